import { aboutMethodPage } from '../../src/about/pages.js';
import { casesIndexPage } from '../../src/cases/pages.js';
import type { ListedCase } from '../../src/cases/published.js';
import { datingShowPage } from '../../src/dating/pages.js';
import { detentionsIndexPage } from '../../src/detentions/pages.js';
import { eventShowPage } from '../../src/events/pages.js';
import { homeShowPage } from '../../src/home/pages.js';
import { errorPage } from '../../src/http/error-pages.js';
import type { Views } from '../../src/http/views.js';
import { Invalid } from '../../src/lib/errors.js';
import { type Language, messages } from '../../src/messages/index.js';
import { links } from '../../src/paths.js';
import { peopleIndexPage, personShowPage } from '../../src/people/pages.js';
import { sourcesIndexPage } from '../../src/sources/pages.js';
import { timelineShowPage } from '../../src/timeline/pages.js';
import { changesShowPage } from '../../src/versions/pages.js';
import {
  canary,
  sampleChanges,
  sampleDetention,
  sampleEvent,
  sampleFigure,
  samplePerson,
  sampleRegister,
  sampleSources,
  sampleTimeline,
  sampleView,
} from './sample-case.js';

/** A page for every view, with every optional part there. The type makes the compiler ask for one for a new view. */
export function samples(lang: Language = 'en'): { [V in keyof Views]: Views[V] } {
  const m = messages(lang);
  const to = links(lang);
  const listed: ListedCase = { head: sampleView.head, ...sampleView.version };
  return {
    'about/method': aboutMethodPage(m, to),
    'cases/index': casesIndexPage({ cases: [listed], next: 'n', previous: 'p' }, m, to),
    'dating/show': datingShowPage(
      {
        typed: { text: canary, language: 'ar', published: canary, year: canary, as: '', order: '' },
        asked: { text: '03/04/20', published: '2022-01-20' },
        faults: [
          { field: 'text', problem: 'too_long', values: { most: 3 } },
          { field: 'published', problem: 'not_date' },
          { field: 'as', problem: 'not_choice', values: { choices: 'point' } },
        ],
      },
      m,
      to,
    ),
    'detentions/index': detentionsIndexPage(sampleRegister, m, to),
    'errors/show': errorPage(
      new Invalid([{ field: 'from', problem: 'unknown_key', values: { accepted: 'from' } }]),
      'error-1',
      m,
      to,
    ),
    'events/show': eventShowPage(
      {
        view: sampleView,
        event: sampleEvent,
        detentions: [sampleDetention],
        figures: [sampleFigure],
        sources: sampleSources,
      },
      m,
      to,
    ),
    'home/show': homeShowPage([listed], m, to),
    'people/index': peopleIndexPage(
      { view: sampleView, people: [samplePerson], sources: sampleSources },
      m,
      to,
    ),
    'people/show': personShowPage(
      [
        {
          view: sampleView,
          person: samplePerson,
          events: [sampleEvent],
          detentions: [sampleDetention],
          sources: sampleSources,
        },
      ],
      m,
      to,
    ),
    'sources/index': sourcesIndexPage(sampleView, sampleSources, m, to),
    'timeline/show': timelineShowPage(sampleTimeline, m, to),
    'versions/index': changesShowPage(sampleChanges, m, to),
  };
}
