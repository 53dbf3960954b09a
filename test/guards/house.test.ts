import { sourceFiles } from '../support/sources.js';

const source = sourceFiles('src', '.ts').filter(({ path }) => path !== 'src/db/schema.ts');
const tests = sourceFiles('test', '.ts');
const where = (files: { path: string; text: string }[], pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('no file is longer than 300 lines', () => {
  const long = source.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path);
  expect(long).toEqual([]);
});

test('no room or file is named for being useful', () => {
  const names = /(^|\/)(utils?|helpers?|common|misc|shared|services?|managers?)(\.ts|\/)/;
  expect([...source, ...tests].filter(({ path }) => names.test(path)).map(({ path }) => path)).toEqual([]);
});

test('the environment is read in config.ts, and handed on only to programs that are started', () => {
  const allowed = /^src\/(config\.ts|db\/engine\/)/;
  expect(where(source, /process\.env/).filter((path) => !allowed.test(path))).toEqual([]);
});

test('nothing prints past the streams it was given', () => {
  expect(where(source, /\bconsole\.\w+\(/)).toEqual([]);
});

test('dates of a case never pass through Date', () => {
  const dates = source.filter(({ path }) => /^src\/dates\/|\/pages\.ts$/.test(path));
  expect(where(dates, /\bnew Date\(|Date\.(now|parse|UTC)\(/)).toEqual([]);
});

test('only commands, routes and the database room open a transaction', () => {
  const doors = /^src\/(cli|db)\/|\/routes\.ts$/;
  expect(where(source, /\.transaction\(\)/).filter((path) => !doors.test(path))).toEqual([]);
});

test('comments use no markers but NOTE', () => {
  expect(where(source, /\/\/.*\b(FIXME|XXX|HACK|TODO)\b/)).toEqual([]);
});

test('no test is skipped, focused or left to do', () => {
  const guards = tests.filter(({ path }) => path !== 'test/guards/house.test.ts');
  expect(where(guards, /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe|test)\(/)).toEqual([]);
});

test('randomness that matters comes from node:crypto, and weak hashes are not used', () => {
  expect(where(source, /Math\.random\(|createHash\('(md5|sha1)'\)/)).toEqual([]);
});
