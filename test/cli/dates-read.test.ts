import * as fc from 'fast-check';
import { answers, Conversation, run } from './dates-run.js';

const read = async (line: string | object, ...argv: string[]) => {
  const text = typeof line === 'string' ? line : JSON.stringify(line);
  const done = await run(['read', ...argv], `${text}\n`);
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out.split('\n')).toHaveLength(2);
  return answers(done)[0];
};

test('a line is answered with the date, its days, its words and what else it could be', async () => {
  expect(await read('between 4 and 6 January 2022', '--lang', 'en')).toEqual({
    text: 'between 4 and 6 January 2022',
    edtf: '[2022-01-04..2022-01-06]',
    earliest: '2022-01-04',
    latest: '2022-01-06',
    earliestKind: 'known',
    latestKind: 'known',
    wording: 'between 4 and 6 January 2022',
    inferred: [],
    confidence: 'high',
    alternatives: [],
  });
  const either = await read('03/04/2020', '--lang', 'en');
  expect(either).toMatchObject({
    edtf: '[2020-03-04,2020-04-03]',
    earliest: '2020-03-04',
    latest: '2020-04-03',
  });
  expect(either.alternatives).toHaveLength(2);
  for (const other of either.alternatives) {
    expect(other).toMatchObject({ earliest: other.edtf, latest: other.edtf, earliestKind: 'known' });
    expect(other.wording).toMatch(/^(3 April|4 March) 2020$/);
    expect(other.why).not.toBe('');
  }
});

test('a line without a date is answered with the reason', async () => {
  expect(await read('date unknown', '--lang', 'en')).toMatchObject({
    edtf: null,
    earliest: null,
    latest: null,
    earliestKind: null,
    latestKind: null,
    wording: null,
    code: 'said_unknown',
    reason: expect.stringMatching(/\w\.$/),
  });
});

test.each([
  [['--lang', 'en'], '5 January 2022', '5 January 2022'],
  [['--lang', 'ru,en'], '5 января 2022 года', '5 января 2022 года'],
  [['--lang', 'uk'], '5 січня 2022 року', '5 января 2022 года'],
  [['--lang', 'kk'], '2022 жылғы 5 қаңтарда', '2022 жылғы 5 қаңтар'],
  [['--lang', 'ky'], '5-январь, 2022-жыл', '2022 жылғы 5 қаңтар'],
  [['--lang', 'fr'], '5 janvier 2022', '5 January 2022'],
  [['--lang', 'en-GB', '--as', 'state'], 'from 3 to 5 May 2020', 'from 3 to 5 May 2020'],
])('%j words %j as %j', async (argv, text, wording) => {
  expect((await read(text, ...argv)).wording).toBe(wording);
});

test.each([
  [['--published', '2022-01-20'], '2022-01-20'],
  [['--published', '2022-01-20T22:30:00Z'], '2022-01-20'],
  [['--published', '2022-01-20T22:30:00Z', '--zone', 'Asia/Almaty'], '2022-01-21'],
  [['--published', '2022-01-20T22:30:00.123Z', '--zone', 'asia/almaty'], '2022-01-21'],
  [['--published', '2022-01-20 02:30+00', '--zone', 'America/New_York'], '2022-01-19'],
  [['--published', '2022-01-20T22:30:00', '--zone', 'Asia/Almaty'], '2022-01-20'],
  [['--published', '2022-01-20T01:30:00+05:00'], '2022-01-20'],
  [['--published', '2022-01-20T01:30:00+0500', '--zone', 'Europe/Kyiv'], '2022-01-19'],
  [['--published', '2022-01-20', '--zone', 'Asia/Almaty'], '2022-01-20'],
])('%j makes today %s', async (argv, day) => {
  expect(await read('today', '--lang', 'en', ...argv)).toMatchObject({
    edtf: day,
    inferred: [{ from: 'publication' }],
  });
});

test('what is told beside the text is used: the year, the order of numbers, point or state', async () => {
  expect(await read('5 January', '--lang', 'en', '--year', '2020')).toMatchObject({ edtf: '2020-01-05' });
  expect(await read('03/04/2020', '--lang', 'en', '--order', 'day-month')).toMatchObject({
    edtf: '2020-04-03',
  });
  expect(await read('03/04/2020', '--lang', 'en', '--order', 'month-day')).toMatchObject({
    edtf: '2020-03-04',
  });
  expect(await read('before 1928', '--as', 'point')).toMatchObject({
    edtf: '[..1927]',
    earliestKind: 'open',
  });
  expect(await read('before 1928', '--as', 'state')).toMatchObject({ edtf: '../1928', latest: '1928-12-31' });
});

test('the options of a JSON line go before those of the command line, and null is not given', async () => {
  const flags = ['--lang', 'ru', '--year', '2019', '--order', 'month-day', '--as', 'point'];
  expect(await read({ text: '5 января' }, ...flags)).toMatchObject({ edtf: '2019-01-05' });
  expect(await read({ text: '5 января', year: 2020 }, ...flags)).toMatchObject({ edtf: '2020-01-05' });
  expect(await read({ text: '5 января', year: null }, ...flags)).toMatchObject({ edtf: '2019-01-05' });
  expect(await read({ text: '03/04/2020', lang: ['en'], order: 'day-month' }, ...flags)).toMatchObject({
    edtf: '2020-04-03',
    wording: '3 April 2020',
  });
  const own = {
    text: 'today',
    lang: 'en,ru',
    published: '2022-01-20T22:30:00Z',
    zone: 'Asia/Almaty',
    as: 'state',
  };
  expect(await read({ id: 'row 7', ...own }, ...flags)).toMatchObject({ id: 'row 7', edtf: '2022-01-21' });
  expect(await read({ ...own, zone: null }, '--zone', 'Asia/Tokyo')).toMatchObject({ edtf: '2022-01-21' });
});

test.each([
  [
    { txt: '2022' },
    'there is no key "txt"; a line may have text, id, lang, published, zone, year, as, order.',
  ],
  [{ text: '2022', publised: '2022' }, 'there is no key "publised"; '],
  [{}, 'text is the text to read, and has to be a string.'],
  [{ text: 2022 }, 'text is the text to read, and has to be a string.'],
  [
    { text: '2022', lang: 'xx' },
    'lang is one or more of en, ru, uk, kk, ky, ar, es, fr, de, it with commas between, not "xx".',
  ],
  [{ text: '2022', lang: ['en', 3] }, 'lang is one or more of en, '],
  [{ text: '2022', lang: {} }, 'lang is one or more of en, '],
  [
    { text: '2022', published: '20.01.2022' },
    'published is a date in EDTF (2022-01-20, 2022-01) or a moment such as 2022-01-20T22:30:00Z, not "20.01.2022".',
  ],
  [{ text: '2022', published: '2022-02-30T10:00:00Z' }, 'published is a date in EDTF '],
  [{ text: '2022', published: 20220120 }, 'published is a date in EDTF '],
  [
    { text: '2022', zone: 'Mars/Base' },
    'zone is a time zone such as Asia/Almaty or Europe/Kyiv, not "Mars/Base".',
  ],
  [{ text: '2022', year: '2020' }, 'year is a year from 1 to 9999, not "2020".'],
  [{ text: '2022', year: 20200 }, 'year is a year from 1 to 9999, not 20200.'],
  [{ text: '2022', as: 'moment' }, 'as is one of point, state, not "moment".'],
  [{ text: '2022', order: 'ymd' }, 'order is one of day-month, month-day, month-year, not "ymd".'],
  [{ text: '2022', id: ['a'] }, 'id is a string or a number of at most 9007199254740991.'],
])('the line %j is answered with what is allowed', async (line, reason) => {
  const answer = await read(line);
  expect(answer).toMatchObject({ edtf: null, code: 'bad_line', wording: null, alternatives: [] });
  expect(answer.reason.slice(0, reason.length)).toBe(reason);
  expect(answer.text).toBe(
    'text' in line && typeof line.text === 'string' ? line.text : JSON.stringify(line),
  );
});

test('text that begins with a brace and is no JSON is text', async () => {
  expect(await read('{2022-01-05,2022-01-06}')).toMatchObject({ edtf: '{2022-01-05,2022-01-06}' });
  expect(await read('{5 January 2022')).toMatchObject({ edtf: '2022-01-05' });
  expect(await read('{"text": "5 January 2022"')).toMatchObject({ text: '{"text": "5 January 2022"' });
  expect(await read('  {"text": "5 January 2022"}')).toMatchObject({
    text: '5 January 2022',
    edtf: '2022-01-05',
  });
  expect(await read('["5 January 2022"]')).toMatchObject({ text: '["5 January 2022"]' });
});

test.each([
  [['--lang', 'xx'], '--lang is one or more of en, ru, uk, kk, ky, ar, es, fr, de, it '],
  [['--lang', 'en,'], '--lang is one or more of '],
  [['--lang', ''], '--lang is one or more of '],
  [['--lang'], 'read takes --lang, --published, --zone, --year, --as, --order'],
  [['--published', 'yesterday'], '--published is a date in EDTF '],
  [['--published', '2022-01-20T25:00:00Z'], '--published is a date in EDTF '],
  [['--zone', 'Almaty'], '--zone is a time zone such as Asia/Almaty'],
  [['--year', 'MMXX'], '--year is a year from 1 to 9999'],
  [['--year', '0'], '--year is a year from 1 to 9999'],
  [['--year=-5'], '--year is a year from 1 to 9999'],
  [['--as', 'interval'], '--as is one of point, state'],
  [['--order', 'year-month'], '--order is one of day-month, month-day, month-year'],
  [['--loud'], 'read takes --lang, --published, --zone, --year, --as, --order'],
  [['dates.txt'], 'read takes --lang, '],
])('%j is refused in one line that names what is allowed', async (argv, allowed) => {
  const refused = await run(['read', ...argv], '2022\n');
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toMatch(/^qantar dates read: [^\n]+; qantar dates --help explains\n$/);
  expect(refused.err).toContain(allowed);
});

test('a text longer than an expression is refused by its length, plain or in JSON, and shortened in the answer', async () => {
  const reason = expect.stringMatching(
    /^The (text|line) has \d+ characters; an expression has 500 at most\.$/,
  );
  for (const length of [501, 2_000, 20_000]) {
    const text = `2022${'x'.repeat(length - 4)}`;
    const refused = { edtf: null, code: 'too_long', reason };
    expect(await read(text)).toMatchObject({ ...refused, text: text.slice(0, 500) });
    expect(await read({ text })).toMatchObject(refused);
  }
  const escaped = `{"text":"${'\\u0032'.repeat(500)}"}`;
  expect(await read(escaped)).toMatchObject({ text: '2'.repeat(500), code: 'no_date' });
});

test('any text in JSON is told again as it was, with one answer that is a date or a reason', async () => {
  const texts = fc.sample(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 })),
    1000,
  );
  const lines = texts.map((text) => JSON.stringify({ text, published: '2022-01-20' }));
  const given = answers(await run(['read'], lines.join('\n')));
  expect(given.map(({ text }) => text)).toEqual(texts);
  for (const { edtf, reason, code, wording } of given) {
    expect(edtf === null ? reason : wording).toMatch(/./);
    expect(code).not.toBe('failed');
  }
});

describe('the built program', () => {
  test('answers each line before the next is sent, whatever the line holds', async () => {
    const program = new Conversation(['read', '--lang', 'en,ru']);
    expect(await program.ask('5 January 2022')).toMatchObject({ edtf: '2022-01-05' });
    expect(await program.ask(JSON.stringify({ text: 'весной 2019-го', lang: 'ru' }))).toMatchObject({
      edtf: '2019-21',
    });
    expect(await program.ask('')).toMatchObject({ text: '', code: 'empty' });
    expect(await program.ask(Buffer.from([0x35, 0x20, 0xff, 0xfe, 0x80]))).toMatchObject({
      text: '5 \u{fffd}\u{fffd}\u{fffd}',
    });
    expect(await program.ask('\0')).toMatchObject({ text: '\0', edtf: null });
    expect(await program.ask('{"text":"\\ud800 2022"}')).toMatchObject({ text: '\ud800 2022' });
    expect(await program.ask('\u2028')).toMatchObject({ edtf: null });
    expect(await program.ask('X'.repeat(10_000_000))).toMatchObject({ edtf: null, code: 'too_long' });
    expect(await program.ask(`{"text":${'['.repeat(3_000)}`)).toMatchObject({ edtf: null });
    expect(await program.ask('{"__proto__":{"text":"2022"}}')).toMatchObject({ code: 'bad_line' });
    expect(await program.ask('2019\r')).toMatchObject({ text: '2019', edtf: '2019' });
    expect(await program.end()).toBe(0);
    expect(program.errors).toBe('');
  }, 60_000);

  test('answers 200,000 lines in order and in constant memory', async () => {
    const program = new Conversation(['read', '--lang', 'en']);
    const total = 200_000;
    const sending = (async () => {
      for (let sent = 0; sent < total; sent += 1000) {
        const lines = Array.from(
          { length: 1000 },
          (_, i) => `row ${sent + i}, ${1000 + ((sent + i) % 1900)}-01-05`,
        );
        await program.send(`${lines.join('\n')}\n`);
      }
    })();
    let early = 0;
    for (let heard = 0; heard < total; heard++) {
      const answer = await program.next();
      if (!answer.startsWith(`{"text":"row ${heard}, `)) throw new Error(`line ${heard}: ${answer}`);
      if (heard === 50_000) early = program.memory();
    }
    await sending;
    expect(program.memory() - early).toBeLessThan(100_000_000);
    expect(await program.end()).toBe(0);
  }, 180_000);

  test.each(['read', 'find', 'order'])(
    '%s ends quietly when it is interrupted',
    async (action) => {
      const program = new Conversation([action]);
      await program.send('{"text":"5 January 2022"}\n');
      if (action !== 'order') await program.next();
      program.signal('SIGINT');
      expect(await program.end()).toBe('SIGINT');
      expect(program.errors).toBe('');
    },
    60_000,
  );

  test.each(['read', 'find', 'order'])(
    '%s ends quietly when nobody reads on',
    async (action) => {
      const program = new Conversation([action]);
      program.goAway();
      for (let sent = 0; sent < 200; sent++) await program.send('{"text":"5 January 2022"}\n'.repeat(100));
      expect(await program.end()).toBe(0);
      expect(program.errors).toBe('');
    },
    60_000,
  );
});
