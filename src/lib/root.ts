import { fileURLToPath } from 'node:url';

/**
 * The folder that holds package.json, views and db. It is two folders above this file both in `src` and in
 * the compiled `dist`, so the same line serves the tests and the installed program.
 */
export const root = fileURLToPath(new URL('../../', import.meta.url));
