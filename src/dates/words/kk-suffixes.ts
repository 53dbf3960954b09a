/** Kazakh nouns of the calendar and their suffixes, by vowel harmony and by the last sound of the word. */
import { hemisphereOf, spansYears } from '../seasons.js';
import { grouped } from './lists.js';
import type { Spot } from './words.js';

/** Nominative, genitive, dative, accusative, locative, ablative. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'loc' | 'abl';

const months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
const seasons = ['көктем', 'жаз', 'күз', 'қыс'];
const ordinals = ['бірінші', 'екінші', 'үшінші', 'төртінші'];
const thirds = ['алғашқы', 'ортаңғы', 'соңғы'];

type Sound = 'vowel' | 'nasal' | 'sonorant' | 'voiced' | 'voiceless';

function lastSound(word: string): Sound {
  const last = word.at(-1) ?? '';
  if ('аәеиоөұүыіэюя'.includes(last)) return 'vowel';
  if ('мнң'.includes(last)) return 'nasal';
  if ('рлйу'.includes(last)) return 'sonorant';
  return 'зж'.includes(last) ? 'voiced' : 'voiceless';
}

// The suffix in its back-vowel form; the front form has the matching front vowel and consonant.
const suffixes: Record<Exclude<Case, 'nom'>, Record<Sound, string>> = {
  gen: { vowel: 'ның', nasal: 'ның', sonorant: 'дың', voiced: 'дың', voiceless: 'тың' },
  dat: { vowel: 'ға', nasal: 'ға', sonorant: 'ға', voiced: 'ға', voiceless: 'қа' },
  acc: { vowel: 'ны', nasal: 'ды', sonorant: 'ды', voiced: 'ды', voiceless: 'ты' },
  loc: { vowel: 'да', nasal: 'да', sonorant: 'да', voiced: 'да', voiceless: 'та' },
  abl: { vowel: 'дан', nasal: 'нан', sonorant: 'дан', voiced: 'дан', voiceless: 'тан' },
};

const fronts: Readonly<Record<string, string>> = { ы: 'і', а: 'е', ғ: 'г', қ: 'к' };

/** A noun with the suffix of a case. The last vowel of the word decides between back and front. */
function inflect(word: string, form: Case): string {
  if (form === 'nom') return word;
  const suffix = suffixes[form][lastSound(word)];
  const lastVowel = [...word].findLast((letter) => 'аәеиоөұүыіэяю'.includes(letter)) ?? 'а';
  const isFront = 'әеөүіэи'.includes(lastVowel);
  return word + (isFront ? suffix.replace(/[ыағқ]/g, (letter) => fronts[letter] ?? letter) : suffix);
}

function seasonText(code: number): string {
  if (code >= 40) return `${ordinals[code - 40]} жартыжылдық`;
  if (code >= 37) return `${thirds[code - 37]} төрт ай`;
  if (code >= 33) return `${ordinals[code - 33]} тоқсан`;
  return seasons[(code - 21) % 4] ?? '';
}

/** A spot without its year, its last word in a case. */
export function core({ unit, month, day, season }: Spot, form: Case): string {
  if (unit === 'season') return inflect(seasonText(season), form);
  const name = inflect(months[month - 1] ?? '', form);
  return unit === 'day' ? `${day} ${name}` : name;
}

function era(number: number): string {
  const prefix = number <= 0 ? 'б.з.д. ' : number < 1000 ? 'б.з. ' : '';
  return `${prefix}${grouped(number <= 0 ? 1 - number : number, '\u{a0}')}`;
}

/** A year with its noun. */
export function yearText(number: number): string {
  return `${era(number)} жыл`;
}

/** The year before a month, day or season: "2022 жылғы ", or nothing when the reader already knows it. */
export function head({ unit, year, season }: Spot): string {
  if (year === null) return '';
  const hasTwoYears = unit === 'season' && spansYears(season);
  return `${hasTwoYears ? `${year}\u{2013}${year + 1}` : era(year)} жылғы `;
}

const hemispheres = { northern: ' (солтүстік жартышар)', southern: ' (оңтүстік жартышар)' };

function hemisphereText({ unit, season }: Spot): string {
  const hemisphere = unit === 'season' ? hemisphereOf(season) : null;
  return hemisphere ? hemispheres[hemisphere] : '';
}

/** A spot in a case, without its notes. "In the year" is an adverb of its own, жылы. */
export function spotIn(spot: Spot, form: Case): string {
  if (spot.unit === 'year') {
    return `${era(spot.year ?? 0)} ${form === 'loc' ? 'жылы' : inflect('жыл', form)}`;
  }
  if (spot.unit === 'decade') return `${spot.year}-${inflect('жылдар', form)}`;
  return `${head(spot)}${core(spot, form)}${hemisphereText(spot)}`;
}
