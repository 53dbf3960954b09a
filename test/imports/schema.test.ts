import { Ajv2020 } from 'ajv/dist/2020.js';
import { caseFileSchema, caseFileSchemaText, makeCaseFileSchema } from '../../src/imports/casefile/schema.js';
import { fullFile, put } from './files.js';

const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(makeCaseFileSchema());

test('the committed schema is the one that the forms make', () => {
  expect(JSON.stringify(caseFileSchema())).toBe(JSON.stringify(makeCaseFileSchema()));
  expect(JSON.parse(caseFileSchemaText())).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: '/casefile/v1/schema.json',
  });
});

test('every section is described', () => {
  const { properties } = caseFileSchema() as { properties: Record<string, { description?: string }> };
  expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
});

test('it accepts a file in which every field is filled, and one that leaves out all it can', () => {
  expect([validate(fullFile()), validate.errors]).toEqual([true, null]);
  const { format, version, case: head } = fullFile();
  expect(validate({ format, version, case: { ...head, people: undefined } })).toBe(true);
});

test.each([
  ['/format', 'format', 'other'],
  ['/version', 'version', 2],
  ['', 'evidence', []],
  ['/case/code', 'case.code', 'KZ-1'],
  ['/events/1/kind', 'events[1].kind', 'party'],
  ['/events/1', 'events[1].colour', 'red'],
  ['/events/1', 'events[1].title', undefined],
  ['/events/0/place', 'events[0].place', 'here'],
  ['/places/1/latitude', 'places[1].latitude', 91],
  ['/citations/0/credibility', 'citations[0].credibility', 7],
])('it refuses a fault at %s', (instance, path, value) => {
  const file = fullFile();
  put(file, path, value);
  expect(validate(file)).toBe(false);
  expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(instance);
});
