/** Short ways to write what words say, for the tables of the tests. */
import type {
  Bound,
  Choice,
  Doubt,
  Lapse,
  Part,
  PartName,
  Relative,
  Said,
  Stated,
  Step,
  Unit,
} from '../../../src/dates/written/said.js';

type Rest = Omit<Partial<Stated>, 'kind'>;

/** A year, month and day as far as they are given; null leaves one out. */
export function on(year: number | null, month?: number | null, day?: number | null, rest: Rest = {}): Stated {
  return {
    kind: 'stated',
    ...(year === null ? {} : { year: { is: 'full', year } as const }),
    ...(month == null ? {} : { month }),
    ...(day == null ? {} : { day }),
    ...rest,
  };
}

export const published = (step: number): Step => ({ from: 'publication', step });
export const told = (step: number): Step => ({ from: 'narrative', step });

export function weekday(number: number, which?: Step): Stated {
  return { kind: 'stated', weekday: number, ...(which ? { which } : {}) };
}

export function seasonIn(year: number | null, season: number, which?: Step): Stated {
  return on(year, null, null, { season, ...(which ? { which } : {}) });
}

export function short(digits: number): Stated {
  return { kind: 'stated', year: { is: 'short', digits } };
}

export function decade(from: number): Stated {
  return { kind: 'stated', year: { is: 'decade', from } };
}

export function unit(name: Unit, { from, step }: Step): Relative {
  return { kind: 'relative', unit: name, by: 'unit', from, step };
}

export function count(name: Unit, { from, step }: Step): Relative {
  return { kind: 'relative', unit: name, by: 'count', from, step };
}

export function several(name: Unit, { from, step }: Step): Relative {
  return { kind: 'relative', unit: name, by: 'count', vague: true, from, step };
}

export function lapse(name: Unit, { from, step }: Step): Lapse {
  return { kind: 'lapse', unit: name, from, step };
}

export function part(name: PartName, of: Said): Part {
  return { kind: 'part', part: name, of };
}

export function bound(how: Bound['how'], of: Said): Bound {
  return { kind: 'bound', how, of };
}

export function doubt(mark: Doubt['mark'], of: Said): Doubt {
  return { kind: 'doubt', mark, of };
}

export function fromTo(from: Said | null, to: Said | null): Said {
  return { kind: 'span', how: 'from', from, to };
}

export function inBetween(from: Said | null, to: Said | null): Said {
  return { kind: 'span', how: 'between', from, to };
}

export function night(from: Said | null, to: Said | null): Said {
  return { kind: 'night', from, to };
}

export function allOf(...members: Said[]): Choice {
  return { kind: 'choice', all: true, members };
}

export function oneOf(...members: Said[]): Choice {
  return { kind: 'choice', all: false, members };
}

export function away(name: Unit, steps: number, of: Said): Said {
  return { kind: 'away', unit: name, count: steps, of };
}
