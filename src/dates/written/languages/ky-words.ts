/** Kyrgyz numbers, and what keeps a number from being a date. */
import { allForms, kyrgyzSounds, ownedForms, phrases } from './kk-endings.js';
import type { Words } from './language.js';

/** Word, value, ordinal. */
const counting: readonly (readonly [string, number, string])[] = [
  ['бир', 1, 'биринчи'],
  ['эки', 2, 'экинчи'],
  ['үч', 3, 'үчүнчү'],
  ['төрт', 4, 'төртүнчү'],
  ['беш', 5, 'бешинчи'],
  ['алты', 6, 'алтынчы'],
  ['жети', 7, 'жетинчи'],
  ['сегиз', 8, 'сегизинчи'],
  ['тогуз', 9, 'тогузунчу'],
  ['он', 10, 'онунчу'],
  ['жыйырма', 20, 'жыйырманчы'],
  ['отуз', 30, 'отузунчу'],
  ['кырк', 40, 'кыркынчы'],
  ['элүү', 50, 'элүүнчү'],
  ['алтымыш', 60, 'алтымышынчы'],
  ['жетимиш', 70, 'жетимишинчи'],
  ['сексен', 80, 'сексенинчи'],
  ['токсон', 90, 'токсонунчу'],
  ['жүз', 100, 'жүзүнчү'],
  ['миң', 1000, 'миңинчи'],
];

export const kyrgyzNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  counting.map(([word, value]) => [word, value]),
);

export const kyrgyzOrdinals: Readonly<Record<string, number>> = Object.fromEntries(
  counting.map(([, value, ordinal]) => [ordinal, value]),
);

/** A day behind its month: январдын бешинде, июндун жыйырмасы. */
export const kyrgyzDays: Readonly<Record<string, number>> = Object.fromEntries(
  counting
    .filter(([, value]) => value <= 30)
    .flatMap(([word, value]) => ownedForms(word, kyrgyzSounds).map((form) => [form, value] as const))
    // "аны" is the pronoun; "ону" and "онун" are no words of their own, "онунда" and its kin are days.
    .filter(([form]) => form !== 'онун'),
);

/** 5-инчи, 22-чи, 20-нчы, 9-унчу. */
export const kyrgyzOrdinalSuffixes: Words = [
  ...['инчи', 'ынчы', 'унчу', 'үнчү', 'нчи', 'нчы', 'нчу', 'нчү', 'чи', 'чы', 'чу', 'чү'],
];

/** The same day in digits: январдын 5инде, 12-синде, июндун 9унан. */
export const kyrgyzDaySuffixes: Words = ['и', 'ы', 'у', 'ү', 'си', 'сы', 'су', 'сү'].flatMap((end) => {
  const open = end.endsWith('ү') ? 'ө' : end.endsWith('и') ? 'е' : 'а';
  const close = end.at(-1) ?? '';
  return ['', `н${close}н`, `н${open}`, 'н', `нд${open}`, `н${open}н`].map((ending) => end + ending);
});

const counted = [
  ...['адам', 'бала', 'киши', 'окуучу', 'студент', 'тургун', 'жаран', 'орун', 'жолу', 'эсе', 'баш', 'жаш'],
  ...['сом', 'доллар', 'рубль', 'евро', 'теңге', 'пайыз', 'процент', 'миллион', 'миллиард', 'упай'],
  ...['тонна', 'килограмм', 'метр', 'километр', 'чакырым', 'гектар', 'литр', 'градус'],
  ...['саат', 'мүнөт', 'секунд', 'үй', 'батир', 'мектеп', 'кабат', 'бет', 'том', 'берене', 'бап', 'бөлүм'],
  ...[
    'көчө',
    'кичирайон',
    'класс',
    'курс',
    'кой',
    'жылкы',
    'уй',
    'унаа',
    'айыл',
    'шаар',
    'ишкана',
    'долбоор',
  ],
];

/** What is counted and measured: a number before one of these is no date. */
export const kyrgyzNouns: Words = [
  ...counted.flatMap((noun) => allForms(noun, kyrgyzSounds)),
  ...['жаштагы', 'жашта', 'жашар', 'км', 'млн', 'млрд'],
];

/** Phrases that look like dates and are none. */
export const kyrgyzNever: Words = [
  ...phrases(
    ['жыл', 'ай', 'апта', 'күн', 'жума', 'саат', 'ишемби', 'жекшемби', 'дүйшөмбү'],
    ['сайын', 'сайынкы'],
  ),
  ...phrases(['жаңы'], allForms('жыл', kyrgyzSounds)),
  ...phrases(
    ['апрель', 'март', 'октябрь', 'февраль'],
    [...allForms('революция', kyrgyzSounds), 'окуясы', 'окуялары'],
  ),
  ...phrases(['өткөн'], ['күнү', 'күндөрү']),
  ...phrases(['жыл'], ['мезгили', 'мезгилдери']),
];
