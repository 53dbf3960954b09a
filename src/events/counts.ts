import type { Messages } from '../messages/index.js';
import type { CountBody } from '../publish/bodies.js';

/** A count in words: "10", "at least 3", "about 200", "2 to 4", or what the source says in place of a number. */
export function sayCount(count: CountBody, m: Messages): string {
  const { kind, min, max } = count;
  if (kind === 'unknown' || min === null) return count.words ?? m.say('common.count.unknown');
  if (kind === 'between' && max !== null)
    return m.say('common.count.between', { min: m.number(min), max: m.number(max) });
  if (kind === 'at_least' || kind === 'about') return m.say(`common.count.${kind}`, { n: min });
  return m.number(min);
}
