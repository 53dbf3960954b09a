/** Kazakh numbers in words and what is written onto digits. */
import { kazakhSounds, ownedForms, phrases } from './kk-endings.js';
import type { Words } from './language.js';

/** Word, value, ordinal. */
const counting: readonly (readonly [string, number, string])[] = [
  ['бір', 1, 'бірінші'],
  ['екі', 2, 'екінші'],
  ['үш', 3, 'үшінші'],
  ['төрт', 4, 'төртінші'],
  ['бес', 5, 'бесінші'],
  ['алты', 6, 'алтыншы'],
  ['жеті', 7, 'жетінші'],
  ['сегіз', 8, 'сегізінші'],
  ['тоғыз', 9, 'тоғызыншы'],
  ['он', 10, 'оныншы'],
  ['жиырма', 20, 'жиырмасыншы'],
  ['отыз', 30, 'отызыншы'],
  ['қырық', 40, 'қырқыншы'],
  ['елу', 50, 'елуінші'],
  ['алпыс', 60, 'алпысыншы'],
  ['жетпіс', 70, 'жетпісінші'],
  ['сексен', 80, 'сексенінші'],
  ['тоқсан', 90, 'тоқсаныншы'],
  ['жүз', 100, 'жүзінші'],
  ['мың', 1000, 'мыңыншы'],
];

export const kazakhNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  counting.map(([word, value]) => [word, value]),
);

export const kazakhOrdinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(counting.map(([, value, ordinal]) => [ordinal, value])),
  қырықыншы: 40,
};

// "оны" and its kin also mean him, her, it.
const pronouns = new Set(['оны', 'онын']);
const dayNouns = [...ownedForms('жұлдыз', kazakhSounds), ...ownedForms('күн', kazakhSounds)];

/** "The fifth of it", a day behind its month: наурыздың бесі, қаңтардың жиырмасында, мамырдың бесінші жұлдызында. */
export const kazakhDays: Readonly<Record<string, number>> = Object.fromEntries(
  counting
    .filter(([, value]) => value <= 30)
    .flatMap(([word, value, ordinal]) =>
      [
        ...ownedForms(word, kazakhSounds),
        ...ownedForms(ordinal, kazakhSounds),
        ...phrases([ordinal], dayNouns),
      ].map((form) => [form, value] as const),
    )
    .filter(([form]) => !pronouns.has(form)),
);

/** 5-інші, 22-нші, 20-сыншы. */
export const kazakhOrdinalSuffixes: Words = ['ыншы', 'інші', 'ншы', 'нші', 'сыншы', 'сінші', 'шы', 'ші'];

/** The same day in digits: маусымның 12-сінде, қаңтардың 5-іне, 30-ынан, 28-іншісінде. */
export const kazakhDaySuffixes: Words = [
  ...['ы', 'і', 'сы', 'сі'].flatMap((end) => {
    const back = end.endsWith('ы');
    return ['', ...(back ? ['ның', 'на', 'н', 'нда', 'нан'] : ['нің', 'не', 'н', 'нде', 'нен'])].map(
      (ending) => end + ending,
    );
  }),
  ...['ыншы', 'інші', 'ншы', 'нші', 'сыншы'].flatMap((suffix) => ownedForms(suffix, kazakhSounds)),
];

/** Decades in words with their plural noun: алпысыншы жылдары. */
export function decadesBefore(nouns: Words): Readonly<Record<string, number>> {
  return Object.fromEntries(
    counting
      .filter(([, value]) => value >= 20 && value < 100)
      .flatMap(([, value, ordinal]) => nouns.map((noun) => [`${ordinal} ${noun}`, value] as const)),
  );
}
