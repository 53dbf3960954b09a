import type { core } from 'zod';

/** One thing that is wrong with a case file, and where. */
export interface Fault {
  /** Such as `events[3].happened.edtf`; empty for the file as a whole. */
  path: string;
  message: string;
}

/** A fault as one line: path, colon, what is wrong. */
export function faultText({ path, message }: Fault): string {
  return path === '' ? message : `${path}: ${message}`;
}

/** Where a path of keys and positions leads, such as `events[3].happened.edtf`. */
function pathText(path: readonly PropertyKey[], start = ''): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `${text}[${short(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, start);
}

/** The faults that a form found in a value, in our words. `start` is the path of the value in the file. */
export function formFaults(issues: readonly core.$ZodIssue[], value: unknown, start = ''): Fault[] {
  return issues.flatMap((issue) => {
    const path = pathText(issue.path, start);
    const found = valueAt(value, issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: pathText([key], path),
          message: 'is not a field of this record; remove it or correct its name',
        }));
      case 'invalid_union':
        return unionFaults(issue, found, path);
      case 'invalid_type':
        return [{ path, message: found === undefined ? 'is missing' : typeMessage(issue.expected, found) }];
      case 'invalid_value':
        return [
          {
            path,
            message: found === undefined ? 'is missing' : `is ${short(found)}, not ${oneOf(issue.values)}`,
          },
        ];
      case 'too_big':
        return [{ path, message: sizeMessage(issue, `at most ${issue.maximum}`) }];
      case 'too_small':
        return [{ path, message: sizeMessage(issue, `at least ${issue.minimum}`) }];
      default:
        return [{ path, message: issue.message }];
    }
  });
}

// Where a value may have several shapes, the faults of the shape it was meant to have say more than "no shape fits".
function unionFaults(issue: core.$ZodIssueInvalidUnion, value: unknown, path: string): Fault[] {
  const meant = issue.errors.filter(
    (issues) => !issues.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
  );
  if (meant.length === 1 && meant[0]) return formFaults(meant[0], value, path);
  return [
    { path, message: value === undefined ? 'is missing' : `is ${short(value)}, which fits no form of it` },
  ];
}

function typeMessage(expected: string, found: unknown): string {
  const wanted = names[expected] ?? expected;
  return `is ${short(found)}, not ${wanted}`;
}

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? short(values[0]) : `one of ${values.map(String).join(', ')}`;
}

function sizeMessage(issue: core.$ZodIssueTooBig | core.$ZodIssueTooSmall, bound: string): string {
  return issue.origin === 'number' || issue.origin === 'int' ? `must be ${bound}` : issue.message;
}

/** A value in a few words: text quoted and cut, lists and objects by what they are. */
export function short(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<PropertyKey, unknown>)[key];
  }
  return found;
}
