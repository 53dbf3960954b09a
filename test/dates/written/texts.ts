import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/lib/root.js';
import { fixture } from '../fixtures.js';

/** A text of `fixtures/dates/texts/`; `published` is null where nobody knows. */
export interface Article {
  readonly language: 'en' | 'ru';
  readonly published: string | null;
  readonly text: string;
}

// The day of its front matter is a day of publication for these; of the other texts it is the day of what they tell.
const publishedOf: Record<string, string> = {
  'voa-uganda-censors.md': '2019-05-02',
  'ovd-2013-q1.en.md': '2013-04-23',
  'ovd-2013-q1.ru.md': '2013-04-23',
};

const folder = join(root, 'fixtures/dates/texts');

/** The body of an article of `fixtures/dates/texts/`, without its front matter. */
export function bodyOf(file: string): string {
  const text = readFileSync(join(folder, file), 'utf8');
  return text.startsWith('---\n') ? text.slice(text.indexOf('\n---\n', 4) + 5).trim() : text;
}

/** Every English and Russian text of the folder. */
export function articles(): Article[] {
  const reports = readdirSync(folder)
    .filter((file) => /^(voa|ovd).*\.md$/.test(file))
    .map((file): Article => {
      const language = file.endsWith('.ru.md') ? 'ru' : 'en';
      return { language, published: publishedOf[file] ?? null, text: bodyOf(file) };
    });
  const news = fixture<{ published?: string; text: string }[]>('dates/texts/wikinews-with-dates.json');
  const { descriptions } = fixture<{ descriptions: { text: string }[] }>('dates/texts/incidents-2020pb.json');
  return [
    ...reports,
    ...news.map(({ published, text }): Article => ({ language: 'en', published: published ?? null, text })),
    ...descriptions.map(({ text }): Article => ({ language: 'en', published: null, text })),
  ];
}
