import { answers, Conversation, run } from './dates-run.js';

const find = async (lines: readonly unknown[], ...argv: string[]) => {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const done = await run(['find', ...argv], `${input.join('\n')}\n`);
  expect(done).toMatchObject({ code: 0, err: '' });
  const given = answers(done);
  expect(given).toHaveLength(lines.length);
  return given;
};

const spelt = (answer: { dates: { words: string; edtf: string | null }[] }) =>
  answer.dates.map(({ words, edtf }) => [words, edtf]);

test('each date has its place, its words, its sentence and all that a reading tells', async () => {
  const text = 'Nobody answered. He was detained on 5 January 2022 in Almaty. Two days later he was freed.';
  const [{ dates }] = await find([{ text, lang: 'en', published: '2022-01-20' }]);
  expect(dates[0]).toEqual({
    start: 36,
    end: 50,
    words: '5 January 2022',
    quote: 'He was detained on 5 January 2022 in Almaty.',
    edtf: '2022-01-05',
    earliest: '2022-01-05',
    latest: '2022-01-05',
    earliestKind: 'known',
    latestKind: 'known',
    wording: '5 January 2022',
    inferred: [],
    confidence: 'high',
    alternatives: [],
  });
  expect(dates[1]).toMatchObject({
    words: 'Two days later',
    edtf: '2022-01-07',
    inferred: [{ from: 'narrative' }],
    relativeTo: { start: 36, end: 50, words: '5 January 2022' },
  });
});

test('places count UTF-16 units of the text, whatever it holds and however JSON spells it', async () => {
  const texts = [
    '🙂🙂 Его задержали 5 января 2022 года.',
    'a\u0000b\ud800c\u2028d "5 January 2022" \\ x',
    '\r\n\t 5 January 2022\r\n\r\nand 6 May 2021',
  ];
  const ascii = texts.map((text) =>
    JSON.stringify({ text }).replace(
      /[^ -~]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
  const given = await find([...texts.map((text) => ({ text })), ...ascii]);
  expect(given.slice(3)).toEqual(given.slice(0, 3));
  for (const [i, text] of texts.entries()) {
    expect(given[i].dates.length).toBeGreaterThan(0);
    for (const { start, end, words, quote } of given[i].dates) {
      expect(text.slice(start, end)).toBe(words);
      expect(quote).toContain(words);
    }
  }
});

test('the options of a line go before those of the command line', async () => {
  const flags = ['--lang', 'en', '--published', '2022-01-20T22:30:00Z', '--zone', 'Asia/Almaty'];
  const text = 'He was freed today.';
  const given = await find(
    [
      { text },
      { text, published: '2021-03-04' },
      { text, zone: 'UTC' },
      { text: 'Вчера его отпустили.', lang: ['ru'] },
    ],
    ...flags,
  );
  expect(given.map(spelt)).toEqual([
    [['today', '2022-01-21']],
    [['today', '2021-03-04']],
    [['today', '2022-01-20']],
    [['Вчера', '2022-01-20']],
  ]);
  expect(given[3].dates[0].wording).toBe('20 января 2022 года');
});

test('an id is told again, and keys of other programs are passed over', async () => {
  const text = 'In May 2021.';
  const given = await find([
    { id: 'a', text, title: 'x', tags: [1, { y: null }] },
    { text, id: 7 },
    { id: null, text },
    { text },
    { id: 'b', text: 5 },
    { id: {}, text },
  ]);
  expect(given.map(({ id }) => id)).toEqual(['a', 7, null, undefined, 'b', undefined]);
  expect(given.map(({ error }) => error === undefined)).toEqual([true, true, true, true, false, false]);
});

test('a faulty line is answered with what is wrong, and the next one is read', async () => {
  const good = { text: 'In May 2021.', lang: 'en' };
  const faulty: [unknown, RegExp][] = [
    ['', /^The line is no JSON object; write one such as \{"text"/],
    ['5 January 2022', /^The line is no JSON object/],
    ['["5 January 2022"]', /^The line is no JSON object/],
    ['{"text": "5 January', /^The line is no JSON object/],
    [{}, /^text is the text to read, and has to be a string\.$/],
    [{ text: null }, /^text is the text to read/],
    [{ ...good, lang: 'xx' }, /^lang is one or more of en, ru, .*, not "xx"\.$/],
    [{ ...good, published: 'May' }, /^published is a date in EDTF .*, not "May"\.$/],
    [{ ...good, zone: 'Nowhere' }, /^zone is a time zone such as Asia\/Almaty/],
    [{ ...good, year: 2021.5 }, /^year is a year from 1 to 9999, not 2021\.5\.$/],
    [{ ...good, order: 'day' }, /^order is one of day-month, month-day, month-year, not "day"\.$/],
    [{ text: 'x'.repeat(1_000_001) }, /^The text has 1000001 characters; a text has 1000000 at most\.$/],
  ];
  const given = await find(faulty.flatMap(([line]) => [line, good]));
  for (const [i, [, error]] of faulty.entries()) {
    expect(given[2 * i]).toEqual({ dates: [], error: expect.stringMatching(error) });
    expect(spelt(given[2 * i + 1])).toEqual([['May 2021', '2021-05']]);
  }
});

test.each([
  [['--as', 'state'], 'find takes --lang, --published, --zone, --year, --order'],
  [['--lang', 'english'], '--lang is one or more of en, ru, '],
  [['--published', '2022-13'], '--published is a date in EDTF '],
  [['texts.ndjson'], 'find takes --lang, '],
])('%j is refused in one line that names what is allowed', async (argv, allowed) => {
  const refused = await run(['find', ...argv], '{"text":"2022"}\n');
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toMatch(/^qantar dates find: [^\n]+; qantar dates --help explains\n$/);
  expect(refused.err).toContain(allowed);
});

describe('the built program', () => {
  const long = 'He was seen in the town, and nobody knows more than that. '.repeat(2_000);

  test('answers long and short texts in their order, each before the next is sent', async () => {
    const program = new Conversation(['find', '--lang', 'en']);
    for (const [id, text] of [`${long}On 5 May 2021.`, 'On 6 May 2021.', long, '7 May 2021'].entries()) {
      const { dates, ...rest } = await program.ask(JSON.stringify({ id, text }));
      expect(rest).toEqual({ id });
      expect((dates as { edtf: string }[]).map(({ edtf }) => edtf)).toEqual(
        id === 2 ? [] : [`2021-05-0${id === 3 ? 7 : 5 + id}`],
      );
    }
    await program.send(`${JSON.stringify({ id: 1, text: long })}\n${JSON.stringify({ id: 2, text: '' })}\n`);
    expect(JSON.parse(await program.next())).toEqual({ id: 1, dates: [] });
    expect(JSON.parse(await program.next())).toEqual({ id: 2, dates: [] });
    expect(await program.end()).toBe(0);
    expect(program.errors).toBe('');
  }, 60_000);

  test('answers hostile lines, and goes on', async () => {
    const program = new Conversation(['find']);
    const nested = `{"text":"5 May 2021","id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await program.ask(nested)).toMatchObject({ dates: [], error: expect.stringMatching(/^id is /) });
    expect(await program.ask('{'.repeat(100_000))).toMatchObject({
      error: expect.stringMatching(/^The line is no/),
    });
    expect(await program.ask(Buffer.from([0x7b, 0xff, 0xfe]))).toMatchObject({ dates: [] });
    expect(await program.ask('\0')).toMatchObject({ dates: [] });
    expect(await program.ask('{"__proto__":{"text":"5 May 2021"}}')).toMatchObject({ dates: [] });
    const answer = await program.ask(`{"text":"${'x'.repeat(10_000_000)}"}`);
    expect(answer.error).toBe(
      'The line has 10000011 characters; a line has 6100000 at most, and its text 1000000.',
    );
    expect(await program.ask('{"text":"\\ud800 5 May 2021 \\udc00","lang":"en"}')).toMatchObject({
      dates: [{ start: 2, end: 12, words: '5 May 2021', quote: '\ud800 5 May 2021 \udc00' }],
    });
    expect(await program.end()).toBe(0);
    expect(program.errors).toBe('');
  }, 60_000);

  test('answers 200,000 texts in order and in constant memory', async () => {
    const program = new Conversation(['find', '--lang', 'en', '--published', '2022-01-20']);
    const total = 200_000;
    const sending = (async () => {
      for (let sent = 0; sent < total; sent += 500) {
        const lines = Array.from(
          { length: 500 },
          (_, i) => `{"id":${sent + i},"text":"Seen on ${1 + (i % 28)} May."}`,
        );
        await program.send(`${lines.join('\n')}\n`);
      }
    })();
    let early = 0;
    for (let heard = 0; heard < total; heard++) {
      const answer = await program.next();
      if (!answer.startsWith(`{"id":${heard},"dates":[{"start":8,`))
        throw new Error(`line ${heard}: ${answer}`);
      if (heard === 50_000) early = program.memory();
    }
    await sending;
    expect(program.memory() - early).toBeLessThan(100_000_000);
    expect(await program.end()).toBe(0);
  }, 180_000);
});
