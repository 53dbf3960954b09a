import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readJson } from '../../src/imports/casefile/json.js';
import { parseCaseFile } from '../../src/imports/casefile/parse.js';
import { root } from '../../src/lib/root.js';
import { exportText, fullFile, fullText, importFile, parsed, smallFile } from '../imports/files.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { caseFiles } from './arbitrary.js';

const inEmptyDatabase = async <T>(use: (db: TestDatabase) => Promise<T>): Promise<T> => {
  const db = await testDatabase();
  try {
    return await use(db);
  } finally {
    await db.drop();
  }
};
const throughDatabase = (text: string) =>
  inEmptyDatabase(async (db) => {
    const file = parsed(readJson(text));
    await importFile(db.desk, file);
    return exportText(db.desk, file.case.id);
  });

test('a file in which every field is filled comes back byte for byte', async () => {
  expect(await throughDatabase(fullText)).toBe(fullText);
});

test.each(['founding-case.json'])(
  '%s, exported, imported elsewhere and exported again, is the same bytes',
  async (name) => {
    const first = await throughDatabase(readFileSync(join(root, 'fixtures', name), 'utf8'));
    expect(await throughDatabase(first)).toBe(first);
    expect(first).toBe(`${JSON.stringify(JSON.parse(first), null, 2)}\n`);
  },
);

test('any case comes back whole, and from then on byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(caseFiles, async (file) => {
      const given = JSON.stringify(file);
      const first = await throughDatabase(given);
      expect(inOneOrder(readJson(first))).toEqual(
        inOneOrder(JSON.parse(JSON.stringify(parsed(JSON.parse(given))))),
      );
      expect(await throughDatabase(first)).toBe(first);
    }),
    { numRuns: 8 },
  );
}, 120_000);

// Lists that the export puts in an order of its own; participants and the people of the case keep theirs.
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(inOneOrder);
    const key = (item: unknown) => JSON.stringify(item);
    return items.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const keeps = key === 'participants' || key === 'authors' || key === 'other_names';
      return [key, keeps ? inner : inOneOrder(inner)];
    }),
  );
}

test('real identities stay out when asked, and such a file can be imported', async () => {
  await inEmptyDatabase(async (db) => {
    await importFile(db.desk, fullFile());
    const text = await exportText(db.desk, fullFile().case.id, false);
    const expected = fullFile();
    for (const person of expected.people) person.protected_identity = null;
    expect(JSON.parse(text)).toEqual(expected);
    expect(await importFile(db.desk, JSON.parse(text))).toEqual({ added: 0, changed: 0 });
  });
});

test('a case takes along what it shares with another, and nothing else of the other', async () => {
  await inEmptyDatabase(async (db) => {
    await importFile(db.desk, fullFile());
    const other = smallFile('a1', 3);
    const person = fullFile().people[0]!;
    const file = {
      ...other,
      organisations: fullFile().organisations.slice(0, 1),
      people: [...other.people, person],
      case: {
        ...other.case,
        people: [...other.case.people, { person: person.id, part: 'witness' as const }],
      },
    };
    await importFile(db.desk, file);
    expect(await exportText(db.desk, fullFile().case.id)).toBe(fullText);
    const back = parsed(JSON.parse(await exportText(db.desk, other.case.id)));
    expect(back.people.map(({ code }) => code)).toEqual(['pera', other.people[0]!.code]);
    expect(back.organisations.map(({ code }) => code)).toEqual(['orga']);
    expect([back.places, back.groups, back.detentions]).toEqual([[], [], []]);
  });
});

// Strings that break programs (fixtures/naughty-strings): each comes back as it went in, or is refused by its path.
test('no naughty string is changed on the way', async () => {
  const naughty: string[] = JSON.parse(
    readFileSync(join(root, 'fixtures/naughty-strings/blns.json'), 'utf8'),
  );
  const file = fullFile();
  const event = file.events[1]!;
  const made = naughty.map((text, i) => ({
    ...event,
    id: `00000000-0000-4000-8000-${String(7_000_000 + i).padStart(12, '0')}`,
    code: `n${i}xxx`,
    title: text,
    participants: [],
  }));
  const whole = parseCaseFile({ ...file, events: [...file.events, ...made] });
  const faulty = new Map((whole.ok ? [] : whole.faults).map((fault) => [fault.path, fault.message]));
  const accepted = made.filter((_, i) => !faulty.has(`events[${i + 3}].title`));
  const refused = made.filter((_, i) => faulty.has(`events[${i + 3}].title`)).map(({ title }) => title);
  expect(faulty.size).toBe(refused.length);
  expect(
    refused.filter(
      (text) => text === text.trim() && text !== '' && text.length <= 500 && !/\p{Cc}/u.test(text),
    ),
  ).toEqual([]);
  expect(accepted.length).toBeGreaterThan(400);
  const back = JSON.parse(
    await throughDatabase(JSON.stringify({ ...file, events: [...file.events, ...accepted] })),
  );
  const titles = new Map(back.events.map(({ id, title }: { id: string; title: string }) => [id, title]));
  expect(accepted.map(({ id }) => titles.get(id))).toEqual(accepted.map(({ title }) => title));
});
