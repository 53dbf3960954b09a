import { posix } from 'node:path';
import { sourceFiles } from '../support/sources.js';

// The house has floors: a room imports from rooms below it. The doors (routes, pages, views and commands) may
// read across, and nobody imports a door but the door above it. See src/README.md.
const floors: string[][] = [
  ['lib'],
  ['dates'],
  ['messages', 'db'],
  ['revisions'],
  ['places', 'sources'],
  ['organisations'],
  ['people'],
  ['cases'],
  ['events', 'detentions', 'proceedings', 'figures'],
  ['publish'],
  ['versions', 'timeline', 'search', 'home', 'about'],
  ['imports', 'exports', 'intake'],
  ['http', 'cli'],
];
const floorOf = new Map(floors.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)));
const doors = /\/(routes|pages|views)\.ts$|^src\/(http|cli)\//;

const files = sourceFiles('src', '.ts');
const edges = files.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g)].map(([, to]) => ({
    from: path,
    to: posix.normalize(posix.join(posix.dirname(path), `${to}.ts`)),
  })),
);
const room = (path: string) => (path.split('/').length > 2 ? path.split('/')[1]! : '(root)');

test('every room has a floor', () => {
  const rooms = [...new Set(files.map(({ path }) => room(path)))].filter((name) => name !== '(root)');
  expect(rooms.filter((name) => !floorOf.has(name))).toEqual([]);
});

test('rooms import only from floors below or from themselves', () => {
  const wrong = edges
    .filter(({ from, to }) => !doors.test(from) && room(from) !== room(to) && room(from) !== '(root)')
    .filter(({ from, to }) => {
      if (room(to) === '(root)') return !['src/context.ts', 'src/config.ts', 'src/paths.ts'].includes(to);
      return floorOf.get(room(to))! >= floorOf.get(room(from))!;
    });
  expect(wrong).toEqual([]);
});

test('routes are mounted by the web door only, and commands by the table of commands or one another', () => {
  const wrong = edges.filter(
    ({ from, to }) =>
      (to.endsWith('/routes.ts') && from !== 'src/http/app.ts') ||
      (to.startsWith('src/cli/') && !from.startsWith('src/cli/')),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself through others', () => {
  const next = new Map<string, string[]>();
  // Types vanish when compiled, so a cycle of types alone is no cycle.
  for (const { path, text } of files) {
    const imports = [...text.matchAll(/^(import|export)\s(?!type\b)[^;]*?from\s*'(\.[^']+)\.js'/gm)];
    next.set(
      path,
      imports.map((match) => posix.normalize(posix.join(posix.dirname(path), `${match[2]}.ts`))),
    );
  }
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
    if (done.has(path) || trail.includes(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  expect(cycles).toEqual([]);
});

test('paths.ts imports nothing, so that everything may import it', () => {
  expect(edges.filter(({ from }) => from === 'src/paths.ts')).toEqual([]);
});
