import { type Badge, standingBadge } from '../events/badges.js';
import { sayCount } from '../events/counts.js';
import { type Written, written } from '../messages/written.js';
import type { FigureBody } from '../publish/bodies.js';
import { type ShownClaims, shownClaims } from '../sources/claims.js';
import { type NoteRef, noteRefs } from '../sources/notes.js';
import { personLink, type ShownLink, type Wording } from '../sources/wording.js';

/** A figure that somebody claimed. Figures are listed with what is known of their overlap, and never added. */
export interface ShownFigure {
  id: string;
  /** The number, or the words that stand in its place. */
  count: Written;
  words: Written | null;
  subject: Written;
  unit: string;
  as_of: string;
  by: { person: ShownLink | null; name: Written | null } | null;
  badge: Badge;
  includes: string | null;
  note: Written | null;
  relations: { relation: string; subject: Written; href: string; note: Written | null }[];
  claims: ShownClaims[];
  refs: NoteRef[];
}

function claimant(figure: FigureBody, r: Wording): ShownFigure['by'] {
  const by = figure.claimed_by;
  if (by === null) return null;
  if ('person' in by) return { person: personLink(by.person, r), name: null };
  if ('organisation' in by)
    return { person: null, name: written(by.organisation.name, by.organisation.lang, r.m) };
  return { person: null, name: written(by.words, figure.lang, r.m) };
}

/** A figure ready to print. */
export function shownFigure(figure: FigureBody, r: Wording): ShownFigure {
  const { m } = r;
  const text = (value: string | null) => (value === null ? null : written(value, figure.lang, m));
  const unstated = figure.count.kind === 'unknown';
  const words = text(figure.count.words ?? null);
  const number = unstated ? m.say('timeline.figure.no_number') : sayCount(figure.count, m);
  return {
    id: `figure-${figure.code}`,
    count: unstated && words ? words : { text: number, lang: null, dir: null },
    words: unstated ? null : words,
    subject: written(figure.subject, figure.lang, m),
    unit: m.term('counting_units', figure.unit),
    as_of: figure.as_of === null ? m.say('timeline.figure.undated') : r.date(figure.as_of).words,
    by: claimant(figure, r),
    badge: standingBadge(figure.standing, m),
    includes:
      figure.includes_named_victim === 'unknown'
        ? null
        : m.say(`timeline.figure.victim_${figure.includes_named_victim}`),
    note: text(figure.note),
    relations: figure.relations.map((relation) => ({
      relation: m.say(
        relation.inverse && relation.relation === 'part_of'
          ? 'timeline.figure.contains'
          : `timeline.figure.${relation.relation}`,
      ),
      subject: written(relation.subject, figure.lang, m),
      href: r.figureHref(relation.figure),
      note: text(relation.note),
    })),
    claims: shownClaims(figure.claims, figure.lang, r),
    refs: noteRefs(figure.notes, r),
  };
}

/** The labels of the table of figures. */
export const figureWords = ({ m }: Wording) => ({
  count: m.say('timeline.figures.count'),
  subject: m.say('timeline.figures.subject'),
  as_of: m.say('timeline.figures.as_of'),
  by: m.say('timeline.figures.by'),
  relation: m.say('timeline.figures.relation'),
  nobody: m.say('timeline.figures.nobody'),
  none: m.say('timeline.figures.none'),
});
