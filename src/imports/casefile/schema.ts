import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../lib/root.js';
import { caseFile, type Section } from './format.js';

const file = join(root, 'src', 'imports', 'casefile', 'schema.json');

const about: Record<Section | 'format' | 'version' | 'licence' | 'case', string> = {
  format: 'What the file is.',
  version: 'Version of the format. A reader refuses versions that it does not know.',
  licence: 'Under which licence the file is passed on. Not stored.',
  case: 'The head of the dossier: its code, its public address, its title, and the people who belong to it.',
  places: 'Places, each under the place that contains it.',
  organisations: 'Bodies and units, each under the body it belongs to.',
  people: 'Human beings with their names and posts. A protected person is published under the label only.',
  groups: 'Numbers of people who act or suffer together and are not all named.',
  sources: 'Works that tell us something, with their origins and what was retrieved of them.',
  events: 'What happened or was said, with participants and links to other events.',
  detentions: 'Spells in custody of a person or a group.',
  proceedings: 'Legal proceedings; their steps are events.',
  figures: 'Counts that somebody claimed, and how they overlap.',
  claims: 'Several values of one field: sources differ.',
  citations: 'Why we believe one thing: a source, where in it, and which record or field it speaks for.',
};

// Fields that mean the same wherever they stand.
const fields: Record<string, string> = {
  id: 'The identity of a record, a UUID; kept in every exchange.',
  code: 'Short public code; given once, never reused.',
  lang: 'Language of the texts of the record, as a BCP 47 tag.',
  edtf: 'The date in EDTF (ISO 8601-2). "[a..b]" is one day between; "a/b" a state that lasts; ".." open; an empty end unknown.',
  words: 'As the source puts it.',
  resolved: 'How the words became the value.',
  standing: 'How firmly it stands.',
  order: 'Order by hand among events that their dates leave level.',
  number: 'Note number of a source, or number of a proceeding.',
  label: 'What the public reads for an unnamed or protected person.',
  protected: 'Published under the label only.',
  protected_identity: 'The real identity of a protected person.',
  unnamed: 'Evidenced but nameless.',
  public_precision: 'How precisely the place may be published.',
  end_state: 'Ongoing, ended or unknown: never worked out from a missing date.',
  derived_from: 'The source that this one passes on: its origin.',
  reported_by: 'The source through which this one is known.',
  about: 'The record, or the field of it, that this is about.',
  preferred: 'Whether this is the one to show.',
  retracts: 'The citation that this one takes back.',
  sha256: 'SHA-256 of the retrieved bytes, hexadecimal.',
};

/**
 * The JSON Schema (draft 2020-12) of a case file as it is written down, made from the forms. What it cannot say
 * (what records say of one another) is checked by the import alone.
 */
export function makeCaseFileSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(caseFile, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ path, jsonSchema }) => {
      const name = path.at(-2) === 'properties' ? String(path.at(-1)) : '';
      const texts: Record<string, string> = path.length === 2 ? about : fields;
      if (Object.hasOwn(texts, name)) jsonSchema.description = texts[name] ?? '';
    },
  });
  return {
    $schema,
    $id: '/casefile/v1/schema.json',
    title: 'Qantar case file, version 1',
    description:
      'A whole case of a working record with stable ids, for exchange between installations. Dates are EDTF (ISO 8601-2). History stays at home.',
    ...schema,
  };
}

/** The committed schema as text, as it is served and printed. */
export function caseFileSchemaText(): string {
  return readFileSync(file, 'utf8');
}

/** The committed schema. */
export function caseFileSchema(): Record<string, unknown> {
  return JSON.parse(caseFileSchemaText());
}
