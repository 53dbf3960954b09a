/** `qantar dates order`: whether a column of dates writes the day or the month first. */
import { ColumnOrder } from '../dates/written/column.js';
import type { Io } from './command.js';
import { readFlags } from './dates-options.js';
import { answerOnce } from './lines.js';

// More than what counts of a cell.
const longestLine = 1024;

/** Reads a column, one cell a line, and prints what it tells. Gives the exit code: 2 when options are given. */
export async function orderDates(argv: string[], io: Io): Promise<number> {
  if (!readFlags(argv, 'order', [], io)) return 2;
  const column = new ColumnOrder();
  const take = ({ text }: { text: string }) => column.note(text);
  return answerOnce(io, longestLine, take, () => JSON.stringify(column.decide()));
}
