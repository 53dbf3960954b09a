import { randomUUID } from 'node:crypto';
import type { CaseFile } from '../../src/imports/casefile/format.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { fixture, importFile, publish } from './published.js';

// Each check, seen from the command's side: a case file with one thing wrong, and what the preflight says of it.
let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.drop());

type Event = CaseFile['events'][number];

function eventOf(file: CaseFile, code: string): Event {
  const event = file.events.find((item) => item.code === code);
  if (!event) throw new Error(`no event ${code}`);
  return event;
}

const withoutCitations = (file: CaseFile, ...ids: string[]) => {
  const claims = file.claims.filter(({ about }) => ids.includes(about.id)).map(({ id }) => id);
  file.citations = file.citations.filter(
    ({ about }) => !ids.includes(about.id) && !claims.includes(about.id),
  );
};

async function found(change: (file: CaseFile) => void, name: 'founding-case' | 'cast' = 'founding-case') {
  const file = fixture(name);
  change(file);
  await importFile(db.desk, file);
  const { findings } = await publish(db.desk, file.case.code, { dryRun: true });
  return findings.filter(({ check }) => check !== 'without_capture');
}

const error = (check: string, at: string) => ({
  severity: 'error',
  check,
  message: expect.stringContaining(at),
});
const warning = (check: string, at: string) => ({
  severity: 'warning',
  check,
  message: expect.stringContaining(at),
});

test('the founding case has no errors', async () => {
  expect((await found(() => {})).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('an event, a detention and a figure need a source', async () => {
  let codes: string[] = [];
  const findings = await found((file) => {
    const records = [eventOf(file, 'kbf2z'), file.detentions[0], file.figures[0]].flatMap((one) => one ?? []);
    codes = records.map(({ code }) => code);
    withoutCitations(file, ...records.map(({ id }) => id));
  });
  expect(findings).toEqual(expect.arrayContaining(codes.map((code) => error('without_source', code))));
});

test('a source that only mentions or contradicts is no source for it', async () => {
  const findings = await found((file) => {
    const { id } = eventOf(file, 'kbf2z');
    const relations = ['mentions', 'contradicts'] as const;
    const own = file.citations.filter(({ about }) => about.id === id);
    for (const [i, citation] of own.entries()) citation.relation = relations[i % 2] ?? 'mentions';
  });
  expect(findings).toContainEqual(error('without_source', 'events/kbf2z'));
});

test('whoever is named as a perpetrator needs a source that says so', async () => {
  const findings = await found((file) => {
    const event = eventOf(file, 'zjmk2');
    const [person] = file.people;
    const accused = { person: person?.id ?? null, organisation: null, group: null, role: 'suspect' as const };
    event.participants.push({ id: randomUUID(), ...accused, involvement: null, note: null });
    for (const citation of file.citations)
      if (citation.about.id === event.id) citation.about.field = 'happened';
  });
  expect(findings).toContainEqual(error('accusation_without_source', 'events/zjmk2'));
});

test('an event cannot be later than every source that supports it', async () => {
  const findings = await found((file) => {
    const { happened } = eventOf(file, 'stg7w');
    if (happened) happened.edtf = '2031-01-01';
  });
  expect(findings).toContainEqual(error('later_than_sources', 'events/stg7w'));
});

test('an event that may be no later than a source passes', async () => {
  const findings = await found((file) => {
    const { happened } = eventOf(file, 'stg7w');
    if (happened) happened.edtf = '[2024-05-28..2031-01-01]';
  });
  expect(findings.map(({ check }) => check)).not.toContain('later_than_sources');
});

test.each([
  ['en', 'He was arrested.'],
  ['ru', 'Его арестовали.'],
  ['kk', 'Ол қамауға алынды.'],
])('a detention whose text speaks of an arrest is told (%s)', async (lang, account) => {
  const findings = await found((file) => void Object.assign(eventOf(file, 'vwx7c'), { lang, account }));
  expect(findings).toContainEqual(warning('says_arrested', 'events/vwx7c'));
});

test('a detention whose text speaks of a detention is not told', async () => {
  const account = 'Его задержали; другой арестант ждал.';
  const findings = await found((file) => void Object.assign(eventOf(file, 'vwx7c'), { lang: 'ru', account }));
  expect(findings.map(({ check }) => check)).not.toContain('says_arrested');
});

test('an accusation whose sources go back to one is told', async () => {
  expect(await found(() => {}, 'cast')).toContainEqual(warning('single_origin', 'events/dgywr'));
});

test('a person without a public name or a label is an error', async () => {
  const findings = await found((file) => {
    for (const person of file.people) for (const name of person.names) name.public = false;
  });
  expect(findings).toContainEqual(error('person_without_name', 'people/'));
});

test('nothing that the preflight says repeats the words of the record', async () => {
  const findings = await found((file) => {
    for (const event of file.events) {
      event.title = `Secretword ${event.title}`;
      withoutCitations(file, event.id);
    }
  });
  expect(findings.length).toBeGreaterThan(10);
  expect(JSON.stringify(findings)).not.toContain('Secretword');
});
