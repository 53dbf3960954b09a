import { parseEdtf } from '../../dates/edtf.js';
import type { WrittenDate } from '../../dates/field.js';
import { storedDate } from '../../dates/store.js';
import type { Entries, Reading } from './entries.js';
import type { Fault } from './faults.js';

/** Something that must differ from record to record, and where it stands. */
interface Mark {
  key: string;
  path: string;
}

/** The marks that were given before, as faults that name the first. */
function repeated(marks: readonly Mark[], what: string): Fault[] {
  const first = new Map<string, string>();
  return marks.flatMap(({ key, path }) => {
    const other = first.get(key);
    if (other !== undefined) return [{ path, message: `${what} ${other}` }];
    first.set(key, path);
    return [];
  });
}

/** Codes are unique among the records of a noun, note numbers among the sources of the case. */
export function repeatedCodes({ entries }: Reading): Fault[] {
  const coded = [
    entries.places,
    entries.organisations,
    entries.people,
    entries.sources,
    entries.events,
    entries.detentions,
    entries.proceedings,
    entries.figures,
  ];
  const codes = coded.flatMap((records) =>
    repeated(
      records.map(({ path, form }) => ({ key: form.code, path: `${path}.code` })),
      'is the code of another record too:',
    ),
  );
  const numbers = entries.sources
    .filter(({ form }) => form.number !== null)
    .map(({ path, form }) => ({ key: String(form.number), path: `${path}.number` }));
  return [...codes, ...repeated(numbers, 'is the note number of another source too:')];
}

/** Lists in which each record may stand once. */
export function repeatedItems({ head, entries }: Reading): Fault[] {
  const people = (head?.people ?? []).map(({ person }, i) => ({
    key: person,
    path: `case.people[${i}].person`,
  }));
  const once = 'is in this list already:';
  return [
    ...repeated(people, once),
    ...entries.groups.flatMap(({ path, form }) =>
      repeated(
        form.includes.map((id, i) => ({ key: id, path: `${path}.includes[${i}]` })),
        once,
      ),
    ),
    ...entries.proceedings.flatMap(({ path, form }) =>
      repeated(
        form.steps.map(({ event }, i) => ({ key: event, path: `${path}.steps[${i}].event` })),
        once,
      ),
    ),
    ...entries.people.flatMap(({ path, form }) =>
      repeated(
        form.names.flatMap(({ preferred, script }, i) =>
          preferred ? [{ key: script, path: `${path}.names[${i}].preferred` }] : [],
        ),
        'is set for another name in this script too:',
      ),
    ),
    ...entries.events.flatMap(({ path, form }) =>
      repeated(
        form.links.map(({ event, kind }, i) => ({ key: `${kind} ${event}`, path: `${path}.links[${i}]` })),
        'says the same as',
      ),
    ),
  ];
}

/** Two figures have one relation, said once, from one side. */
export function repeatedRelations({ entries }: Reading): Fault[] {
  const marks = entries.figures.flatMap(({ path, form }) =>
    form.relations.map(({ figure }, i) => ({
      key: [form.id, figure].sort().join(' '),
      path: `${path}.relations[${i}]`,
      self: figure === form.id,
    })),
  );
  return [
    ...marks
      .filter(({ self }) => self)
      .map(({ path }) => ({ path, message: 'relates the figure to itself' })),
    ...repeated(
      marks.filter(({ self }) => !self),
      'relates two figures that are related already by',
    ),
  ];
}

/** Custody cannot end before it began, as far as the days are known. */
export function custodyOutOfOrder({ entries }: Reading): Fault[] {
  return entries.detentions
    .filter(({ form }) => endsBefore(form.ended, form.began))
    .map(({ path }) => ({ path: `${path}.ended`, message: 'lies before the beginning of the detention' }));
}

function endsBefore(ended: WrittenDate | null, began: WrittenDate | null): boolean {
  const latest = boundsOf(ended)?.latest;
  const earliest = boundsOf(began)?.earliest;
  return latest != null && earliest != null && latest < earliest;
}

function boundsOf(date: WrittenDate | null) {
  const parsed = date && parseEdtf(date.edtf);
  return parsed?.ok ? storedDate(parsed.value) : null;
}

/** A citation names a capture of the source that it cites. */
export function strayCaptures({ entries }: Reading): Fault[] {
  const captures = new Map(
    entries.sources.flatMap(({ path, form }) =>
      form.captures.map(({ id }) => [id, { source: form.id, path }] as const),
    ),
  );
  return entries.citations.flatMap(({ path, form }) => {
    const capture = form.capture === null ? undefined : captures.get(form.capture);
    if (!capture || capture.source === form.source) return [];
    return [{ path: `${path}.capture`, message: `belongs to another source, ${capture.path}` }];
  });
}

/** The steps of each tree and order that must not lead back to where they began. */
export function stepsOf(entries: Entries) {
  const up = (section: 'places' | 'organisations') =>
    entries[section].flatMap(({ path, form }) =>
      form.parent === null ? [] : [{ from: form.id, to: form.parent, path: `${path}.parent` }],
    );
  const origin = (field: 'derived_from' | 'reported_by') =>
    entries.sources.flatMap(({ path, form }) => {
      const to = form[field];
      return to === null ? [] : [{ from: form.id, to, path: `${path}.${field}` }];
    });
  const links = entries.events.flatMap(({ path, form }) =>
    form.links.map(({ event, kind }, i) => ({
      from: form.id,
      to: event,
      kind,
      path: `${path}.links[${i}].event`,
    })),
  );
  const order = links.flatMap(({ kind, ...step }) =>
    kind === 'before' ? [step] : kind === 'after' ? [{ ...step, from: step.to, to: step.from }] : [],
  );
  return {
    places: up('places'),
    organisations: up('organisations'),
    // Apart: an article passes on a video (its origin) that we know only as reported by the article.
    origins: origin('derived_from'),
    reporters: origin('reported_by'),
    order,
    parts: links.filter(({ kind }) => kind === 'part_of'),
    causes: links.filter(({ kind }) => kind === 'causes'),
    selves: links.filter(
      ({ kind, from, to }) => from === to && !['before', 'after', 'part_of', 'causes'].includes(kind),
    ),
    retractions: entries.citations.flatMap(({ path, form }) =>
      form.retracts === null ? [] : [{ from: form.id, to: form.retracts, path: `${path}.retracts` }],
    ),
  };
}
