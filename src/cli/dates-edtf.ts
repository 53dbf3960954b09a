/** `qantar dates check` and `qantar dates say`: EDTF, line by line. */
import { parseArgs } from 'node:util';
import { approximate, boundsOf, levelOf, precisionOf, uncertain } from '../dates/bounds.js';
import { sayDate } from '../dates/describe.js';
import { longestEdtf, parseEdtf, printEdtf, tooLong } from '../dates/edtf.js';
import type { Lang } from '../dates/words/words.js';
import { faultLine, type Io } from './command.js';
import { answerLines, type Line } from './lines.js';

/** Answers each line with what its date means, as JSON. Gives the exit code. */
export async function check(argv: string[], io: Io): Promise<number> {
  const options = readOptions(argv, [], io);
  return options ? answerLines(io, longestEdtf, (line) => ({ out: JSON.stringify(verdict(line)) })) : 2;
}

function readLine({ text, length }: Line): ReturnType<typeof parseEdtf> {
  return length > longestEdtf ? { ok: false, reason: tooLong(length) } : parseEdtf(text);
}

function verdict(line: Line): Record<string, unknown> {
  const { text } = line;
  const read = readLine(line);
  if (!read.ok) {
    return { text, valid: false, reason: read.reason, ...nothingKnown };
  }
  const { value, level2 } = read;
  return {
    text,
    valid: true,
    canonical: printEdtf(value),
    level: level2 ? 2 : levelOf(value),
    ...boundsOf(value),
    uncertain: uncertain(value),
    approximate: approximate(value),
    precision: precisionOf(value),
  };
}

const nothingKnown = {
  canonical: null,
  level: null,
  earliest: null,
  latest: null,
  earliestKind: null,
  latestKind: null,
  uncertain: null,
  approximate: null,
  precision: null,
};

const choices = { lang: ['en', 'ru', 'kk'], as: ['point', 'state'] } as const;

/** Answers each line with its date in words. Gives the exit code: 1 when a line was no date. */
export async function say(argv: string[], io: Io): Promise<number> {
  const options = readOptions(argv, ['lang', 'as'], io);
  if (!options) return 2;
  const lang = (options.lang ?? 'en') as Lang;
  const as = (options.as ?? 'point') as 'point' | 'state';
  let refused = 0;
  const code = await answerLines(io, longestEdtf, (line) => {
    const read = readLine(line);
    if (read.ok) return { out: sayDate(read.value, lang, { as }) };
    refused++;
    return { out: '', err: `line ${line.number}: ${read.reason}` };
  });
  return code === 0 && refused > 0 ? 1 : code;
}

type Options = { [name in keyof typeof choices]?: string };

// Gives null when the arguments are wrong, having said so in one line.
function readOptions(argv: string[], allowed: (keyof typeof choices)[], io: Io): Options | null {
  const action = allowed.length === 0 ? 'check' : 'say';
  const refuse = (fault: string) => {
    io.stderr.write(`qantar dates ${action}: ${fault}; qantar dates --help explains\n`);
    return null;
  };
  try {
    const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' as const }]));
    const values: Options = parseArgs({ args: argv, options }).values;
    for (const name of allowed) {
      const value = values[name];
      const allowedValues: readonly string[] = choices[name];
      if (value !== undefined && !allowedValues.includes(value)) {
        return refuse(`--${name} is one of ${allowedValues.join(', ')}, not ${JSON.stringify(value)}`);
      }
    }
    return values;
  } catch (error) {
    return refuse(faultLine(error).split(/[.;] /)[0] ?? '');
  }
}
