import type { Tongue } from '../dates/written/languages/language.js';
import type { ReadOptions } from '../dates/written/reading.js';

/** An expression of the kind that sources have, with what is known beside it. What it means is never stored. */
export interface Example {
  readonly text: string;
  readonly language: Tongue;
  readonly published?: string;
  readonly year?: number;
  readonly as?: Exclude<ReadOptions['as'], null | undefined>;
}

/** The examples of the page: each shows another rule, and every language is there. */
export const examples: readonly Example[] = [
  { text: '5 January 2022', language: 'en' },
  { text: 'early March 2021', language: 'en' },
  { text: 'on or about 14 June 2016', language: 'en' },
  { text: 'between 4 and 6 January 2022', language: 'en' },
  { text: 'May 26th or 27th', language: 'en', year: 2020 },
  { text: '(Believed to be) May 31st', language: 'en', year: 2020 },
  { text: '03/04/2020', language: 'en' },
  { text: 'winter 2020', language: 'en' },
  { text: 'last Tuesday', language: 'en', published: '2022-01-20' },
  { text: 'since 2017', language: 'en', as: 'state' },
  { text: 'в ночь на 5 января', language: 'ru', published: '2022-01-20' },
  { text: 'не позднее 12 апреля 2019 г.', language: 'ru' },
  { text: '12 и 13 июня 2019 года', language: 'ru' },
  { text: 'навесні 2019 року', language: 'uk' },
  { text: '2022 жылғы 5 қаңтарда', language: 'kk' },
  { text: 'былтыр', language: 'kk', published: '2022-01-20' },
  { text: '2022-жылдын 5-январы', language: 'ky' },
  { text: 'في مطلع مارس 2021', language: 'ar' },
  { text: 'del 3 al 5 de mayo de 2020', language: 'es' },
  { text: 'courant mars 2021', language: 'fr' },
  { text: 'Ende 2018', language: 'de' },
  { text: 'anni Novanta', language: 'it' },
  { text: 'date unknown', language: 'en' },
];
