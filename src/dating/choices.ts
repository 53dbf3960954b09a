import { tongues } from '../dates/written/languages/index.js';
import type { Aspect, Order } from '../dates/written/reading.js';

export { tongues };

/** What a date is of: something that happened, something that lasted. */
export const aspects = ['point', 'state'] as const satisfies readonly Aspect[];

/** How two numbers are ordered. */
export const orders = ['day-month', 'month-day', 'month-year'] as const satisfies readonly Order[];
