import { messages } from '../../src/messages/index.js';
import { links } from '../../src/paths.js';
import { timelineShowPage } from '../../src/timeline/pages.js';
import type { Timeline } from '../../src/timeline/types.js';
import { event } from '../support/published.js';
import { sampleTimeline, sampleView } from '../support/sample-case.js';

const drawn = (more: Partial<Timeline>) =>
  timelineShowPage(
    { ...sampleTimeline, proceedings: [], detentions: [], ...more },
    messages('en'),
    links(null),
  ).overviews;

const entries = (dates: (string | null)[]) =>
  dates.map((edtf, index) => ({
    sort_key: `${index}`,
    match: 'certain' as const,
    body: event(`e${index}`, edtf),
  }));

const whole = (dates: (string | null)[]): Partial<Timeline> => ({
  entries: entries(dates),
  certain: dates.length,
  possible: 0,
  total: dates.length,
});

test('each mark says how well its date is known, and an undated event has none', () => {
  const [wide] = drawn(whole(['2022-01-09', '2022-03', '[2022-05-01..2022-09-30]', null]));
  expect(wide?.marks.map(({ kind }) => kind)).toEqual(['day', 'month', 'range']);
  expect(wide?.whiskers).toHaveLength(1);
});

test('marks lie in the order of time, inside the drawing', () => {
  for (const drawing of drawn(whole(['2022-01-09', '2022-06', '2024-01-01']))) {
    const xs = drawing.marks.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    for (const { x, y } of drawing.marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(drawing.width);
      expect(y).toBeLessThan(drawing.height);
    }
  }
});

test('marks of one day are stacked, not drawn over one another', () => {
  const [wide] = drawn(whole(['2022-01-09', '2022-01-09', '2022-01-09', '2024']));
  expect(new Set(wide?.marks.slice(0, 3).map(({ y }) => y)).size).toBe(3);
});

test('a case with more events than the page holds is drawn as counts by year', () => {
  const years = [
    { year: 2020, events: 3000 },
    { year: 2021, events: 1500 },
  ];
  const view = { ...sampleView, head: { ...sampleView.head, years } };
  const [wide] = drawn({ view, entries: entries(['2020-01-01']), certain: 4500, possible: 0, total: 4500 });
  expect(wide?.marks).toEqual([]);
  expect(wide?.bins.map(({ label, height }) => [label, height])).toEqual([
    ['3,000', 47],
    ['1,500', 24],
  ]);
});

test('custody fades where its days are not known, and runs to the edge only while it goes on', () => {
  const [ended, ongoing] = sampleTimeline.detentions;
  const [wide] = drawn({ ...whole(['2022-01-09', '2023-01-01']), detentions: [ended!] });
  expect(wide?.custody.bars.map(({ shade }) => shade)).toEqual(['in', 'solid', 'out']);
  const [still] = drawn({ ...whole(['2022-01-09', '2023-01-01']), detentions: [ongoing!] });
  expect(still?.custody.bars.map(({ shade }) => shade)).toEqual(['in', 'solid']);
});

test('a case without any date has no drawing', () => {
  expect(drawn(whole([null, null]))).toEqual([]);
});

test('the drawing names itself for those who do not see it', () => {
  const [wide] = drawn(whole(['2022-01-09', '2024-05-28']));
  expect(wide?.label).toMatch(/^Overview, 2022 to 2024: 2 events, no detention\./);
});
