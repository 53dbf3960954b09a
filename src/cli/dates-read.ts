/** `qantar dates read`: one expression a line, as people write them, or a JSON object with its own options. */
import { quoted } from '../dates/refusal.js';
import { longestExpression, readWritten } from '../dates/written/read.js';
import { faultLine, type Io } from './command.js';
import { type Answered, answerOf, refusal } from './dates-answer.js';
import { type Asked, type Id, type JsonObject, named, readAsked, readId, readObject } from './dates-json.js';
import { everyKey, Misfit, readFlags, readOptions, type Told, wordingIn } from './dates-options.js';
import { answerLines, type Line } from './lines.js';

// A JSON line may spell each character as \uXXXX, and holds its options beside the text.
const longestLine = longestExpression * 6 + 2048;

/** Answers every line of the input. Gives the exit code: 2 when the options are wrong. */
export async function readDates(argv: string[], io: Io): Promise<number> {
  const defaults = readFlags(argv, 'read', everyKey, io);
  if (!defaults) return 2;
  return answerLines(io, longestLine, (line) => ({ out: JSON.stringify(answer(line, defaults)) }));
}

interface Answer extends Answered {
  readonly id?: Id;
  readonly text: string;
}

function answer(line: Line, defaults: Told): Answer {
  if (line.length > longestLine) return tooLong('line', { text: line.text, told: defaults }, line.length);
  const object = readObject(line.text);
  if (!object) return read({ text: line.text, told: defaults });
  try {
    return read(askedBy(object, defaults));
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const text = typeof object.text === 'string' ? object.text : line.text;
    const begun = text.slice(0, longestExpression);
    return named(readId(object), { text: begun, ...refusal('bad_line', `${error.message}.`) });
  }
}

function askedBy(object: JsonObject, defaults: Told): Asked {
  const keys: readonly string[] = ['text', 'id', ...everyKey];
  const strange = Object.keys(object).find((key) => !keys.includes(key));
  if (strange === undefined) return readAsked(object, defaults, everyKey);
  throw new Misfit(`there is no key ${quoted(strange)}; a line may have ${keys.join(', ')}`);
}

function read(asked: Asked): Answer {
  const { id, text, told } = asked;
  if (text.length > longestExpression) return tooLong('text', asked, text.length);
  const wording = { lang: wordingIn(told), as: told.as ?? null };
  try {
    return named(id, { text, ...answerOf(readWritten(text, readOptions(told)), wording) });
  } catch (error) {
    // One text that trips the program must not take the answers to a million others with it.
    return named(id, { text, ...refusal('failed', `This text could not be read: ${faultLine(error)}`) });
  }
}

function tooLong(what: 'line' | 'text', { id, text }: Asked, length: number): Answer {
  const reason = `The ${what} has ${length} characters; an expression has ${longestExpression} at most.`;
  return named(id, { text: text.slice(0, longestExpression), ...refusal('too_long', reason) });
}
