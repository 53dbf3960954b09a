import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { CaseFile } from '../../src/imports/casefile/format.js';
import { importCaseFile } from '../../src/imports/casefile/import.js';
import { PublishRefused, publishCase } from '../../src/publish/changes.js';
import { findOptionalCase } from '../../src/publish/queries.js';
import { systemAuthor } from '../../src/revisions/changes.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { fixture, importFile, publish } from './published.js';

// Names of the protected witness of the cast, planted where a hurried person may leave one. None may get out.
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

type Planting = readonly [where: string, plant: (file: CaseFile) => void];

function put<T extends object>(items: readonly T[], change: Partial<T>): void {
  if (!items[0]) throw new Error('the cast has none of these');
  Object.assign(items[0], change);
}

function cite(file: CaseFile, change: Partial<CaseFile['citations'][number]>): void {
  const [citation] = file.citations;
  if (citation) file.citations.push({ ...citation, id: randomUUID(), ...change });
}

const plantings: Planting[] = [
  [
    'an account, declined in Russian',
    (f) => put(f.events, { account: 'По словам Кулынтаевой, было шумно.' }),
  ],
  ['a title, in Kazakh letters', (f) => put(f.events, { title: 'Құлынтаева айтты' })],
  ['a title, declined in Kazakh', (f) => put(f.events, { title: 'Құлынтаеваның айтқаны' })],
  ['the summary, in passport Latin', (f) => put([f.case], { summary: 'As Zeinegul Kulyntayeva said.' })],
  ['the slug', (f) => put([f.case], { slug: 'kulyntaeva-trial' })],
  ['the title of the case, in capitals', (f) => put([f.case], { title: 'ДЕЛО КУЛУНТАЕВОЙ' })],
  ['a quotation, with an initial', (f) => cite(f, { quote: 'З. Кулынтаева была там', quote_lang: 'ru' })],
  ['a locator, as a file name', (f) => cite(f, { locator: 'scan_kulyntaeva_02.pdf' })],
  ['the note of a citation, in the new Latin', (f) => cite(f, { note: 'Told by Qūlyntaeva herself.' })],
  [
    'an address, percent-encoded',
    (f) => put(f.sources, { url: `https://news.example/${encodeURIComponent('Кулынтаева')}` }),
  ],
  ['an address, as a handle', (f) => put(f.sources, { url: 'https://social.example/@zeinegulkulyntayeva' })],
  ['the authors of a source', (f) => put(f.sources, { authors: ['Kulyntayeva Z.'] })],
  ['the note of a source', (f) => put(f.sources, { note: 'Heard from Зейнегүл Құлынтаева.' })],
  [
    'a place',
    (f) =>
      put(
        f.places.filter(({ code }) => code === 'phr3b'),
        { name: 'House of the Kulyntayevs' },
      ),
  ],
  ['an organisation', (f) => put(f.organisations, { other_names: ['Контора Кулынтаевой'] })],
  ['a group', (f) => put(f.groups, { description: 'Friends of Zeynegul Kulyntaeva' })],
  [
    'her own label',
    (f) =>
      put(
        f.people.filter((one) => one.protected),
        { label: 'Z. Kulyntaeva' },
      ),
  ],
  [
    'the words of a date',
    (f) =>
      put(
        f.events.flatMap(({ happened }) => happened ?? []),
        { words: 'the day Kulyntaeva came' },
      ),
  ],
  [
    'the note of a participant, with an invisible hyphen',
    (f) =>
      put(
        f.events.flatMap(({ participants }) => participants),
        { note: 'with Kulyn\u00adtaeva' },
      ),
  ],
  [
    'a charge',
    (f) =>
      put(
        f.detentions.flatMap(({ charges }) => charges),
        { text: 'With Kulyntayeva, Zeinegul' },
      ),
  ],
  ['a figure', (f) => put(f.figures, { subject: 'People counted by Кулынтаевой' })],
  ['the reason of a claim', (f) => put(f.claims, { reason: 'Kulyntaeva’s word' })],
];

// Import and publication in one transaction, which the refusal rolls back: each planting meets an empty record.
const importAndPublish = (file: CaseFile) =>
  db.desk.transaction().execute(async (trx) => {
    await importCaseFile(trx, file, systemAuthor('test'), 'a test');
    const found = await findOptionalCase(trx, file.case.code);
    if (!found) throw new Error('the case was not imported');
    return publishCase(trx, systemAuthor('test'), found, { note: 'a test', acceptedWarnings: 'a test' });
  });

test.each(plantings)('a protected name is found in %s', async (_, plant) => {
  const file = fixture('cast');
  plant(file);
  const refusal: unknown = await importAndPublish(file).catch((error) => error);
  if (!(refusal instanceof PublishRefused)) throw refusal;
  expect(refusal.findings).toContainEqual(
    expect.objectContaining({ check: 'protected_name', severity: 'error' }),
  );
  expect(JSON.stringify(refusal.findings)).not.toMatch(/[uū]lynta|улынта|ұлынта|ulunta/i);
  const { rows } = await sql`select from pub.versions`.execute(db.reader);
  expect(rows).toEqual([]);
});

test('a name of somebody protected in another case is found whole, unless a person of this case bears it in public', async () => {
  await importFile(db.desk, fixture('cast'));
  const file = fixture('founding-case');
  const [someone] = file.people;
  file.case.summary = `${file.case.summary} Зейнегүл Құлынтаева was there.`;
  await importFile(db.desk, file);
  await expect(publish(db.desk, 'KZ-0001')).rejects.toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ check: 'protected_name' })]),
  });
  const name = { script: 'Latn', lang: 'en', kind: 'press', public: true, preferred: false } as const;
  someone?.names.push({ id: randomUUID(), full_name: 'Zeinegul Kulyntayeva', ...name });
  await importFile(db.desk, file);
  expect(await publish(db.desk, 'KZ-0001')).toMatchObject({ version: 1 });
});

test('a protected person without a name on record is told, because no name can be looked for', async () => {
  await sql`delete from work.protected_identities`.execute(db.owner);
  const { findings } = await publish(db.desk, 'KZ-9001', { dryRun: true });
  expect(findings).toContainEqual(expect.objectContaining({ check: 'protected_without_identity' }));
});
