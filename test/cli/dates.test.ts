import { PassThrough, Readable, Writable } from 'node:stream';
import { runCommand } from '../../src/cli/commands.js';
import { answers, run } from './dates-run.js';

test('check answers every line in order with one JSON object', async () => {
  const checked = await run(['check'], '2022-01-05/..\n%2001\n2023-02-29\n');
  expect(checked).toMatchObject({ code: 0, err: '' });
  expect(answers(checked)).toEqual([
    {
      text: '2022-01-05/..',
      valid: true,
      canonical: '2022-01-05/..',
      level: 1,
      earliest: '2022-01-05',
      latest: null,
      earliestKind: 'known',
      latestKind: 'open',
      uncertain: false,
      approximate: false,
      precision: 'interval',
    },
    {
      text: '%2001',
      valid: true,
      canonical: '2001%',
      level: 2,
      earliest: '2001-01-01',
      latest: '2001-12-31',
      earliestKind: 'known',
      latestKind: 'known',
      uncertain: true,
      approximate: true,
      precision: 'year',
    },
    {
      text: '2023-02-29',
      valid: false,
      reason: '"2023-02-29" is not in the calendar; that month ends on day 28.',
      canonical: null,
      level: null,
      earliest: null,
      latest: null,
      earliestKind: null,
      latestKind: null,
      uncertain: null,
      approximate: null,
      precision: null,
    },
  ]);
});

test('a program that writes one line and waits gets its answer before it writes the next', async () => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const ended = runCommand(['dates', 'check'], { stdin, stdout, stderr });
  for (const text of ['2022', '2022-13', '[2022-01-02..2022-01-09]']) {
    stdin.write(`${text}\n`);
    const [answer] = await new Promise<Buffer[]>((resolve) => stdout.once('data', (data) => resolve([data])));
    expect(JSON.parse(String(answer)).text).toBe(text);
  }
  stdin.end();
  expect(await ended).toBe(0);
});

test('line breaks and the byte order mark of Windows, a last line without one, and empty lines are answered', async () => {
  const checked = answers(await run(['check'], '2022\r\n\r\n2022-01'));
  expect(checked.map(({ text, valid }) => [text, valid])).toEqual([
    ['2022', true],
    ['', false],
    ['2022-01', true],
  ]);
  expect((await run(['check'], '')).out).toBe('');
  expect(answers(await run(['check'], '\ufeff2022\r\n'))[0]).toMatchObject({ text: '2022', valid: true });
});

test('lines are put together again from whatever pieces they come in', async () => {
  const whole = Buffer.from('2022-01-05\r\nсәуір\r\n[2022-05-02,2022-05-03]\n');
  const bytes = Array.from(whole, (byte) => Buffer.from([byte]));
  expect(await run(['check'], bytes)).toEqual(await run(['check'], whole));
});

test('a line of a hundred megabytes is refused by its length and shortened in the answer', async () => {
  const piece = 'X'.repeat(1_000_000);
  const pieces = (function* () {
    for (let count = 0; count < 100; count++) yield piece;
    yield '\n2022\n';
  })();
  const before = process.memoryUsage().rss;
  const [long, next] = answers(await run(['check'], pieces));
  expect(long).toMatchObject({
    text: 'X'.repeat(1024),
    valid: false,
    reason: 'The text has 100000000 characters; a date has 1024 at most.',
  });
  expect(next.valid).toBe(true);
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test('a slow reader holds the input back', async () => {
  let [given, taken] = [0, 0];
  let most = 0;
  const lines = (function* () {
    for (; given < 200_000; given += 100) yield '2022-01-05\n'.repeat(100);
  })();
  const stdout = new Writable({
    highWaterMark: 1024,
    write(chunk, _encoding, done) {
      most = Math.max(most, given - taken);
      taken += String(chunk).split('\n').length - 1;
      setImmediate(done);
    },
  });
  const stderr = new PassThrough();
  expect(await runCommand(['dates', 'check'], { stdin: Readable.from(lines), stdout, stderr })).toBe(0);
  expect(taken).toBe(200_000);
  expect(most).toBeLessThan(10_000);
}, 60_000);

test('a reader that goes away ends the work quietly, even while the input still waits', async () => {
  const stdin = new PassThrough();
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  });
  const stderr = new PassThrough();
  stdin.write('2022\n');
  expect(await runCommand(['dates', 'check'], { stdin, stdout, stderr })).toBe(0);
  expect(stderr.read()).toBeNull();
});

test('a full disk is reported', async () => {
  const stdout = new Writable({
    write: (_chunk, _encoding, done) =>
      done(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })),
  });
  const stderr = new PassThrough();
  expect(await runCommand(['dates', 'check'], { stdin: Readable.from(['2022\n']), stdout, stderr })).toBe(1);
  expect(String(stderr.read())).toBe('qantar dates: no space left on device\n');
});

test.each([
  [['say'], 'since 5 January 2022, still going on\n3 to 5 May 2020\n'],
  [['say', '--lang', 'ru'], 'с 5 января 2022 года, продолжается\n3–5 мая 2020 года\n'],
  [
    ['say', '--lang=kk', '--as', 'state'],
    '2022 жылғы 5 қаңтардан бері, жалғасуда\n2020 жылғы 3 мамырдан 5 мамырға дейін\n',
  ],
])('%j prints one wording a line', async (argv, out) => {
  expect(await run(argv, '2022-01-05/..\n2020-05-03/2020-05-05\n')).toEqual({ code: 0, out, err: '' });
});

test('say leaves the line of a refused date empty, says why on standard error, and fails', async () => {
  expect(await run(['say'], '2022\n2022-13\n2023\n')).toEqual({
    code: 1,
    out: '2022\n\n2023\n',
    err: 'line 2: There is no month 13 in "2022-13"; months run from 01 to 12 and seasons from 21 to 41.\n',
  });
});

test.each([
  [[]],
  [['tell']],
  [['check', '--lang', 'ru']],
  [['check', 'dates.txt']],
  [['say', '--lang', 'de']],
  [['say', '--lang']],
  [['say', '--as', 'interval']],
  [['say', '--loud']],
])('%j is refused in one line that names the next step', async (argv) => {
  const refused = await run(argv, '2022\n');
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toMatch(/^qantar dates[^\n]*; [^\n]*qantar dates [^\n]*\n$/);
});

test.each([[['--help']], [['check', '--help']], [['read', '-h']]])(
  '%j explains every action and option',
  async (argv) => {
    const { code, out } = await run(argv);
    expect(code).toBe(0);
    for (const action of ['read', 'find', 'order', 'check', 'say']) {
      expect(out).toContain(`qantar dates ${action}`);
      expect(out).toMatch(new RegExp(`^${action} `, 'm'));
    }
    for (const option of ['lang', 'published', 'zone', 'year', 'as', 'order']) {
      expect(out).toMatch(new RegExp(`^ +--${option} `, 'm'));
    }
  },
);
