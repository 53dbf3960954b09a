import type { Messages } from '../messages/index.js';
import type { EventBody, StandingBody } from '../publish/bodies.js';

/** A word about how firmly something stands. `tone` only colours what `text` says already. */
export interface Badge {
  text: string;
  tone: 'plain' | 'doubt' | 'alarm' | 'firm';
}

const tones: Record<StandingBody, Badge['tone']> = {
  alleged: 'doubt',
  reported: 'plain',
  corroborated: 'firm',
  found_by_court: 'firm',
  disputed: 'alarm',
  retracted: 'alarm',
};

export const standingBadge = (standing: StandingBody, m: Messages): Badge => ({
  text: m.say(`common.standing.${standing}`),
  tone: tones[standing],
});

/** What became of a statement, and the sentence that says how to read it. */
export interface ShownStatement {
  badge: Badge;
  medium: string | null;
  caution: string | null;
}

const statementStates = [
  'voluntary',
  'coerced',
  'retracted',
  'denied',
  'official',
  'found_by_court',
  'unknown',
] as const;
type StatementState = (typeof statementStates)[number];

const isState = (state: string): state is StatementState =>
  (statementStates as readonly string[]).includes(state);

const statementTones: Record<StatementState, Badge['tone']> = {
  voluntary: 'plain',
  coerced: 'alarm',
  retracted: 'alarm',
  denied: 'doubt',
  official: 'firm',
  found_by_court: 'firm',
  unknown: 'plain',
};

/** The badge of a statement. A coerced, retracted or denied one is kept, and said not to be shown as fact. */
export function shownStatement(statement: EventBody['statement'], m: Messages): ShownStatement | null {
  if (statement === null) return null;
  const state = isState(statement.state) ? statement.state : 'unknown';
  const warned = state === 'coerced' || state === 'retracted' || state === 'denied';
  return {
    badge: { text: m.say(`common.statement.${state}`), tone: statementTones[state] },
    medium: statement.medium === null ? null : m.term('media', statement.medium),
    caution: warned ? m.say(`common.statement.caution_${state}`) : null,
  };
}
