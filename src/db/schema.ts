// biome-ignore lint/suspicious/noEmptyInterface: generated from the migrated database by `npm run db:types`
export interface DB {}
