import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import ejs from 'ejs';

/** Every template of a folder, compiled once. `render` throws when a template reads a name it was not given. */
export interface Templates {
  /** Names of all templates, without `.ejs`: `timeline/show`, `shared/_note`. */
  names: string[];
  render(name: string, locals: Record<string, unknown>): string;
}

type Compiled = (locals: Record<string, unknown>) => string;

/**
 * Compiles every `.ejs` below `folder`. A view gets the names `page` and `chrome`, the layout `body` as well, and
 * a partial what its includes hand it; they become constants of the template, because EJS with its `with` block
 * takes twice as long for a page. Includes are resolved from the compiled set, never from the disk.
 */
export function compileTemplates(folder: string): Templates {
  const texts = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ejs'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [nameOf(relative(folder, path)), readFileSync(path, 'utf8')] as const),
  );
  const handed = handedNames(texts);
  const compiled = new Map<string, Compiled>();
  for (const [name, text] of texts) compiled.set(name, compile(name, text, handed.get(name) ?? []));

  const run = (name: string, locals: Record<string, unknown>): string => {
    const template = compiled.get(name);
    if (!template) throw new Error(`No template views/${name}.ejs`);
    const include = (path: string, given?: Record<string, unknown>) =>
      run(resolve(name, path), given ? { ...locals, ...given } : locals);
    return template({ ...locals, include });
  };
  return { names: [...texts.keys()].sort(), render: run };
}

function compile(name: string, text: string, handed: string[]): Compiled {
  const names = [...new Set(['page', 'chrome', ...(name === 'layout' ? ['body'] : []), ...handed])];
  // EJS hands a template its own `include`, which looks on the disk each time; ours takes its place.
  const source = `<% include = locals.include; const { ${names.join(', ')} } = locals; -%>${text}`;
  return ejs.compile(source, {
    _with: false,
    compileDebug: false,

    escape: escapeText,
    filename: name,
  });
}

/** What each partial is handed: the keys of the object in every `include('path', { … })` that names it. */
function handedNames(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const handed = new Map<string, string[]>();
  for (const [from, text] of texts) {
    for (const [, path = '', object = ''] of text.matchAll(/include\(\s*'([^']+)'\s*(?:,\s*\{([^}]*)\})?/g)) {
      const to = resolve(from, path);
      const keys = [...object.matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)].map(([, key = '']) => key);
      handed.set(to, [...(handed.get(to) ?? []), ...keys]);
    }
  }
  return handed;
}

const nameOf = (path: string) => path.replaceAll('\\', '/').replace(/\.ejs$/, '');
const resolve = (from: string, path: string) => nameOf(posix.join(posix.dirname(from), path));

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** A value as HTML text or attribute value; null and undefined print nothing. */
export function escapeText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => entities[character] ?? '') : text;
}
