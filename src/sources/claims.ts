import { type Term, vocabularies } from '../lib/vocabulary.js';
import { type Written, written } from '../messages/written.js';
import type { ClaimBody } from '../publish/bodies.js';
import { fieldName, type NoteRef, noteRefs, sourceName } from './notes.js';
import type { Wording } from './wording.js';

/** One value that a source gives for a field, and why it is or is not the one shown. */
export interface ShownClaim {
  value: Written;
  preferred: boolean;
  said_by: string | null;
  reason: Written | null;
  refs: NoteRef[];
}

/** A field for which sources give different values. */
export interface ShownClaims {
  title: string;
  preferred: string;
  claims: ShownClaim[];
}

const isKind = (text: string): text is Term<'event_kinds'> =>
  (vocabularies.event_kinds as readonly string[]).includes(text);

function shownValue(claim: ClaimBody, lang: string, r: Wording): Written {
  if ('number' in claim.value) return { text: r.m.number(claim.value.number), lang: null, dir: null };
  if ('date' in claim.value) return { text: r.date(claim.value.date).words, lang: null, dir: null };
  const { text } = claim.value;
  if (claim.field === 'kind' && isKind(text))
    return { text: r.m.term('event_kinds', text), lang: null, dir: null };
  return written(text, lang, r.m);
}

function shownClaim(claim: ClaimBody, lang: string, r: Wording): ShownClaim {
  const names = claim.notes.flatMap((note) => {
    const source = r.source(note.n);
    return source ? [sourceName(source, r).text] : [];
  });
  return {
    value: shownValue(claim, lang, r),
    preferred: claim.preferred,
    said_by: names.length > 0 ? r.m.list([...new Set(names)]) : null,
    reason: claim.reason === null ? null : written(claim.reason, lang, r.m),
    refs: noteRefs(claim.notes, r),
  };
}

/** The claims of a record by field, the preferred value first. `lang` is the language of the record. */
export function shownClaims(claims: ClaimBody[], lang: string, r: Wording): ShownClaims[] {
  const fields = [...new Set(claims.map((claim) => claim.field))];
  return fields.map((field) => ({
    title: r.m.say('common.claims.differ', { field: fieldName(field, r) }),
    preferred: r.m.say('common.claims.preferred'),
    claims: claims
      .filter((claim) => claim.field === field)
      .sort((a, b) => Number(b.preferred) - Number(a.preferred))
      .map((claim) => shownClaim(claim, lang, r)),
  }));
}
