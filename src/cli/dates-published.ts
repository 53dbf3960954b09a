/**
 * When a text was published, as the command line and JSON lines tell it: a date, or a moment, which becomes the day that
 * it was where the text was published. The one place of dates that needs a clock's calendar, so it stands in the door.
 */
import { parseEdtf, printEdtf } from '../dates/edtf.js';

/** A date in EDTF; of a moment the day as it is stated, and its instant where its offset is stated as well. */
export interface Published {
  readonly edtf: string;
  /** Milliseconds since 1970. */
  readonly instant?: number;
}

// As RFC 3339 and ISO 8601 write it, with or without seconds and their fraction.
const moment =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?(?:(Z)|([+-]\d\d)(?::?(\d\d))?))?$/i;

/** A date of publication; null when the value is none. */
export function readPublished(given: unknown): Published | null {
  if (typeof given !== 'string') return null;
  const parts = moment.exec(given);
  if (!parts) {
    const read = parseEdtf(given);
    return read.ok ? { edtf: printEdtf(read.value) } : null;
  }
  const [, day = '', minute, second = '00', zulu, hours, minutes = '00'] = parts;
  const offset = zulu ? 'Z' : hours ? `${hours}:${minutes}` : '';
  const text = `${day}T${minute}:${second}${offset}`;
  if (!parseEdtf(text).ok) return null;
  return offset === '' ? { edtf: day } : { edtf: day, instant: Date.parse(text) };
}

/** The day of publication in EDTF: of a moment the local day in the zone, or in its own offset when no zone is told. */
export function publicationDay({ edtf, instant }: Published, zone: string | undefined): string {
  const clock = instant === undefined || zone === undefined ? null : clockOf(zone);
  if (!clock || instant === undefined) return edtf;
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The zone as it was given; null when there is none of that name. */
export function readZone(given: unknown): string | null {
  return typeof given === 'string' && clockOf(given) ? given : null;
}

// Making one takes longer than reading a date. Only zones that exist are kept, so that their number is bounded.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const name = zone.toLowerCase();
  const known = clocks.get(name);
  if (known) return known;
  try {
    const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { ...day, timeZone: zone });
    clocks.set(name, clock);
    return clock;
  } catch {
    return null;
  }
}
