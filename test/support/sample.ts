import type { Db } from '../../src/db/connect.js';
import type { ParticipantBody } from '../../src/publish/bodies.js';
import {
  date,
  detention,
  event,
  note,
  person,
  publish,
  type SampleCase,
  sampleCase,
  source,
} from './published.js';

const victim = person('pvic', 'Айгүл Сыдықова', { lang: 'kk', part: 'victim' });
const hidden = person('phid', 'Witness 2', { labelled: true, names: [] });

const takesPart = (who: typeof victim, role: ParticipantBody['role'], n: number): ParticipantBody => ({
  role,
  involvement: null,
  note: null,
  who: { person: { code: who.code, name: who.name, lang: who.lang, labelled: who.labelled } },
  positions: [],
  notes: [note(n)],
});

/** Two published cases with what pages can show: uncertain dates, a protected person, two versions, dispute. */
export interface Sample {
  first: SampleCase;
  second: SampleCase;
}

/** Publishes the sample: `first-case` in two versions (once at `early-name`), `second-case` in one. */
export async function publishSample(db: Db): Promise<Sample> {
  const first = sampleCase('early-name', 'KZ-0001');
  const second = sampleCase('second-case', 'KZ-0002');
  const sources = [
    source(1),
    source(2, {
      title: 'Отчёт о задержаниях',
      lang: 'ru',
      derived_from: { n: 1, title: 'Report 1', outlet: 'An outlet' },
      origin: 'src1',
    }),
    source(3),
  ];
  const held = detention('dvic', victim, '2022-01-05', null, 'unknown');
  const beaten = event('etort', '2022-01-09', {
    kind: 'torture',
    standing: 'alleged',
    title: 'Beaten in the police station',
    account: 'She says that officers beat her. =HYPERLINK("x")',
    participants: [takesPart(victim, 'victim', 2), takesPart(hidden, 'witness', 3)],
    notes: [note(1), note(2)],
  });
  const taken = event('earr', '2022-01-05', {
    kind: 'arrest',
    title: '@Taken <from> "home" & away',
    participants: [takesPart(victim, 'subject', 1)],
    detentions: [{ code: 'dvic', mark: 'start' }],
  });
  const suspended = event('esus', null, {
    kind: 'proceeding_step',
    title: 'The inquiry is suspended',
    slot: {
      after: { code: 'etort', title: beaten.title, lang: 'en', happened: beaten.happened },
      before: null,
    },
  });
  const rows = { people: [victim, hidden], sources, detentions: [held] };
  await publish(db, first, { ...rows, events: [taken, beaten, event('egone', '2021')] });
  first.slug = 'first-case';
  await publish(db, first, {
    ...rows,
    events: [{ ...taken, happened: date('[2022-01-05,2022-01-06]') }, beaten, suspended],
  });
  await publish(db, second, {
    events: [event('eoth', '2023-05', { title: 'Something in another case' })],
    sources: [source(1)],
    people: [person('poth', 'Another Person')],
  });
  return { first, second };
}
