import { type Expected, type Fault, Invalid, MethodNotAllowed } from '../lib/errors.js';
import type { Messages } from '../messages/index.js';
import type { Links } from '../paths.js';

/** What went wrong, in words, and what to do. */
export interface ErrorPage {
  title: string;
  status: number;
  message: string;
  next: string;
  /** One sentence for each thing that is wrong with what was sent. */
  faults: string[];
  id: string;
  id_label: string;
  links: { label: string; href: string }[];
}

export interface ErrorViews {
  'errors/show': ErrorPage;
}

/** The sentence for one fault: which parameter, what is wrong with it, what would be right. */
export function sayFault({ field, problem, values = {} }: Fault, m: Messages): string {
  return m.say(`errors.fault.${problem}`, { field, ...values });
}

/** The page of an error. Takes null for a bug of ours, of which nothing is told but its id. */
export function errorPage(error: Expected | null, id: string, m: Messages, to: Links): ErrorPage {
  const reason = error?.reason ?? 'broken';
  const values = error instanceof MethodNotAllowed ? { allow: error.allow } : {};
  return {
    title: m.say(`errors.${reason}.title`),
    status: error?.status ?? 500,
    message: m.say(`errors.${reason}.message`, values),
    next: m.say(`errors.${reason}.next`, values),
    faults: error instanceof Invalid ? error.faults.map((fault) => sayFault(fault, m)) : [],
    id,
    id_label: m.say('errors.id'),
    links: [
      { label: m.say('errors.to_cases'), href: to.cases() },
      { label: m.say('errors.to_home'), href: to.home() },
    ],
  };
}
