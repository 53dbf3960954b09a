import { answers, Conversation, run } from './dates-run.js';

test('a column is answered with one JSON object', async () => {
  const done = await run(['order'], '\ufeffDate of arrest\r\n13/04/2020\r\n03/04/2020\r\n\r\nunknown');
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(answers(done)).toEqual([
    {
      order: 'day-month',
      basis: 'numbers',
      reason: '1 of 2 dates has a number over 12 in first place, none in second.',
      dayFirst: 1,
      monthFirst: 0,
      either: 1,
      monthYear: 0,
      other: 2,
      examples: { dayFirst: ['13/04/2020'], monthFirst: [], monthYear: [] },
    },
  ]);
});

test.each(['', '\n\n'])('the column %j is answered too', async (column) => {
  expect(answers(await run(['order'], column))).toMatchObject([{ order: null, dayFirst: 0, other: 0 }]);
});

test('hostile cells are cells', async () => {
  const cells = [
    '\0',
    '13/04/2020',
    'x'.repeat(10_000_000),
    '{"text":"04/13/2020"}',
    `${'1/'.repeat(5_000)}`,
  ];
  const done = await run(
    ['order'],
    Buffer.concat([Buffer.from(`${cells.join('\n')}\n`), Buffer.from([0xff, 0xfe])]),
  );
  expect(answers(done)).toMatchObject([{ order: null, dayFirst: 1, monthFirst: 1, other: 4 }]);
});

test.each([[['--lang', 'en']], [['column.csv']]])('%j is refused in one line', async (argv) => {
  const refused = await run(['order', ...argv], '13/04/2020\n');
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toMatch(
    /^qantar dates order: [^\n]+; dates order takes no options; [^\n]+ explains\n$/,
  );
});

test('a column of a million cells takes constant memory', async () => {
  const program = new Conversation(['order']);
  const cells = '03/04/2020\n'.repeat(1_000);
  let early = 0;
  for (let sent = 0; sent < 1_000; sent++) {
    await program.send(cells);
    if (sent === 200) early = program.memory();
  }
  expect(program.memory() - early).toBeLessThan(100_000_000);
  await program.send('13/04/2020\n');
  const ended = program.end();
  expect(JSON.parse(await program.next())).toMatchObject({ order: 'day-month', either: 1_000_000 });
  expect(await ended).toBe(0);
}, 120_000);
