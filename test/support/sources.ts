import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../src/lib/root.js';

/** A tracked file of the program: its path from the project folder, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Every file below a folder whose name ends in one of the endings, in stable order. */
export function sourceFiles(folder: string, ...endings: string[]): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}
