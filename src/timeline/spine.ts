import { sayGap } from '../dates/duration.js';
import type { Messages } from '../messages/index.js';
import { type Written, written } from '../messages/written.js';
import type { ProceedingBody } from '../publish/bodies.js';
import { type NoteRef, noteRefs } from '../sources/notes.js';
import type { Wording } from '../sources/wording.js';

/** A step of a proceeding, or the silence before the next one. */
export interface SpineItem {
  kind: 'step' | 'silence';
  tone: 'moving' | 'stopped' | 'ended';
  label: string;
  date: string | null;
  href: string | null;
  event: Written | null;
}

/** A proceeding as the row of its steps. */
export interface Spine {
  title: Written;
  kind: string;
  status: string;
  items: SpineItem[];
  refs: NoteRef[];
}

type Gap = NonNullable<ProceedingBody['steps'][number]['gap_before']>;

/** Silence that is worth a word: half a year at least, without doubt. */
const longSilence = 6;

/** A silence in months, as a range; null when it is short, or when no least length is known. */
export function saySilence(gap: Gap | null, m: Messages): string | null {
  if (gap === null || gap.min === null || gap.min < longSilence) return null;
  return sayGap({ days: { min: null, max: null }, months: gap, approximate: false }, m.lang);
}

const toneOf = (step: ProceedingBody['steps'][number]['step']): SpineItem['tone'] => {
  if (step === 'suspended') return 'stopped';
  return step === 'closed' ? 'ended' : 'moving';
};

/** The steps of a proceeding in the order of time, with the silence between them. */
export function shownSpine(proceeding: ProceedingBody, r: Wording): Spine {
  const items: SpineItem[] = [];
  for (const { step, event, gap_before } of proceeding.steps) {
    const silence = saySilence(gap_before, r.m);
    if (silence !== null)
      items.push({
        kind: 'silence',
        tone: 'moving',
        label: r.m.say('timeline.silence.label'),
        date: silence,
        href: null,
        event: null,
      });
    items.push({
      kind: 'step',
      tone: toneOf(step),
      label: r.m.term('steps', step),
      date: r.date(event.happened).words,
      href: r.eventHref(event.code),
      event: written(event.title, event.lang, r.m),
    });
  }
  const last = proceeding.steps.at(-1);
  return {
    title: written(proceeding.title, proceeding.lang, r.m),
    kind: r.m.term('proceeding_kinds', proceeding.kind),
    status: last ? r.m.term('steps', last.step) : r.m.say('timeline.status.none'),
    items,
    refs: noteRefs(proceeding.notes, r),
  };
}
