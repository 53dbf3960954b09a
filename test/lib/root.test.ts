import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/lib/root.js';

test('root is the folder of package.json', () => {
  expect(existsSync(join(root, 'package.json'))).toBe(true);
});
