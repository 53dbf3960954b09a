import { shownDate } from '../messages/dates.js';
import type { Messages } from '../messages/index.js';
import type {
  ClaimBody,
  CountBody,
  DateBody,
  EventLinkBody,
  EventRef,
  GroupBody,
  NoteBody,
  ParticipantBody,
  PersonRef,
} from '../publish/bodies.js';

/** A value of a published record as lines of text: none when it says nothing, one for each member of a list. */
export function linesOf(value: unknown, m: Messages): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(item, m));
  if (typeof value === 'object') return [objectWords(value, m)].filter((words) => words !== '');
  if (typeof value === 'boolean') return [m.say(value ? 'versions.yes' : 'versions.no')];
  return [typeof value === 'number' ? m.number(value) : String(value)];
}

/** What is said of an object, by its shape: the bodies of src/publish/bodies.ts. */
function objectWords(value: object, m: Messages): string {
  if (isDate(value)) return dateWords(value, m);
  if ('n' in value && 'relation' in value) return noteWords(value as NoteBody, m);
  if ('role' in value && 'who' in value) return participantWords(value as ParticipantBody, m);
  if ('preferred' in value && 'field' in value) return claimWords(value as ClaimBody, m);
  if ('event' in value && 'inverse' in value) return (value as EventLinkBody).event.title;
  if ('unit' in value && 'description' in value) return groupWords(value as GroupBody, m);
  if ('min' in value && 'max' in value) return rangeWords(value as CountBody, m);
  if ('name' in value) return String((value as PersonRef).name);
  if ('full_name' in value) return String(value.full_name);
  if ('title' in value) return refWords(value as EventRef, m);
  return fallback(value, m);
}

const isDate = (value: object): value is DateBody => 'edtf' in value && 'resolved' in value;

const dateWords = (date: DateBody, m: Messages): string => {
  const { words, certainty } = shownDate(date, m);
  return certainty === null ? words : `${words} (${certainty})`;
};

const noteWords = ({ n, locator, quote, note }: NoteBody, m: Messages): string =>
  [m.say('versions.note', { n }), locator, quote && `“${quote}”`, note].filter(Boolean).join(', ');

function participantWords({ role, who, note }: ParticipantBody, m: Messages): string {
  const name =
    'person' in who
      ? who.person.name
      : 'organisation' in who
        ? who.organisation.name
        : groupWords(who.group, m);
  return `${m.term('roles', role)}: ${[name, note].filter(Boolean).join(', ')}`;
}

const groupWords = ({ description, count }: GroupBody, m: Messages): string =>
  [description, rangeWords(count, m)].filter(Boolean).join(', ');

function rangeWords({ min, max }: { min: number | null; max: number | null }, m: Messages): string {
  if (min === null && max === null) return '';
  const [low, high] = [min, max].map((end) => (end === null ? '…' : m.number(end)));
  return low === high ? String(low) : `${low}–${high}`;
}

function claimWords({ value, preferred, reason }: ClaimBody, m: Messages): string {
  const words =
    'date' in value ? dateWords(value.date, m) : 'number' in value ? m.number(value.number) : value.text;
  return [words, preferred ? m.say('versions.preferred') : null, reason].filter(Boolean).join(', ');
}

function refWords(ref: EventRef & { held?: DateBody | null }, m: Messages): string {
  const date = ref.happened ?? ref.held ?? null;
  return date === null ? ref.title : `${ref.title}, ${dateWords(date, m)}`;
}

/** Any other object: the words of what it holds, its notes last. */
function fallback(value: object, m: Messages): string {
  return Object.entries(value)
    .filter(([key]) => !['code', 'lang', 'inverse', 'sha256'].includes(key))
    .flatMap(([, inner]) => linesOf(inner, m))
    .join(', ');
}
