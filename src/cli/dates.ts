/** `qantar dates`: EDTF, line by line, for scripts and for programs that ask one date at a time. */
import { parseArgs } from 'node:util';
import { approximate, boundsOf, levelOf, precisionOf, uncertain } from '../dates/bounds.js';
import { sayDate } from '../dates/describe.js';
import { longestEdtf, parseEdtf, printEdtf, tooLong } from '../dates/edtf.js';
import type { Lang } from '../dates/words/words.js';
import { type Command, faultLine, type Io } from './command.js';
import { answerLines, type Line } from './lines.js';

const usage = `Usage: qantar dates check < DATES
       qantar dates say [--lang en|ru|kk] [--as point|state] < DATES

Both read EDTF (ISO 8601-2), one date a line, and answer each line with one line, in order and at once.

check   Prints one JSON object a line: text, valid, reason (when refused: what is wrong and what would be
        right), canonical, level, earliest, latest, earliestKind, latestKind, uncertain, approximate,
        precision. Of a line longer than ${longestEdtf} characters, text holds the first ${longestEdtf}.
        Exits 0 once every line is answered: a refusal is an answer.

say     Prints each date in words. A line that is no date leaves an empty line, and its number and reason
        go to standard error; the exit code is then 1.
        --lang   en (as given), ru or kk
        --as     point (as given), or state: "from 3 to 5 May 2020" for "3 to 5 May 2020"

Example: printf '2022-01-05/..\\n' | qantar dates say --lang kk
`;

/** The command `qantar dates`. */
export const datesCommand: Command = {
  summary: 'Check dates in EDTF, or say them in words.',
  usage,
  async run(argv, io) {
    const [action, ...rest] = argv;
    if (action === 'check') return check(rest, io);
    if (action === 'say') return say(rest, io);
    const given = action === undefined ? 'say what to do' : `there is no action ${JSON.stringify(action)}`;
    io.stderr.write(`qantar dates: ${given}; write qantar dates check or qantar dates say\n`);
    return 2;
  },
};

async function check(argv: string[], io: Io): Promise<number> {
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

async function say(argv: string[], io: Io): Promise<number> {
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
