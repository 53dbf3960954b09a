import { detentionsIndexPage } from '../../src/detentions/pages.js';
import type { Register } from '../../src/detentions/types.js';
import { messages } from '../../src/messages/index.js';
import { links } from '../../src/paths.js';
import { detention, person } from '../support/published.js';
import { sampleRegister } from '../support/sample-case.js';

const held = person('vict', 'The Victim');
const m = messages('en');

function rowOf(body: ReturnType<typeof detention>) {
  const entries = sampleRegister.entries.slice(0, 1).map((entry) => ({ ...entry, body }));
  return detentionsIndexPage({ ...sampleRegister, entries }, m, links(null)).rows[0]!.detention;
}

test('how long somebody was held is a range, and its upper end is only what the dates bear', () => {
  const ended = detention('det', held, '[2022-01-02..2022-01-09]', '2022-01-09', 'ended');
  expect(rowOf({ ...ended, days: { min: 1, max: 8 } }).length).toBe('1 to 8 days');
  expect(rowOf({ ...ended, days: { min: 1, max: null } }).length).toBe('at least 1 day; longest not known');
});

test('"still held" is said only of a detention that the record calls ongoing', () => {
  const states = (['ongoing', 'ended', 'unknown'] as const).map(
    (state) => rowOf(detention('det', held, '2022', null, state)).state,
  );
  expect(states).toEqual(['still held', 'ended', 'whether it has ended is not reported']);
});

test('a protected or public name is exactly the one of the published record', () => {
  expect(rowOf(detention('det', held, '2022', null, 'unknown')).person?.label.text).toBe('The Victim');
});

test('the notes of a row lead to the sources of its case', () => {
  const row = rowOf(detention('det', held, '2022', null, 'unknown'));
  expect(row.notes.map(({ href }) => href)).toEqual(['/cases/sample/sources#source-1']);
});

test('the filter of the register keeps its other choices when one is undone', () => {
  const register: Register = { ...sampleRegister, filter: { ...sampleRegister.filter, standing: 'alleged' } };
  const { chosen, result } = detentionsIndexPage(register, m, links('ru')).filter;
  expect(result).toBe('2 of 3 detentions');
  expect(chosen.map(({ href }) => href)).toEqual([
    '/detentions?end_state=ended&standing=alleged&lang=ru',
    '/detentions?from=2022&standing=alleged&lang=ru',
    '/detentions?from=2022&end_state=ended&lang=ru',
  ]);
});
