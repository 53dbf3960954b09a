/** `qantar dates find`: texts as JSON, one a line; the dates of each, with their places in it, as JSON. */
import { findAside, longestOnTheSpot } from '../dates/aside.js';
import { findWritten, longestText } from '../dates/written/find.js';
import type { FindOptions, Found, Reading } from '../dates/written/reading.js';
import { faultLine, type Io } from './command.js';
import { type Answered, answerOf, refusal, type Wording } from './dates-answer.js';
import { type Asked, type Id, named, readAsked, readId, readObject } from './dates-json.js';
import { everyKey, Misfit, readFlags, readOptions, type Told, wordingIn } from './dates-options.js';
import { answerLines, type Line } from './lines.js';

// Whether something happened at a point in time or lasted is told by the words of a text.
const keys = everyKey.filter((key) => key !== 'as');

// A JSON line may spell each character as \uXXXX, and holds more than the text.
const longestLine = longestText * 6 + 100_000;

// Far more than the longest text needs; what takes longer is a fault of ours that must not hold up the other lines.
const limitMs = 30_000;

/** Answers every line of the input. Gives the exit code: 2 when the options are wrong. */
export async function findDates(argv: string[], io: Io): Promise<number> {
  const defaults = readFlags(argv, 'find', keys, io);
  if (!defaults) return 2;
  return answerLines(io, longestLine, (line) => {
    const given = answer(line, defaults);
    return given instanceof Promise ? given.then(written) : written(given);
  });
}

interface Answer {
  readonly id?: Id;
  readonly found: readonly Found[];
  readonly wording: Wording;
  /** Why the line has no answer. */
  readonly error?: string;
}

const written = (given: Answer) => ({ out: piecesOf(given) });

// The dates of a long text can take a hundred times its length, so each is worded only when it is written.
function* piecesOf({ id, found, wording, error }: Answer): Generator<string> {
  yield id === undefined ? '{"dates":[' : `{"id":${JSON.stringify(id)},"dates":[`;
  for (const [i, one] of found.entries())
    yield `${i === 0 ? '' : ','}${JSON.stringify(toldOf(one, wording))}`;
  yield error === undefined ? ']}' : `],"error":${JSON.stringify(error)}}`;
}

function toldOf({ start, end, words, quote, reading, relativeTo }: Found, wording: Wording): object {
  const place = { start, end, words, quote };
  return { ...place, ...told(reading, wording), ...(relativeTo ? { relativeTo } : {}) };
}

// One date or text that trips the program must not take the answers to a million others with it.
function told(reading: Reading, wording: Wording): Answered {
  try {
    return answerOf(reading, wording);
  } catch (error) {
    return refusal('failed', `This date could not be said: ${faultLine(error)}`);
  }
}

function answer({ text: line, length }: Line, defaults: Told): Answer | Promise<Answer> {
  if (length > longestLine) {
    const limits = `a line has ${longestLine} at most, and its text ${longestText}`;
    return fault(new Misfit(`The line has ${length} characters; ${limits}`));
  }
  const object = readObject(line);
  if (!object) {
    const example = '{"text": "…", "lang": "en", "published": "2022-01-20"}';
    return fault(new Misfit(`The line is no JSON object; write one such as ${example}`));
  }
  try {
    return find(readAsked(object, defaults, keys));
  } catch (error) {
    return fault(error, readId(object));
  }
}

function find({ id, text, told }: Asked): Answer | Promise<Answer> {
  if (text.length > longestText) {
    throw new Misfit(`The text has ${text.length} characters; a text has ${longestText} at most`);
  }
  const options = findOptions(told);
  const wording = { lang: wordingIn(told), as: null };
  const say = (found: readonly Found[]) => named(id, { found, wording });
  if (text.length <= longestOnTheSpot) return say(findWritten(text, options));
  return findAside(text, options, { limitMs })
    .then(say)
    .catch((error) => fault(error, id));
}

function findOptions(told: Told): FindOptions {
  const { as: _, ...options } = readOptions(told);
  return options;
}

// A fault of ours is told as one of the line is.
function fault(error: unknown, id?: Id): Answer {
  const what =
    error instanceof Misfit ? `${error.message}.` : `This text could not be read: ${faultLine(error)}`;
  return named(id, { found: [], wording: { lang: 'en', as: null }, error: what });
}
