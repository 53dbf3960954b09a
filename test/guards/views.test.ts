import { join } from 'node:path';
import { load } from 'cheerio';
import { chrome } from '../../src/http/chrome.js';
import { compileTemplates } from '../../src/http/templates.js';
import { root } from '../../src/lib/root.js';
import { type Language, languages, messages } from '../../src/messages/index.js';
import { links } from '../../src/paths.js';
import { canary } from '../support/sample-case.js';
import { samples } from '../support/samples.js';
import { sourceFiles } from '../support/sources.js';

const templates = compileTemplates(join(root, 'views'));
const views = Object.keys(samples()) as (keyof ReturnType<typeof samples>)[];

/** A value that throws when a template reads what is not there, instead of printing nothing. */
function strict<T>(value: T, path: string): T {
  if (value === null || typeof value !== 'object') return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const read = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || typeof read === 'function') return read;
      if (!(key in target)) throw new Error(`reads ${path}.${key}, which the page does not have`);
      return strict(read, `${path}.${key}`);
    },
  });
}

function surroundings(lang: Language, title: string) {
  const site = {
    publicUrl: 'https://qantar.example',
    stylesheet: '/assets/qantar.css',
    icon: '/assets/qantar.svg',
  };
  const reading = { m: messages(lang), to: links(lang), path: '/cases', query: { from: canary }, site };
  const alternates = [{ type: 'text/csv', href: '/x.csv', title }];
  return chrome(reading, { title, description: title, alternates, notices: [title], robots: 'noindex' });
}

function renderStrictly(view: keyof ReturnType<typeof samples>, lang: Language): string {
  const page = samples(lang)[view];
  const around = strict(surroundings(lang, page.title), 'chrome');
  const body = templates.render(view, { page: strict(page, 'page'), chrome: around });
  return templates.render('layout', { page, chrome: around, body });
}

const pages = views.flatMap((view) => languages.map((lang) => [view, lang] as const));

test('every view has a sample and every sample a view', () => {
  const shown = templates.names.filter((name) => name !== 'layout' && !name.includes('/_'));
  expect(shown).toEqual([...views].sort());
});

test.each(pages)('%s reads nothing that its page does not have, in %s', (view, lang) => {
  expect(renderStrictly(view, lang)).toContain('<h1');
});

test.each(pages)('%s escapes every text, in elements, attributes and drawings, in %s', (view, lang) => {
  const html = renderStrictly(view, lang);
  expect(html).not.toContain('<x-canary');
  const $ = load(html);
  expect($('x-canary').length).toBe(0);
  const strays = $('*')
    .toArray()
    .flatMap((element) => Object.keys('attribs' in element ? element.attribs : {}))
    .filter((name) => name.startsWith('on') || name === 'style');
  expect(strays).toEqual([]);
});

test.each(pages)('%s has one h1, headings in order, and ids that occur once, in %s', (view, lang) => {
  const $ = load(renderStrictly(view, lang));
  const levels = $('h1, h2, h3, h4, h5, h6')
    .toArray()
    .map((element) => Number(element.tagName[1]));
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  const ids = $('[id]')
    .toArray()
    .map((element) => element.attribs.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(pages)('%s leads nowhere within itself that is not there, in %s', (view, lang) => {
  const $ = load(renderStrictly(view, lang));
  const missing = $('a[href^="#"]')
    .toArray()
    .map((element) => element.attribs.href!.slice(1))
    .filter((id) => $(`[id="${id}"]`).length === 0);
  expect([...new Set(missing)]).toEqual([]);
});

const sources = sourceFiles('views', '.ejs');

test('raw output is for includes and for the body of the layout', () => {
  const raw = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/<%-\s*([^%]*?)\s*-?%>/g)]
      .map(([, code]) => code!)
      .filter((code) => !/^include\('[\w./-]+'(, \{ .* \})?\)$/.test(code))
      .filter((code) => !(path === 'views/layout.ejs' && code === 'body'))
      .map((code) => ({ path, code })),
  );
  expect(raw).toEqual([]);
});

test('attributes stand in double quotes, and no view has a style or a script', () => {
  const wrong = sources.flatMap(({ path, text }) => {
    const unquoted = text.match(/=\s*<%=/g) ?? [];
    const styled = text.match(/<style|<script|\sstyle=|\son\w+=/g) ?? [];
    return [...unquoted, ...styled].map((found) => ({ path, found }));
  });
  expect(wrong).toEqual([]);
});

test('every template says first what it reads', () => {
  expect(sources.filter(({ text }) => !text.startsWith('<%#')).map(({ path }) => path)).toEqual([]);
});
