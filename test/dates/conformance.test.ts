import { levelOf } from '../../src/dates/bounds.js';
import { parseEdtf } from '../../src/dates/edtf.js';
import { fixture } from './fixtures.js';

const cases = fixture<{ input: string; valid: boolean; level: number | null }[]>(
  'edtf/edtf-validate/cases.json',
);

// Mixed precisions whose end contains the start: an end "some day of June 2004" does not lie before 11 June.
// src/dates/README.md, "Conformance", says why we accept them.
const acceptedByUs = ['0000-01-03/0000-01', '0000-02/0000', '2004-06-11%/2004-%06', '2004-06-11%/2004-06~'];

test('the verdicts of edtf-validate are ours, but for four intervals that the README names', () => {
  const different = cases.filter(({ input, valid }) => parseEdtf(input).ok !== valid);
  expect(different.map(({ input }) => input)).toEqual(acceptedByUs);
});

test('each accepted string has the level that edtf-validate gives it', () => {
  const levels = cases.filter(({ valid }) => valid).map(({ input, level }) => ({ input, level }));
  const ours = levels.map(({ input }) => {
    const read = parseEdtf(input);
    return { input, level: read.ok ? (read.level2 ? 2 : levelOf(read.value)) : null };
  });
  expect(ours).toEqual(levels);
});
