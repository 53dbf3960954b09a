/** Russian nouns of the calendar in the cases that dates need. */
import { hemisphereOf, spansYears } from '../seasons.js';
import { grouped } from './lists.js';
import type { Spot } from './words.js';

/** Nominative, genitive, dative, accusative, instrumental. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins';
type Forms = Record<Case, string>;

const forms = (nom: string, gen: string, dat: string, acc: string, ins: string): Forms => ({
  nom,
  gen,
  dat,
  acc,
  ins,
});
const soft = (stem: string, instrumental = 'ём'): Forms =>
  forms(`${stem}ь`, `${stem}я`, `${stem}ю`, `${stem}ь`, `${stem}${instrumental}`);
const hard = (stem: string): Forms => forms(stem, `${stem}а`, `${stem}у`, stem, `${stem}ом`);

const months: readonly Forms[] = [
  soft('январ'),
  soft('феврал'),
  hard('март'),
  soft('апрел', 'ем'),
  forms('май', 'мая', 'маю', 'май', 'маем'),
  soft('июн', 'ем'),
  soft('июл', 'ем'),
  hard('август'),
  soft('сентябр'),
  soft('октябр'),
  soft('ноябр'),
  soft('декабр'),
];

const seasons: readonly Forms[] = [
  forms('весна', 'весны', 'весне', 'весну', 'весной'),
  forms('лето', 'лета', 'лету', 'лето', 'летом'),
  forms('осень', 'осени', 'осени', 'осень', 'осенью'),
  forms('зима', 'зимы', 'зиме', 'зиму', 'зимой'),
];

const quarter = hard('квартал');
const half = forms('половина', 'половины', 'половине', 'половину', 'половиной');
const year = forms('год', 'года', 'году', 'год', 'годом');
const years = forms('годы', 'годов', 'годам', 'годы', 'годами');

// Endings of an ordinal: masculine before "квартал", feminine before "половина".
const masculine = forms('ый', 'ого', 'ому', 'ый', 'ым');
const masculineStressed = forms('ой', 'ого', 'ому', 'ой', 'ым');
const masculineSoft = forms('ий', 'ьего', 'ьему', 'ий', 'ьим');
const feminine = forms('ая', 'ой', 'ой', 'ую', 'ой');
const fourMonths = forms(
  'четыре месяца',
  'четырёх месяцев',
  'четырём месяцам',
  'четыре месяца',
  'четырьмя месяцами',
);
const pluralHard = forms('ые', 'ых', 'ым', 'ые', 'ыми');
const pluralSoft = forms('ие', 'их', 'им', 'ие', 'ими');

const quarterOrdinals: readonly [string, Forms][] = [
  ['перв', masculine],
  ['втор', masculineStressed],
  ['трет', masculineSoft],
  ['четвёрт', masculine],
];
const thirdOrdinals: readonly [string, Forms][] = [
  ['перв', pluralHard],
  ['средн', pluralSoft],
  ['последн', pluralSoft],
];

function agreed(ordinals: readonly [string, Forms][], index: number, noun: Forms, form: Case): string {
  const [stem, endings] = ordinals[index] ?? ['', masculine];
  return `${stem}${endings[form]} ${noun[form]}`;
}

function seasonText(code: number, form: Case): string {
  if (code >= 40) return `${code === 40 ? 'перв' : 'втор'}${feminine[form]} ${half[form]}`;
  if (code >= 37) return agreed(thirdOrdinals, code - 37, fourMonths, form);
  if (code >= 33) return agreed(quarterOrdinals, code - 33, quarter, form);
  return seasons[(code - 21) % 4]?.[form] ?? '';
}

/** "год" or "годы" in a case. */
export function yearName(form: Case, isPlural: boolean): string {
  return (isPlural ? years : year)[form];
}

/** A year with its noun: "2022 года", "2 года до н. э.". */
export function yearText(number: number, form: Case): string {
  const era = number <= 0 ? ' до н. э.' : number < 1000 ? ' н. э.' : '';
  return `${grouped(number <= 0 ? 1 - number : number, '\u{a0}')} ${year[form]}${era}`;
}

/** A spot without its year, in a case. A day keeps its genitive month: "к 9 января". */
export function core({ unit, month, day, season }: Spot, form: Case): string {
  if (unit === 'season') return seasonText(season, form);
  const name = months[month - 1];
  return unit === 'day' ? `${day} ${name?.gen ?? ''}` : (name?.[form] ?? '');
}

const decadeEndings = forms('е', 'х', 'м', 'е', 'ми');

const hemispheres = { northern: 'северное', southern: 'южное' };

function tail({ unit, year: number, season }: Spot): string {
  if (number === null) return '';
  const hasTwoYears = unit === 'season' && spansYears(season);
  const hemisphere = unit === 'season' ? hemisphereOf(season) : null;
  const text = hasTwoYears ? `${number}\u{2013}${number + 1} годов` : yearText(number, 'gen');
  return ` ${text}${hemisphere ? ` (${hemispheres[hemisphere]} полушарие)` : ''}`;
}

/** The number of a decade in a case: "1980-х". */
export function decadeIn(spot: Spot, form: Case): string {
  return `${spot.year}-${decadeEndings[form]}`;
}

/** A spot in a case, without its notes. */
export function spotIn(spot: Spot, form: Case): string {
  if (spot.unit === 'year') return yearText(spot.year ?? 0, form);
  if (spot.unit === 'decade') return `${decadeIn(spot, form)} ${years[form]}`;
  return `${core(spot, form)}${tail(spot)}`;
}
