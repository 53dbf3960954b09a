/** A line of input that is a JSON object: its text, its name, its own options. */
import { Misfit, readKeys, type Told } from './dates-options.js';

/** What one line asks. */
export interface Asked {
  readonly text: string;
  /** As the line has it, to be told again with the answer. */
  readonly id?: Id;
  readonly told: Told;
}

export type Id = string | number | null;

export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that a line spells; null when it spells none. */
export function readObject(line: string): JsonObject | null {
  if (!line.trimStart().startsWith('{')) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * What an object asks: its text, its id and those of its options that are allowed, over those of the command line. Other
 * keys mean nothing. Throws a `Misfit`.
 */
export function readAsked(object: JsonObject, defaults: Told, allowed: readonly (keyof Told)[]): Asked {
  if (typeof object.text !== 'string') throw new Misfit('text is the text to read, and has to be a string');
  const id = readId(object);
  if (id === undefined && object.id !== undefined) {
    throw new Misfit(`id is a string or a number of at most ${Number.MAX_SAFE_INTEGER}`);
  }
  const told = readKeys(object, defaults, allowed);
  return { text: object.text, ...(id === undefined ? {} : { id }), told };
}

/** The id of a line, if it has one that can be told again exactly. */
export function readId({ id }: JsonObject): Id | undefined {
  if (id === null || typeof id === 'string') return id;
  const isExact = Number.isFinite(id) && Math.abs(Number(id)) <= Number.MAX_SAFE_INTEGER;
  return isExact ? Number(id) : undefined;
}

/** An answer under the id of its line. */
export function named<Given extends object>(id: Id | undefined, given: Given): Given & { readonly id?: Id } {
  return id === undefined ? given : { id, ...given };
}
