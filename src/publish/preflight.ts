import { storedDate } from '../dates/store.js';
import type { ClaimBody, EventBody, NoteBody, PersonBody, SourceBody } from './bodies.js';
import { originsOf } from './head.js';
import { dateBody, isOpenSource } from './notes.js';
import type { ProducedRow } from './rows.js';
import { dateValue } from './spans.js';
import type { Watch } from './watch.js';
import type { WorkingRecord } from './working.js';

/**
 * One thing that the preflight found. An error blocks; a warning needs a reason. It names records by noun and code
 * and never repeats their words, because warnings are published with the version.
 */
export interface Finding {
  severity: 'error' | 'warning';
  check: string;
  message: string;
}

/** What the preflight has to know of a source, by its code. */
interface KnownSource {
  origin: string;
  /** Last day on which it can have been published; null when that is not known. */
  latest: string | null;
}

/** What the preflight of a case has to know beside the rows. */
export interface Preflight {
  watch: Watch;
  sources: ReadonlyMap<string, KnownSource>;
}

/** The preflight of a case. */
export function makePreflight(record: WorkingRecord, watch: Watch): Preflight {
  const origins = originsOf(record.sources);
  const sources = record.sources.map((row) => {
    const published = dateBody(row, 'published');
    const latest = published ? storedDate(dateValue(published)).latest : null;
    return [row.code, { origin: origins.get(row.id) ?? row.code, latest }] as const;
  });
  return { watch, sources: new Map(sources) };
}

/** What is wrong with the case as a whole. */
export function checkCase({ sealed }: { sealed: boolean }, { watch }: Preflight): Finding[] {
  const blind = watch.blind.map((code) =>
    warning(
      'protected_without_identity',
      `people/${code} is protected and no real name is on record, so that none could be looked for`,
    ),
  );
  const isSealed = error('sealed', 'the case is sealed; unseal it before publishing');
  return [...(sealed ? [isSealed] : []), ...blind];
}

/** What is wrong with one row of the version to be. */
export function checkRow(row: ProducedRow, preflight: Preflight): Finding[] {
  return [...checkNames(row, preflight.watch), ...checkContent(row, preflight)];
}

const error = (check: string, message: string): Finding => ({ severity: 'error', check, message });
const warning = (check: string, message: string): Finding => ({ severity: 'warning', check, message });

function checkNames({ noun, ...row }: ProducedRow, watch: Watch): Finding[] {
  if (!watch.any) return [];
  const found = new Map<string, Set<string>>();
  for (const [path, text] of textsIn(row, '')) {
    for (const who of watch.find(text)) found.set(who, (found.get(who) ?? new Set()).add(path));
  }
  return [...found].map(([who, paths]) => {
    const whose = who === 'elsewhere' ? 'somebody who is protected in another case' : `people/${who}`;
    const where = [...paths].slice(0, 5).join(', ');
    return error('protected_name', `${noun}/${row.code} holds a name of ${whose} in ${where}; reword it`);
  });
}

function* textsIn(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      yield* textsIn(item, path === '' ? key : `${path}.${key}`);
  }
}

function checkContent(row: ProducedRow, preflight: Preflight): Finding[] {
  const at = `${row.noun}/${row.code}`;
  switch (row.noun) {
    case 'events':
      return checkEvent(row as ProducedRow<'events'>, at, preflight);
    case 'detentions':
    case 'figures':
      return checkSourced(row.body as EventBody, at);
    case 'people':
      return (row.body as PersonBody).name === ''
        ? [error('person_without_name', `${at} has no public name and no label; give one of them`)]
        : [];
    case 'sources':
      return checkSource(row.body as SourceBody, at);
    default:
      return [];
  }
}

const supports = ({ relation }: NoteBody) => relation === 'supports' || relation === 'partly';

function supportOf({ notes, claims }: { notes: NoteBody[]; claims: ClaimBody[] }): NoteBody[] {
  return [...notes, ...claims.filter((claim) => claim.preferred).flatMap((claim) => claim.notes)].filter(
    supports,
  );
}

function checkSourced(body: { notes: NoteBody[]; claims: ClaimBody[] }, at: string): Finding[] {
  if (supportOf(body).length > 0) return [];
  return [error('without_source', `${at} has no source that supports it; cite one`)];
}

const accusing: readonly string[] = ['alleged_perpetrator', 'suspect'];

function checkEvent(row: ProducedRow<'events'>, at: string, preflight: Preflight): Finding[] {
  const { body } = row;
  const accused = body.participants.filter(({ role }) => accusing.includes(role));
  const unsupported = accused.filter(
    ({ who, notes }) => 'person' in who && !notes.some(supports) && !namesParticipants(body.notes),
  );
  return [
    ...checkSourced(body, at),
    ...unsupported.map(({ role }) =>
      error(
        'accusation_without_source',
        `${at} names somebody as ${role} without a source for that; cite one`,
      ),
    ),
    ...(accused.length > 0 ? checkOrigins(body, at, preflight) : []),
    ...checkDate(row, at, preflight),
    ...checkWords(body, at),
  ];
}

const namesParticipants = (notes: NoteBody[]) =>
  notes.some((note) => supports(note) && (note.field === 'participants' || note.field === null));

function checkOrigins(body: EventBody, at: string, { sources }: Preflight): Finding[] {
  const origins = new Set(supportOf(body).map(({ source }) => sources.get(source)?.origin ?? source));
  if (origins.size !== 1) return [];
  return [warning('single_origin', `${at} accuses somebody, and all its sources go back to one`)];
}

function checkDate({ columns, body }: ProducedRow<'events'>, at: string, { sources }: Preflight): Finding[] {
  const earliest = columns.earliest as string | null;
  const told = body.notes.filter(supports).map(({ source }) => sources.get(source)?.latest ?? null);
  if (!earliest || told.length === 0 || told.some((latest) => latest === null || latest >= earliest))
    return [];
  return [
    error('later_than_sources', `${at} is dated later than every source that supports it was published`),
  ];
}

// A detention is a fact, an arrest an act of law; words of the second in an account of the first claim too much.
const arrest: Record<string, RegExp> = {
  en: /\barrest(?:s|ed|ing)?\b/iu,
  ru: /(?<!\p{L})арест(?!ант)\p{L}*/iu,
  kk: /(?<!\p{L})(?:тұтқында\p{L}*|қамауға\s+ал\p{L}*)/iu,
};

function checkWords({ kind, title, account, lang }: EventBody, at: string): Finding[] {
  const pattern = arrest[lang.split('-')[0] ?? ''];
  if (kind !== 'detention' || !pattern?.test(`${title}\n${account ?? ''}`)) return [];
  return [warning('says_arrested', `${at} is a detention on record, and its text speaks of an arrest`)];
}

// The captures of a source that is not open are withheld, so that their absence here says nothing.
function checkSource({ access, captures }: SourceBody, at: string): Finding[] {
  return captures.length > 0 || !isOpenSource({ access })
    ? []
    : [warning('without_capture', `${at} was never captured, and may vanish`)];
}
