import { readConfig, settings } from '../src/config.js';

test('without any setting the site is on this machine only, with data beside the program', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 8080, publicUrl: 'http://127.0.0.1:8080' });
  expect(readConfig({}).dataDir).toBe(`${process.cwd()}/data`);
  expect(readConfig({ PORT: ' ', HOST: '' })).toEqual(readConfig({}));
});

test.each([
  ['PORT', 'eighty', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', '65536', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', '-1', 'PORT must be a whole number from 0 to 65535.'],
  [
    'DATABASE_URL',
    'mysql://secret@x/y',
    'DATABASE_URL must look like postgres://user:password@host:5432/database.',
  ],
  [
    'DATABASE_URL_READER',
    'secret',
    'DATABASE_URL_READER must look like postgres://user:password@host:5432/database.',
  ],
  [
    'PUBLIC_URL',
    'cases.example.org',
    'PUBLIC_URL must be an http or https address, such as https://cases.example.org.',
  ],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.'],
])('%s=%s is refused in one line that names it', (name, value, line) => {
  expect(() => readConfig({ [name]: value })).toThrow(new Error(line));
});

test('links begin with PUBLIC_URL without its last slash', () => {
  expect(readConfig({ PUBLIC_URL: 'https://cases.example.org/' }).publicUrl).toBe(
    'https://cases.example.org',
  );
  expect(readConfig({ HOST: '::1', PORT: '80' }).publicUrl).toBe('http://[::1]:80');
});

test('every setting says what it is for', () => {
  expect(settings.filter(({ about }) => about.length < 10)).toEqual([]);
});
