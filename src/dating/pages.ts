import { sayDate } from '../dates/describe.js';
import { parseEdtf } from '../dates/edtf.js';
import { readWritten } from '../dates/written/read.js';
import type { ReadOptions } from '../dates/written/reading.js';
import type { Fault } from '../lib/errors.js';
import type { Messages } from '../messages/index.js';
import { direction } from '../messages/written.js';
import type { Links } from '../paths.js';
import type { Asked, Typed } from './asked.js';
import { type Example, examples } from './examples.js';
import { type DatingForm, datingForm, languageName } from './form.js';
import { type ShownReading, type ShownValue, shownReading, shownValue } from './shown-reading.js';

/** A text that somebody typed; `dir` is `auto` where nobody said its language. */
export interface TypedText {
  text: string;
  lang: string | null;
  dir: 'ltr' | 'rtl' | 'auto';
}

/** A row of the table of examples. */
export interface ShownExample {
  expression: TypedText;
  href: string;
  language: string;
  /** What is known beside the words. */
  beside: string[];
  date: ShownValue | null;
  refused: string | null;
}

/** A form that reads a date, what it read, and examples. */
export interface DatingShowPage {
  title: string;
  heading: string;
  lead: string;
  form: DatingForm;
  result: { typed: TypedText; reading: ShownReading } | null;
  examples: ShownExample[];
  words: ReturnType<typeof datingWords>;
}

export interface DatingViews {
  'dating/show': DatingShowPage;
}

/** What the form sent: as typed, as it was understood (null when a field is wrong), and what is wrong. */
export interface DatingAsked {
  typed: Typed;
  asked: Asked | null;
  faults: readonly Fault[];
}

function typedText(text: string, language: string | null, m: Messages): TypedText {
  return {
    text,
    lang: language === m.lang ? null : language,
    dir: language === null ? 'auto' : direction(language),
  };
}

function optionsOf({ language, published, year, as, order }: Asked): ReadOptions {
  return {
    languages: language === undefined ? [] : [language],
    published: published ?? null,
    year: year === undefined ? null : Number(year),
    as: as ?? null,
    order: order ?? null,
  };
}

function resultOf(asked: Asked | null, m: Messages): DatingShowPage['result'] {
  if (asked?.text === undefined) return null;
  const reading = readWritten(asked.text, optionsOf(asked));
  return {
    typed: typedText(asked.text, asked.language ?? null, m),
    reading: shownReading(reading, asked.as ?? null, m),
  };
}

function besideOf({ published, year, as }: Example, m: Messages): string[] {
  const day = published === undefined ? null : parseEdtf(published);
  return [
    day?.ok ? m.say('dating.examples.published', { date: sayDate(day.value, m.lang) }) : null,
    year === undefined ? null : m.say('dating.examples.year', { year: String(year) }),
    as === undefined ? null : m.say(`dating.examples.as_${as}`),
  ].filter((part) => part !== null);
}

function shownExample(example: Example, m: Messages, to: Links): ShownExample {
  const { text, language, published, year, as } = example;
  const reading = readWritten(text, {
    languages: [language],
    published: published ?? null,
    year: year ?? null,
    as: as ?? null,
  });
  return {
    expression: typedText(text, language, m),
    href: `${to.dates({ text, language, published, year, as })}#reading`,
    language: languageName(language, m),
    beside: besideOf(example, m),
    date: reading.edtf === null ? null : shownValue(reading.edtf, as ?? null, ['small'], m),
    refused: reading.edtf === null ? m.say(`dating.refused.${reading.code}`) : null,
  };
}

function datingWords(m: Messages) {
  return {
    result: m.say('dating.result.heading'),
    as_written: m.say('dating.result.as_written'),
    edtf: m.say('dating.result.edtf'),
    inferred: m.say('dating.result.inferred'),
    inferred_none: m.say('dating.result.inferred_none'),
    alternatives: m.say('dating.alternatives.heading'),
    could_be: m.say('dating.refused_could_be'),
    refused: m.say('dating.refused_heading'),
    legend: {
      sure: m.say('dating.legend.sure'),
      maybe: m.say('dating.legend.maybe'),
      edge: m.say('dating.legend.edge'),
      arrow: m.say('dating.legend.arrow'),
      unknown: m.say('dating.legend.unknown'),
    },
    examples: {
      heading: m.say('dating.examples.heading'),
      caption: m.say('dating.examples.caption'),
      expression: m.say('dating.examples.expression'),
      language: m.say('dating.examples.language'),
      reading: m.say('dating.examples.reading'),
      edtf: m.say('dating.examples.edtf'),
      mark: m.say('dating.examples.mark'),
      refused: m.say('dating.examples.refused'),
    },
  };
}

/** The page on which anyone can have a date read. The examples are read anew each time the page is made. */
export function datingShowPage(
  { typed, asked, faults }: DatingAsked,
  m: Messages,
  to: Links,
): DatingShowPage {
  const heading = m.say('dating.title');
  return {
    title: faults.length > 0 ? m.say('dating.error_title', { title: heading }) : heading,
    heading,
    lead: m.say('dating.lead'),
    form: datingForm(typed, faults, m, to),
    result: resultOf(asked, m),
    examples: examples.map((example) => shownExample(example, m, to)),
    words: datingWords(m),
  };
}
