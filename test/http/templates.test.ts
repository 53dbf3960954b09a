import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileTemplates, escapeText } from '../../src/http/templates.js';
import { root } from '../../src/lib/root.js';
import { sourceFiles } from '../support/sources.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qantar-views-'));
  mkdirSync(join(folder, 'a'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const view = (name: string, text: string) => writeFileSync(join(folder, `${name}.ejs`), text);

test('a partial gets what it is handed and what its view has', () => {
  view('a/show', "<%- include('_line', { line: page.first }) %>");
  view('a/_line', '<%= line %> of <%= page.of %>');
  expect(compileTemplates(folder).render('a/show', { page: { first: '<1>', of: 2 } })).toBe('&lt;1&gt; of 2');
});

test('a name that nobody hands over is an error, not an empty text', () => {
  view('a/show', '<%= pgae.title %>');
  expect(() => compileTemplates(folder).render('a/show', { page: {} })).toThrow('pgae is not defined');
});

test('a partial that does not exist is an error', () => {
  view('a/show', "<%- include('_none') %>");
  expect(() => compileTemplates(folder).render('a/show', { page: {} })).toThrow('views/a/_none.ejs');
});

test('everything that could end an element or an attribute is escaped', () => {
  expect(escapeText('<u data-x>\'"&')).toBe('&lt;u data-x&gt;&#39;&#34;&amp;');
  expect([escapeText(null), escapeText(undefined), escapeText(0)]).toEqual(['', '', '0']);
});

test('every view of the product compiles, and prints unescaped only what was rendered before', () => {
  expect(compileTemplates(join(root, 'views')).names).toContain('timeline/show');
  const raw = sourceFiles('views', '.ejs').flatMap(({ path, text }) =>
    [...text.matchAll(/<%-\s*([^%]*)/g)]
      .map(([, what = '']) => what.replace(/-\s*$/, '').trim())
      .filter((what) => !what.startsWith('include(') && !(path === 'views/layout.ejs' && what === 'body'))
      .map((what) => `${path}: ${what}`),
  );
  expect(raw).toEqual([]);
});
