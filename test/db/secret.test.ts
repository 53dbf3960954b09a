import { statSync } from 'node:fs';
import { join } from 'node:path';
import { derivePassword } from '../../src/db/passwords.js';
import { keptSecret } from '../../src/db/secret.js';
import { newFolder, removeFolders } from '../support/program.js';

afterAll(removeFolders);

test('a kept secret is long, stays the same, and only its owner may read it', () => {
  const folder = join(newFolder(), 'data');
  const secret = keptSecret(folder, 'session-secret');
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(keptSecret(folder, 'session-secret')).toBe(secret);
  expect(keptSecret(folder, 'login-secret')).not.toBe(secret);
  expect(statSync(join(folder, 'session-secret')).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('every role has a password of its own, and another owner other ones', () => {
  const passwords = ['one', 'two'].flatMap((secret) =>
    ['qantar_desk', 'qantar_reader'].map((role) => derivePassword(secret, role)),
  );
  expect(new Set(passwords).size).toBe(4);
  expect(passwords[0]).toBe(derivePassword('one', 'qantar_desk'));
});
