import { posix } from 'node:path';
import { sourceFiles } from '../support/sources.js';

// The house has two sides (src/README.md). The keeping side writes and reads the working record and stands on floors:
// a room imports from rooms below it. The reading side shows the published record: its files may read one another
// across slices, but none of them sees the working record. Doors stand above both, and nobody imports a door.
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
  ['imports'],
  ['exports'],
];
const readingRooms = ['timeline', 'versions', 'home', 'about', 'dating'];
const doorRooms = ['http', 'cli'];
const floorOf = new Map(floors.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)));

type Side = 'keeping' | 'reading' | 'door' | 'root';

const room = (path: string) => (path.split('/').length > 2 ? path.split('/')[1]! : '(root)');
const slices = new Set(floors.slice(4, 9).flat());

function sideOf(path: string): Side {
  const name = posix.basename(path);
  if (room(path) === '(root)') return path === 'src/paths.ts' ? 'keeping' : 'root';
  if (doorRooms.includes(room(path)) || ['routes.ts', 'asked.ts', 'data.ts', 'csv.ts'].includes(name))
    return 'door';
  if (readingRooms.includes(room(path))) return 'reading';
  if (slices.has(room(path))) return keepers.has(path) ? 'keeping' : 'reading';
  // Words of a published date: it knows the body, so it belongs to those who read.
  return path === 'src/messages/dates.ts' ? 'reading' : 'keeping';
}

const files = sourceFiles('src', '.ts');
const edges = files.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g)].map(([, to]) => ({
    from: path,
    to: posix.normalize(posix.join(posix.dirname(path), `${to}.ts`)),
  })),
);

// The keeping side of a slice: its forms, what reads and writes `work`, and what only those use.
const keepers = new Set(
  files.map(({ path }) => path).filter((path) => /\/(forms|working|changes|identities)\.ts$/.test(path)),
);

test('every room has its place', () => {
  const rooms = [...new Set(files.map(({ path }) => room(path)))].filter((name) => name !== '(root)');
  expect(
    rooms.filter((name) => !floorOf.has(name) && ![...readingRooms, ...doorRooms].includes(name)),
  ).toEqual([]);
});

test('on the keeping side, rooms import only from floors below or from themselves', () => {
  const wrong = edges
    .filter(({ from, to }) => sideOf(from) === 'keeping' && room(from) !== room(to))
    .filter(({ to }) => !['src/paths.ts', 'src/config.ts'].includes(to))
    .filter(({ from, to }) => {
      if (from === 'src/paths.ts' || sideOf(to) !== 'keeping') return true;
      return floorOf.get(room(to))! >= floorOf.get(room(from))!;
    });
  expect(wrong).toEqual([]);
});

test('the reading side sees neither the working record nor the doors', () => {
  const bodies = /^src\/(publish\/(bodies|parts)|lib\/|dates\/|messages\/|db\/|paths)/;
  const wrong = edges
    .filter(({ from }) => sideOf(from) === 'reading')
    .filter(({ to }) => sideOf(to) !== 'reading' && !bodies.test(to) && !to.endsWith('/asked.ts'));
  expect(wrong).toEqual([]);
});

test('the reading side names no table of the working record', () => {
  const reading = files.filter(({ path }) => sideOf(path) === 'reading' || /^src\/http\//.test(path));
  expect(reading.length).toBeGreaterThan(30);
  expect(reading.filter(({ text }) => /['"`\s]work\./.test(text)).map(({ path }) => path)).toEqual([]);
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
    const targets = imports.map((found) =>
      posix.normalize(posix.join(posix.dirname(path), `${found[2]}.ts`)),
    );
    next.set(path, targets);
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
