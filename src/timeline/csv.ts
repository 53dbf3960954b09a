import { stringify } from 'csv-stringify/sync';
import { dateBounds, shownDate } from '../messages/dates.js';
import type { Messages } from '../messages/index.js';
import type { EventBody, NoteBody, ParticipantBody } from '../publish/bodies.js';
import { type DataRequest, everyEntry, permanent } from './data.js';
import type { CaseView, TimelineEntry } from './types.js';

const columns = [
  'case',
  'version',
  'code',
  'address',
  'date_edtf',
  'date_as_written',
  'date_in_words',
  'earliest',
  'latest',
  'in_window',
  'kind',
  'kind_in_words',
  'title',
  'account',
  'language',
  'place',
  'standing',
  'standing_in_words',
  'participants',
  'notes',
] as const;

type Row = Record<(typeof columns)[number], string | number | null>;

// What a spreadsheet would run: = + - @ and their full-width forms, and the control characters that hide one,
// also behind quotes or spaces (reference: OWASP, CSV injection).
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const formula = /^["' ]*[=+\-@\t\r\n\u0000\uff1d\uff0b\uff0d\uff20]/;

/**
 * Text that a spreadsheet shows and does not run: an apostrophe before what would be a formula. Taking one
 * apostrophe off whatever is then still a formula by this rule gives the text back.
 */
export const neutral = (text: string): string => (formula.test(text) ? `'${text}` : text);

/**
 * The events of a case that pass the filter as CSV (RFC 4180), in parts: one row an event, every field quoted. It
 * begins with a byte order mark: without one a spreadsheet program takes Cyrillic for a Western code page.
 */
export async function* csvParts({ db, publicUrl, view, filter, m }: DataRequest): AsyncGenerator<string> {
  const at = permanent(publicUrl, view);
  yield `\ufeff${lines([[...columns]])}`;
  for await (const entries of everyEntry(db, view, filter)) {
    const rows = entries.map((entry) => rowOf(entry, view, at.event(entry.body.code), m));
    if (rows.length > 0) yield lines(rows.map((row) => columns.map((column) => row[column])));
  }
}

function lines(rows: (string | number | null)[][]): string {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? neutral(cell) : (cell ?? ''))),
  );
  return stringify(safe, { quoted: true, quoted_empty: true, record_delimiter: 'windows' });
}

function rowOf({ body, match }: TimelineEntry, view: CaseView, address: string, m: Messages): Row {
  const { happened } = body;
  const bounds = happened && dateBounds(happened);
  return {
    case: view.head.code,
    version: view.version.version,
    code: body.code,
    address,
    date_edtf: happened?.edtf ?? null,
    date_as_written: happened?.words ?? null,
    date_in_words: happened && shownDate(happened, m).words,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    in_window: match,
    kind: body.kind,
    kind_in_words: m.term('event_kinds', body.kind),
    title: body.title,
    account: body.account,
    language: body.lang,
    place: body.place && [body.place, ...body.place.within].map(({ name }) => name).join(', '),
    standing: body.standing,
    standing_in_words: m.say(`common.standing.${body.standing}`),
    participants: body.participants.map((participant) => participantWords(participant, m)).join('; '),
    notes: noteNumbers(body).join(' '),
  };
}

function participantWords({ role, who }: ParticipantBody, m: Messages): string {
  const name =
    'person' in who ? who.person.name : 'organisation' in who ? who.organisation.name : who.group.description;
  return `${m.term('roles', role)}: ${name}`;
}

/** The numbers of every note that an event carries, its participants, links and claims included, in order. */
export function noteNumbers(event: EventBody): number[] {
  const notes: NoteBody[] = [
    ...event.notes,
    ...event.participants.flatMap((part) => [
      ...part.notes,
      ...('group' in part.who ? part.who.group.notes : []),
      ...part.positions.flatMap((position) => position.notes),
    ]),
    ...event.links.flatMap((link) => link.notes),
    ...event.claims.flatMap((claim) => claim.notes),
  ];
  return [...new Set(notes.map(({ n }) => n))].sort((a, b) => a - b);
}
