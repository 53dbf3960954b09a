/** A reading as the programs that ask are told it: the date, the days that bound it, and the same in words. */
import { type Bounds, boundsOf } from '../dates/bounds.js';
import { sayDate } from '../dates/describe.js';
import { parseEdtf } from '../dates/edtf.js';
import type { Lang } from '../dates/words/words.js';
import type { Alternative, Aspect, Reading, Refused } from '../dates/written/reading.js';

/** How the answer words its dates. */
export interface Wording {
  readonly lang: Lang;
  readonly as: Aspect;
}

/** A date with what follows from it; all null where there is none. */
interface Dated extends Omit<Bounds, 'earliestKind' | 'latestKind'> {
  readonly edtf: string | null;
  readonly earliestKind: Bounds['earliestKind'] | null;
  readonly latestKind: Bounds['latestKind'] | null;
  readonly wording: string | null;
}

/** What one reading comes to, as JSON. */
export interface Answered extends Dated {
  /** Why there is no date, for programs. `bad_line`: the line asks wrongly; `failed`: the fault is ours. */
  readonly code?: Refused['code'] | 'bad_line' | 'failed';
  /** The same in one sentence, for people. */
  readonly reason?: string;
  readonly inferred: Reading['inferred'];
  readonly confidence: Reading['confidence'];
  readonly alternatives: readonly (Dated & Pick<Alternative, 'code' | 'why'>)[];
}

/** The answer that a reading makes. */
export function answerOf(reading: Reading, wording: Wording): Answered {
  const { inferred, confidence, alternatives } = reading;
  return {
    ...(reading.edtf === null
      ? { ...noDate, code: reading.code, reason: reading.reason }
      : dated(reading.edtf, wording)),
    inferred,
    confidence,
    alternatives: alternatives.map(({ edtf, code, why }) => ({ ...dated(edtf, wording), code, why })),
  };
}

/** The answer to a line from which nothing was read. */
export function refusal(code: NonNullable<Answered['code']>, reason: string): Answered {
  return { ...noDate, code, reason, inferred: [], confidence: 'low', alternatives: [] };
}

const noDate: Dated = {
  edtf: null,
  earliest: null,
  latest: null,
  earliestKind: null,
  latestKind: null,
  wording: null,
};

function dated(edtf: string, { lang, as }: Wording): Dated {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(`${edtf} was read, which is no date: ${read.reason}`);
  return { edtf, ...boundsOf(read.value), wording: sayDate(read.value, lang, as ? { as } : {}) };
}
