import type { Express } from 'express';

interface Layer {
  route?: { path: string };
  handle: { stack?: Layer[] };
}

/** The paths of every route of an application, walked out of its router. */
export function publicRoutes(app: Express): string[] {
  const paths = (layers: Layer[]): string[] =>
    layers.flatMap(({ route, handle }) => (route ? [route.path] : paths(handle.stack ?? [])));
  return [...new Set(paths((app.router as unknown as { stack: Layer[] }).stack))];
}
