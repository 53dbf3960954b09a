import type { Fault } from '../lib/errors.js';
import type { Messages } from '../messages/index.js';
import type { MessageKey } from '../messages/keys.js';
import { direction } from '../messages/written.js';
import type { Links } from '../paths.js';
import type { DatingField, Typed } from './asked.js';
import { aspects, orders, tongues } from './choices.js';

/** What stands around a field: its label, its hint and what is wrong with what was typed into it. */
interface Field {
  name: DatingField;
  label: string;
  hint: string | null;
  wrong: string | null;
  /** The ids of hint and fault, as `aria-describedby` takes them; null when there are none. */
  described_by: string | null;
}

export interface TextField extends Field {
  value: string;
  /** The language of what was typed, when the form says it. */
  lang: string | null;
  dir: 'ltr' | 'rtl' | 'auto' | null;
  /** How wide it is shown, in characters. */
  size: number;
}

export interface SelectField extends Field {
  options: { value: string; label: string; selected: boolean }[];
}

/** The form as it was typed, with what is wrong beside each field and together above. */
export interface DatingForm {
  heading: string;
  action: string;
  hidden: { name: string; value: string }[];
  text: TextField;
  texts: TextField[];
  selects: SelectField[];
  submit: string;
  privacy: string;
  wrong: { heading: string; items: { href: string; text: string }[] } | null;
}

function sayWrong({ field, problem, values }: Fault, label: string, typed: Typed, m: Messages): string {
  if (field === 'text' && problem === 'too_long')
    return m.say('dating.wrong.text_too_long', { length: typed.text.length, most: values?.most ?? 0 });
  if (field === 'text' && problem === 'unprintable') return m.say('dating.wrong.text_unprintable');
  if (problem === 'not_choice') return m.say('dating.wrong.choice', { label });
  if (problem === 'not_date') return m.say(field === 'year' ? 'dating.wrong.year' : 'dating.wrong.published');
  return m.say('dating.wrong.unreadable', { label });
}

function fieldOf(
  name: DatingField,
  hint: MessageKey | null,
  typed: Typed,
  faults: readonly Fault[],
  m: Messages,
): Field {
  const label = m.say(`dating.form.${name}`);
  const fault = faults.find(({ field }) => field === name);
  const ids = [hint === null ? null : `${name}-hint`, fault ? `${name}-wrong` : null];
  return {
    name,
    label,
    hint: hint === null ? null : m.say(hint),
    wrong: fault ? sayWrong(fault, label, typed, m) : null,
    described_by: ids.filter((id) => id !== null).join(' ') || null,
  };
}

/** A choice whose first option leaves it open. */
function select(
  field: Field,
  any: string,
  choices: { value: string; label: string }[],
  chosen: string,
): SelectField {
  const options = [{ value: '', label: any }, ...choices];
  return { ...field, options: options.map((option) => ({ ...option, selected: option.value === chosen })) };
}

const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the interface. */
export function languageName(code: string, m: Messages): string {
  const known = names.get(m.lang) ?? new Intl.DisplayNames(m.lang, { type: 'language' });
  names.set(m.lang, known);
  return known.of(code) ?? code;
}

function selectsOf(typed: Typed, faults: readonly Fault[], m: Messages): SelectField[] {
  const field = (name: DatingField) => fieldOf(name, null, typed, faults, m);
  return [
    select(
      field('as'),
      m.say('dating.form.as_any'),
      aspects.map((value) => ({ value, label: m.say(`dating.form.as_${value}`) })),
      typed.as,
    ),
    select(
      field('order'),
      m.say('dating.form.order_any'),
      orders.map((value) => ({ value, label: m.say(`dating.form.order_${value}`) })),
      typed.order,
    ),
  ];
}

/** The form with what was typed into it. */
export function datingForm(typed: Typed, faults: readonly Fault[], m: Messages, to: Links): DatingForm {
  const known = tongues.find((tongue) => tongue === typed.language) ?? null;
  const language = select(
    fieldOf('language', null, typed, faults, m),
    m.say('dating.form.language_any'),
    tongues.map((value) => ({ value, label: languageName(value, m) })),
    typed.language,
  );
  const plain = (name: 'published' | 'year', size: number): TextField => ({
    ...fieldOf(name, `dating.form.${name}_hint`, typed, faults, m),
    value: typed[name],
    lang: null,
    dir: null,
    size,
  });
  const text: TextField = {
    ...fieldOf('text', 'dating.form.text_hint', typed, faults, m),
    value: typed.text,
    lang: known === m.lang ? null : known,
    dir: known === null ? 'auto' : direction(known),
    size: 40,
  };
  const texts = [plain('published', 12), plain('year', 6)];
  const selects = [language, ...selectsOf(typed, faults, m)];
  const items = [text, ...selects, ...texts].flatMap(({ name, wrong }) =>
    wrong === null ? [] : [{ href: `#${name}`, text: wrong }],
  );
  return {
    heading: m.say('dating.form.heading'),
    // What was read stands under the form; a phone shows it first.
    action: `${to.dates()}#reading`,
    hidden: to.lang === null ? [] : [{ name: 'lang', value: to.lang }],
    text,
    texts,
    selects,
    submit: m.say('dating.form.submit'),
    privacy: m.say('dating.form.privacy'),
    wrong: items.length === 0 ? null : { heading: m.say('dating.wrong.heading'), items },
  };
}
