import fc from 'fast-check';
import { readJson } from '../../src/imports/casefile/json.js';
import { readCaseFile } from '../../src/imports/casefile/read.js';

test('what JSON.stringify writes is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(
      fc.json({ stringUnit: 'binary', maxDepth: 8 }),
      fc.constantFrom(0, 2, '\t'),
      (text, indent) => {
        const value = JSON.parse(text);
        const holdsProto = text.includes('"__proto__"');
        fc.pre(!holdsProto);
        expect(readJson(JSON.stringify(value, null, indent))).toEqual(JSON.parse(text));
      },
    ),
  );
});

test('no text makes it fail otherwise than by a fault with line and column', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ue+-.019truefalsn \n\u0000é') }), (text) => {
      try {
        readJson(text);
      } catch (error) {
        expect(error).toMatchObject({ name: 'JsonFault', message: expect.stringMatching(/^\d+:\d+: /) });
      }
    }),
  );
});

test.each([
  ['{\n  "a": 1,\n  "a": 2\n}', '3:3: a: is given twice; keep one'],
  ['{"x":[{"b":1,"b":2}]}', '1:14: x[0].b: is given twice; keep one'],
  ['{"a":{"__proto__":{}}}', '1:7: a.__proto__: is not a key of a record'],
  ['{"a":1,}', '1:8: "}" stands where a key in double quotes must'],
  ['{"a" 1}', '1:6: "1" stands where the colon after a key must'],
  ['[1\n 2]', '2:2: "2" stands where a comma or ] must'],
  ['[1', '1:3: the file ends too early'],
  ['', '1:1: the file ends too early'],
  ['{} x', '1:4: the file goes on after its end with "x"'],
  ["['a']", '1:2: "\'" stands where a value must'],
  ['["a\nb"]', '1:2: a text here does not end, or holds a raw control character'],
  ['["\\x"]', '1:2: a text here holds a backslash that escapes nothing'],
  ['[9007199254740993]', '1:2: [0]: 9007199254740993 has more digits than a number keeps'],
  ['[1e999]', '1:2: [0]: 1e999 has more digits than a number keeps'],
  ['[0.1000000000000000055]', '1:2: [0]: 0.1000000000000000055 has more digits than a number keeps'],
  ['[01]', '1:3: "1" stands where a comma or ] must'],
  ['[NaN]', '1:2: "N" stands where a value must'],
  ['['.repeat(65), '1:65: the file nests deeper than 64 levels'],
])('refuses %j', (text, message) => {
  expect(() => readJson(text)).toThrow(message);
});

test.each(['1e2', '1.50', '-0', '0.1', '1E+2', '5e-324', '123456789012345680000', '1.7976931348623157e308'])(
  'keeps the number %s',
  (text) => {
    expect(readJson(text)).toBe(Number(text));
  },
);

test('bytes that are not UTF-8 are refused, a byte order mark is not', async () => {
  const read = (...bytes: number[]) =>
    readCaseFile(
      (async function* () {
        yield Uint8Array.from(bytes);
      })(),
    );
  expect(await read(0x22, 0xff, 0x22)).toEqual({
    ok: false,
    fault: 'the file is not UTF-8; save it as UTF-8',
  });
  expect(await read(0xef, 0xbb, 0xbf, 0x37)).toEqual({ ok: true, value: 7 });
});

test('a file past the limit is refused before it is read to its end', async () => {
  let given = 0;
  const endless = (async function* () {
    for (;;) {
      given += 1;
      yield Buffer.alloc(1000, 0x20);
    }
  })();
  expect(await readCaseFile(endless, 10_000)).toEqual({
    ok: false,
    fault: 'the file is larger than 10000 bytes',
  });
  expect(given).toBe(11);
});
