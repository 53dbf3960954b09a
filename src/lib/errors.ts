/**
 * What can go wrong through no fault of the program. Each error knows its HTTP status and the key of its two
 * sentences in src/messages/<lang>/errors.json: `<reason>.message` says what happened, `<reason>.next` what to do.
 * Anything that is not one of these is a bug and is answered with 500.
 */
export type Reason =
  | `no_${'page' | 'case' | 'version' | 'event' | 'person'}`
  | 'method'
  | 'unavailable'
  | 'invalid'
  | 'bad_request';

/** An error that the reader is told about. */
export abstract class Expected extends Error {
  abstract readonly status: number;

  constructor(readonly reason: Reason) {
    super(reason);
    this.name = new.target.name;
  }
}

/** There is nothing at the address. Says which kind of thing is missing. */
export class NotFound extends Expected {
  readonly status = 404;

  constructor(readonly missing: 'page' | 'case' | 'version' | 'event' | 'person') {
    super(`no_${missing}`);
  }
}

/** The address exists, but not for this method. Carries the methods it has. */
export class MethodNotAllowed extends Expected {
  readonly status = 405;

  constructor(readonly allow: string) {
    super('method');
  }
}

/** The database, or something else that comes back by itself, is away. */
export class Unavailable extends Expected {
  readonly status = 503;

  constructor(
    /** Seconds after which asking again makes sense. */
    readonly retryAfter = 5,
  ) {
    super('unavailable');
  }
}

/** One thing wrong with what was sent: which field, and which rule of `fault.<problem>` in errors.json it breaks. */
export interface Fault {
  field: string;
  problem: Problem;
  values?: Record<string, string | number>;
}

/** Every rule that a query parameter can break. */
export type Problem =
  | 'unknown_key'
  | 'repeated'
  | 'malformed'
  | 'unprintable'
  | 'too_long'
  | 'too_many'
  | 'not_choice'
  | 'not_code'
  | 'not_number'
  | 'not_date'
  | 'not_found'
  | 'from_after_to'
  | 'both_ways';

/** What was sent cannot be used. Every fault is named, so that one round of mending is enough. */
export class Invalid extends Expected {
  readonly status = 400;

  constructor(readonly faults: readonly Fault[]) {
    super('invalid');
  }
}

/** The request itself cannot be read: its path is not UTF-8, its form is broken. */
export class BadRequest extends Expected {
  constructor(readonly status = 400) {
    super('bad_request');
  }
}
