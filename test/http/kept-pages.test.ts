import { createKeptPages } from '../../src/http/kept-pages.js';

test('the pages asked for last are kept, up to the size', () => {
  const pages = createKeptPages(10);
  pages.keep('a', '12345');
  pages.keep('b', '12345');
  expect(pages.find('a')).toBe('12345');
  pages.keep('c', '12345');
  expect([pages.find('a'), pages.find('b'), pages.find('c')]).toEqual(['12345', undefined, '12345']);
});

test('a page larger than the whole store is not kept, and the size stays right', () => {
  const pages = createKeptPages(10);
  pages.keep('a', 'x'.repeat(11));
  expect(pages.find('a')).toBeUndefined();
  for (let n = 0; n < 50; n++) pages.keep('b', '1234567890');
  expect(pages.find('b')).toBe('1234567890');
});
