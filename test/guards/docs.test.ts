import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commands } from '../../src/cli/commands.js';
import { settings } from '../../src/config.js';
import { root } from '../../src/lib/root.js';
import { sourceFiles } from '../support/sources.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

test.each(settings.map(({ name }) => name))('the README explains the setting %s', (name) => {
  expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'));
});

test.each(Object.keys(commands))('the README lists the command %s', (name) => {
  expect(readme).toMatch(new RegExp(`^\\| \`${name}\\b`, 'm'));
});

test.each(Object.entries(commands))(
  'the command %s says what it is for and how to use it',
  async (name, load) => {
    const { summary, usage } = await load();
    expect(summary.length).toBeGreaterThan(10);
    expect(summary).not.toContain('\n');
    expect(usage).toContain(`qantar ${name}`);
  },
);

test('links between our own documents lead somewhere', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
  const all = [
    ...documents,
    ...['src', 'db', 'views', 'fixtures', 'test'].flatMap((folder) => sourceFiles(folder, '.md')),
  ];
  const broken = all.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .filter(([, to]) => !existsSync(join(root, dirname(path), to!)))
      .map(([, to]) => `${path} -> ${to}`),
  );
  expect(broken).toEqual([]);
});
