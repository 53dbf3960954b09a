import { createKeptPages } from '../../src/http/kept-pages.js';

test('the pages asked for last are kept, up to the size', () => {
  const pages = createKeptPages(10);
  pages.keep('a', Buffer.from('12345'));
  pages.keep('b', Buffer.from('12345'));
  expect(String(pages.find('a'))).toBe('12345');
  pages.keep('c', Buffer.from('12345'));
  expect(['a', 'b', 'c'].map((tag) => pages.find(tag)?.toString())).toEqual(['12345', undefined, '12345']);
});

test('a page larger than the whole store is not kept, and the size stays right', () => {
  const pages = createKeptPages(10);
  pages.keep('a', Buffer.alloc(11));
  expect(pages.find('a')).toBeUndefined();
  for (let n = 0; n < 50; n++) pages.keep('b', Buffer.from('1234567890'));
  expect(String(pages.find('b'))).toBe('1234567890');
});
