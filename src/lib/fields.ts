import { z } from 'zod';
import { type Vocabulary, vocabularies } from './vocabulary.js';

// Characters that no text of the record may hold: C0 controls but tab and newline, DEL, and lone surrogates.
// PostgreSQL refuses NUL, and UTF-8 cannot carry half a surrogate pair, so both would otherwise surface as errors of ours.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/;

const clean = (max: number) =>
  z
    .string()
    .min(1, 'is empty; leave it out or write null')
    .max(max, `is longer than ${max} characters`)
    .refine((text) => text.isWellFormed(), 'holds half a surrogate pair; save the file as UTF-8 again')
    .refine((text) => !control.test(text), 'holds a control character; remove it')
    .refine((text) => text.trim() === text, 'begins or ends with white space; trim it');

/** One line of text: a title, a name. At most `max` characters, no line break. */
export const line = (max = 500) =>
  clean(max).refine((text) => !/[\n\t]/.test(text), 'holds a line break or a tab; write it on one line');

/** Some sentences: an account, a note. At most 20,000 characters. */
export const prose = clean(20_000);

/** The identity of a record: a UUID in lower case (RFC 9562). */
export const id = z
  .string()
  .regex(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    'is not a UUID in lower case, such as 3f0c9a4e-6f0e-4c5e-9d56-0f6a6f6f7c11',
  );

/** The public code of a record: 4 to 16 lower-case letters and digits, random. */
export const code = z
  .string()
  .regex(/^[a-z0-9]{4,16}$/, 'is not a code of 4 to 16 lower-case letters and digits');

/** A language as a BCP 47 tag (RFC 5646): primary language, then script, region or variants. */
export const lang = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a BCP 47 language tag such as en, ru or kk-Cyrl');

/** A script as an ISO 15924 code. */
export const script = z
  .string()
  .regex(/^[A-Z][a-z]{3}$/, 'is not an ISO 15924 script code such as Latn or Cyrl');

/** A country as an ISO 3166-1 alpha-2 code. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'is not a country code of two letters such as KZ');

/** An address on the web: http or https only, so that no link of ours can run a script. */
export const url = z
  .string()
  .max(2000)
  .refine((text) => {
    try {
      return ['http:', 'https:'].includes(new URL(text).protocol) && !/[\s"<>\\^`{|}]/.test(text);
    } catch {
      return false;
    }
  }, 'is not an http or https address');

/** SHA-256, 64 lower-case hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 of 64 hexadecimal digits');

/** A code out of one vocabulary. */
export const term = <V extends Vocabulary>(vocabulary: V) => z.enum(vocabularies[vocabulary]);

/** How firmly a thing stands. */
export const standing = z.enum([
  'alleged',
  'reported',
  'corroborated',
  'found_by_court',
  'disputed',
  'retracted',
]);

/** How a number was given, with the numbers that go with it. */
export const countKind = z.enum(['exactly', 'at_least', 'about', 'between', 'unknown']);

/** Whether the numbers fit the kind: unknown has none, between has two in order, the others have the first only. */
export function countFits({ kind, min, max }: Count): boolean {
  if (kind === 'unknown') return min === null && max === null;
  if (kind === 'between') return min !== null && max !== null && min <= max;
  return min !== null && max === null;
}

interface Count {
  kind: z.infer<typeof countKind>;
  min: number | null;
  max: number | null;
}

/** An array of records, empty when left out, so that a file names only what it holds. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

/** Null when left out. */
export const maybe = <T extends z.ZodType>(item: T) => item.nullable().default(null);

/**
 * For a rule across fields: it is asked as soon as these fields are sound by themselves, whatever else is wrong
 * with the record, so that one reading names every fault.
 */
export const given = (...fields: string[]) => ({
  when: ({ value, issues }: { value: unknown; issues: { path?: PropertyKey[] | undefined }[] }) =>
    typeof value === 'object' &&
    value !== null &&
    !issues.some(({ path }) => fields.includes(String(path?.[0]))),
});
