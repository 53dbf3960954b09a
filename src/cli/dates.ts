/** `qantar dates`: dates line by line, for scripts and for programs that ask one at a time. */
import { longestEdtf } from '../dates/edtf.js';
import type { Command, Io } from './command.js';

const usage = `Usage: qantar dates read [--lang en,ru] [--published DATE] [--zone ZONE] [--year YEAR]
                         [--as point|state] [--order ORDER] < EXPRESSIONS
       qantar dates find [--lang en,ru] [--published DATE] [--zone ZONE] [--year YEAR] [--order ORDER] < TEXTS
       qantar dates order < COLUMN
       qantar dates check < DATES
       qantar dates say [--lang en|ru|kk] [--as point|state] < DATES

All read standard input. All but order answer each line with one line, in order and at once; a line that cannot be
read gets an answer that says why, and the exit code is 0 once every line is answered.

read    One expression a line, as people write it: "early March 2021", "в ночь на 5 января". Prints one JSON
        object a line: text, edtf (null: no date, then code and reason say why), earliest, latest,
        earliestKind, latestKind, wording (in the nearest of en, ru, kk), inferred (what the words do not say,
        and what told it), confidence (high, medium, low), alternatives (what else it could mean).
        A line that is a JSON object has its own options, which go before those given here:
        {"text": "on Tuesday", "lang": "en", "published": "2022-01-20"}; its keys are text, id (told again
        with the answer) and the names below.

find    One text a line, as JSON: {"text": "…", "lang": "ru", "published": "2022-01-20"}. The keys are those
        of read; others are passed over. Prints {"dates": […]} for each, with start, end (UTF-16 units from the
        beginning of the text, end exclusive), words and quote (the sentence around) beside what read prints, and
        relativeTo where a date counts from an earlier one. A line that cannot be read gets
        {"dates": [], "error": "…"}.

        --lang       languages that it may be in, the likelier first: en, ru, uk, kk, ky, ar, es, fr, de, it;
                     any when left out
        --published  when it was published: EDTF, or a moment such as 2022-01-20T22:30:00Z
        --zone       where it was published, such as Asia/Almaty: a moment is taken for the day it was there
        --year       the year that dates without one belong to
        --as         point: it happened then; state: it lasted; as the words have it when left out
        --order      day-month (03/04/2020 is 3 April), month-day (March 4), month-year (Mar 15 is March 2015)

order   A column of dates, one cell a line. Prints one JSON object: order (day-month, month-day, month-year, or
        null when the column does not tell), basis, reason in one sentence, how many cells speak for which, and examples.

check   EDTF (ISO 8601-2), one date a line. Prints one JSON object a line: text, valid, reason (when refused: what
        is wrong and what would be right), canonical, level, earliest, latest, earliestKind, latestKind,
        uncertain, approximate, precision. Of a line longer than ${longestEdtf} characters, text holds the first ${longestEdtf}.

say     EDTF, one date a line, in words. A line that is no date leaves an empty line, and its number and reason
        go to standard error; the exit code is then 1.
        --lang   en (as given), ru or kk
        --as     point (as given), or state: "from 3 to 5 May 2020" for "3 to 5 May 2020"

Examples: echo 'between 4 and 6 January 2022' | qantar dates read
          printf '2022-01-05/..\\n' | qantar dates say --lang kk
`;

// Loaded only when asked for: the grammar of ten languages is much to load for a line of EDTF.
const actions: Record<string, () => Promise<(argv: string[], io: Io) => Promise<number>>> = {
  read: async () => (await import('./dates-read.js')).readDates,
  find: async () => (await import('./dates-find.js')).findDates,
  order: async () => (await import('./dates-order.js')).orderDates,
  check: async () => (await import('./dates-edtf.js')).check,
  say: async () => (await import('./dates-edtf.js')).say,
};

/** The command `qantar dates`. */
export const datesCommand: Command = {
  summary: 'Read dates as people write them, find them in texts, check them or say them in words.',
  usage,
  async run([action, ...rest], io) {
    const load = action !== undefined && Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (load) return (await load())(rest, io);
    const given = action === undefined ? 'say what to do' : `there is no action ${JSON.stringify(action)}`;
    const known = Object.keys(actions).map((name) => `qantar dates ${name}`);
    io.stderr.write(`qantar dates: ${given}; write ${known.join(', ')}\n`);
    return 2;
  },
};
