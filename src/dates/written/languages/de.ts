/** German, the months of Austria among it. */
import { counted, numbered, numbers, ordinals } from './de-numbers.js';
import type { Language } from './language.js';
import { phrases, told, valued } from './phrases.js';

const DAYTIMES = phrases(
  'abend, abends, morgen, morgens, nacht, nachts, nachmittag, nachmittags, vormittag, vormittags, mittag, mittags',
);
const weekday = (name: string, short: string): readonly string[] => [
  name,
  `${name}s`,
  `${name}es`,
  `${name}e`,
  `${name}en`,
  short,
  ...DAYTIMES.map((time) => `${name}${time}`),
];

export const german: Language = {
  code: 'de',
  namesCapital: true,
  dottedOrdinals: true,
  bareYears: true,
  months: [
    phrases('januar, jan, jänner, jän, januars, jänners'),
    phrases('februar, feb, febr, feber, februars'),
    phrases('märz, mrz, maerz, mär, märzes'),
    phrases('april, apr, aprils'),
    phrases('mai, mais'),
    phrases('juni, jun, juno, junis'),
    phrases('juli, jul, julei, julis'),
    phrases('august, aug, augusts'),
    phrases('september, sept, sep, septembers'),
    phrases('oktober, okt, oktobers'),
    phrases('november, nov, novembers'),
    phrases('dezember, dez, dezembers'),
  ],
  // Names of people (August, Mai, Jan) and of maize (Mais); "mar", "jul" and "jun" are rare enough to need company too.
  weakMonths: phrases('jan, mai, mais, august, augusts, jul, jun, mär'),
  weekdays: [
    weekday('montag', 'mo'),
    weekday('dienstag', 'di'),
    weekday('mittwoch', 'mi'),
    weekday('donnerstag', 'do'),
    weekday('freitag', 'fr'),
    [...weekday('samstag', 'sa'), ...weekday('sonnabend', 'sa')],
    weekday('sonntag', 'so'),
  ],
  weakWeekdays: phrases('mo, di, mi, do, fr, sa, so'),
  seasons: {
    spring: phrases('frühling, frühjahr, frühlings, frühjahrs, frühjahres'),
    summer: phrases('sommer, sommers, frühsommer, hochsommer, spätsommer'),
    autumn: phrases('herbst, herbstes, herbsts, spätherbst'),
    winter: phrases('winter, winters'),
  },
  units: {
    day: phrases('tag, tage, tagen, tages, tags'),
    week: phrases('woche, wochen'),
    weekend: phrases('wochenende, wochenenden, wochenendes'),
    month: phrases('monat, monate, monaten, monats, monates'),
    quarter: phrases('quartal, quartale, quartalen, quartals, vierteljahr, vierteljahres'),
    season: phrases('jahreszeit, saison'),
    year: phrases('jahr, jahre, jahren, jahres, jahrs'),
    decade: phrases('jahrzehnt, jahrzehnte, jahrzehnten, jahrzehnts'),
    century: phrases('jahrhundert, jahrhunderts, jahrhunderte, jahrhunderten, jh, jhd, jhdt'),
  },
  half: phrases('hälfte, halbjahr, halbjahres, halbjahrs, jahreshälfte'),
  numbers,
  ordinals,
  ordinalSuffixes: phrases('te, ten, ter, tes, ste, sten, ster'),
  decadeSuffixes: phrases('er, ern'),
  decades:
    valued(`20 zwanziger, zwanzigern, zwanzigerjahre, zwanzigerjahren; 30 dreißiger, dreißigerjahre, dreißigerjahren;
    40 vierziger, vierzigerjahre, vierzigerjahren; 50 fünfziger, fünfzigerjahre, fünfzigerjahren;
    60 sechziger, sechzigerjahre, sechzigerjahren; 70 siebziger, siebzigerjahre, siebzigerjahren;
    80 achtziger, achtzigern, achtzigerjahre, achtzigerjahren; 90 neunziger, neunzigern, neunzigerjahre, neunzigerjahren`),
  words: {
    filler: phrases('der, des, dem, den, die, das, vom, des monats, im monat, im jahr, im jahre, des jahres'),
    in: phrases(`am, an, im, in, in dem, in der, in den, zum, zur, bei, beim, während, anno, datiert, für, den, der, irgendwann im,
      irgendwann am, schon, bereits, erst, noch, im laufe, im verlauf, über, übers`),
    year: phrases(
      'jahr, jahre, jahres, jahren, anno, anno domini, geschäftsjahr, haushaltsjahr, schuljahr, studienjahr, kalenderjahr',
    ),
    years: phrases('jahre, jahren'),
    from: phrases('von, vom, von der, von dem'),
    to: phrases(
      'bis, bis zum, bis zur, zum, bis in den, bis in die, bis ins, bis einschließlich, bis ende, auf den',
    ),
    onto: phrases('auf, auf den, zum, auf die'),
    between: phrases('zwischen, zwischen dem, zwischen den, irgendwann zwischen, irgendwann zwischen dem'),
    and: phrases('und, und dem, und am, und im, sowie, sowie am, sowie im, &'),
    or: phrases('oder, oder am, oder im, bzw, beziehungsweise, oder dem'),
    either: phrases('entweder, entweder am, entweder im'),
    before: phrases(
      'vor, vor dem, vor der, noch vor, noch vor dem, kurz vor, kurz vor dem, bevor, früher als',
    ),
    by: phrases(`spätestens, bis spätestens, spätestens am, spätestens im, bis spätestens zum, bis spätestens am, nicht später als,
      nicht später als am`),
    after: phrases('nach, nach dem, nach der, kurz nach, kurz nach dem, später als'),
    notBefore: phrases(
      'frühestens, frühestens am, frühestens im, nicht vor, nicht vor dem, nicht früher als, erst ab, erst ab dem',
    ),
    since: phrases(
      'seit, seit dem, seit der, seit den, schon seit, bereits seit, bereits seit dem, ab, ab dem, ab der, seither seit',
    ),
    until: phrases('bis, bis zum, bis zur, bis in den, bis in die, bis einschließlich, noch bis'),
    about: phrases(
      'um, um den, um das, ca, circa, zirka, etwa, ungefähr, gegen, rund um, rund um den, in etwa, etwa am, etwa im, um die',
    ),
    perhaps: phrases(
      'vermutlich, wahrscheinlich, möglicherweise, vielleicht, wohl, mutmaßlich, vermutlich am, eventuell, evtl, vmtl, unbestätigt',
    ),
    reported: phrases('angeblich, berichten zufolge, offiziell, laut berichten, nach eigenen angaben'),
    this: phrases('dieser, dieses, diesem, diesen, diese, laufenden, des laufenden, im laufenden, heurigen'),
    last: phrases(`letzter, letzten, letztem, letztes, letzte, vergangenen, vergangener, vergangenem, vergangenes, vergangene, vorigen,
      voriger, vorigem, voriges, vorige, vorletzt`),
    next: phrases(
      'nächsten, nächster, nächstem, nächstes, nächste, kommenden, kommender, kommendem, kommendes, kommende',
    ),
    that: phrases(
      'jener, jenes, jenem, jenen, jene, desselben, derselben, demselben, selben, gleichen, desselbigen',
    ),
    previous: phrases('vorangegangenen, vorangehenden, vorhergehenden, vorherigen, davorliegenden'),
    following: phrases(
      'folgenden, folgender, folgendem, folgendes, folgende, darauffolgenden, darauf folgenden, nachfolgenden, anschließenden',
    ),
    ago: phrases('vor, vor etwa, vor rund, vor über, vor fast, vor knapp'),
    past: phrases(
      'letzten, vergangenen, die letzten, den letzten, den vergangenen, die vergangenen, vorangegangenen',
    ),
    coming: phrases(
      'nächsten, kommenden, den nächsten, den kommenden, die nächsten, die kommenden, folgenden, den folgenden, darauffolgenden',
    ),
    several: phrases(
      'einige, einigen, mehrere, mehreren, ein paar, paar, wenige, wenigen, viele, vielen, etliche, etlichen, zahlreiche',
    ),
    night: phrases('nacht vom, nacht von, nacht des, nacht der, nacht von dem'),
    nightOnto: phrases('nacht auf, nacht auf den, nacht zum, nacht zu, nacht zu dem, vorabend des'),
    daypart:
      phrases(`morgen des, morgen vom, vormittag des, vormittag vom, mittag des, mittag vom, nachmittag des, nachmittag vom,
      abend des, abend vom, abend dem, früh am, spät am, spät abends am, früh morgens am, in den frühen morgenstunden des,
      in den frühen morgenstunden am, frühen morgenstunden des, morgenstunden des, abendstunden des, am späten abend des,
      am frühen morgen des, morgengrauen des`),
    now: phrases(
      'heute, jetzt, gegenwart, dato, zur gegenwart, in die gegenwart, andauernd, laufend, zum heutigen tag, zum heutigen tage',
    ),
    unknown:
      phrases(`datum unbekannt, unbekanntes datum, unbekannt, undatiert, ohne datum, o d, o j, kein datum, datum unklar,
      unklar, datum nicht bekannt, genaues datum unbekannt`),
    future: phrases(
      'wird, werden, findet, finden, soll, sollen, geplant, vorgesehen, angesetzt, voraussichtlich',
    ),
    notAfterThis: numbered,
    notBeforeThis: counted,
  },
  after: {
    year: phrases('n chr'),
    by: phrases('oder früher, oder davor, oder vorher'),
    notBefore: phrases('oder später, oder danach'),
    about: phrases('ungefähr, circa, ca, herum'),
    perhaps: phrases('unbestätigt, vermutlich, wahrscheinlich, nicht bestätigt, geschätzt'),
    hence: phrases('von heute an, ab heute'),
    later: phrases('später, danach, darauf, nachher'),
    earlier: phrases('früher, zuvor, vorher, davor'),
    daypart: phrases(
      'abend, abends, morgen, morgens, früh, nacht, nachts, nachmittag, nachmittags, vormittag, vormittags, mittag, mittags',
    ),
  },
  parts: {
    early: phrases(
      'anfang, zu beginn, beginn, anfangs, zu anfang, am anfang des, am beginn des, früh im, zu beginn des, zu anfang des',
    ),
    mid: phrases('mitte, zur mitte, in der mitte, in der mitte des, mitte des'),
    late: phrases(
      'ende, gegen ende, zum ende, am ende, am ende des, zum ende des, gegen ende des, ausgang, spät im, ende des',
    ),
    firstHalf: phrases(
      'erste hälfte, ersten hälfte, in der ersten hälfte des, erste jahreshälfte, erster jahreshälfte, ersten jahreshälfte',
    ),
    secondHalf: phrases(
      'zweite hälfte, zweiten hälfte, in der zweiten hälfte des, zweite jahreshälfte, zweiten jahreshälfte',
    ),
    firstDays: phrases('erste tage, ersten tage, ersten tagen, in den ersten tagen des, ersten tagen des'),
    lastDays: phrases(
      'letzte tage, letzten tage, letzten tagen, in den letzten tagen des, letzten tagen des',
    ),
    weekOf: phrases('woche vom, woche ab dem, woche um den'),
    rest: phrases('rest, rest des, später'),
    gone: phrases('früher'),
  },
  relative: told({
    'publication day 0': `heute, heute morgen, heute abend, heute früh, heute nacht, heute nachmittag, heute vormittag, heute mittag,
      am heutigen tag, am heutigen tage, heutigen tag`,
    'publication day -1':
      'gestern, gestern abend, gestern nacht, gestern früh, gestern nachmittag, gestern morgen, gestern vormittag',
    'publication day -2': 'vorgestern',
    'publication day 1': 'morgen früh, morgen abend, morgen nachmittag, morgen vormittag, morgen mittag',
    'publication day 2': 'übermorgen',
    'publication year -1': 'vorjahr, voriges jahr',
    'publication year 0': 'heuer',
    'publication month -1': 'vormonat',
    'publication week -1': 'vorwoche',
    'publication weekend -1': 'am wochenende, übers wochenende',
    'narrative year -1': 'jahr davor, jahr zuvor',
    'narrative year 1': 'jahr darauf, jahr danach',
    'narrative week -1': 'woche davor, woche zuvor',
    'narrative week 1': 'woche darauf, woche danach',
    'narrative month -1': 'monat davor, monat zuvor',
    'narrative day 0': `am selben tag, selben tag, am gleichen tag, an diesem tag, an jenem tag, noch am selben tag, am selben abend,
      in derselben nacht, in jener nacht, an diesem abend, an jenem abend, am gleichen abend, desselben tages`,
    'narrative day 1': `am nächsten tag, am folgenden tag, am darauffolgenden tag, am tag darauf, tags darauf, einen tag später,
      ein tag später, am tag danach, am nächsten morgen, am folgenden morgen, am nächsten abend, in der folgenden nacht, anderntags,
      nächsten tag, folgenden tag, darauffolgenden tag, tag darauf, tag danach, einen tag danach`,
    'narrative day -1': `am vortag, vortag, am tag zuvor, am tag davor, tags zuvor, einen tag zuvor, einen tag früher, ein tag zuvor,
      am vorabend, vorabend, in der nacht zuvor, am abend zuvor, tag zuvor, tag davor, abend zuvor, nacht zuvor, einen tag vorher`,
  }),
  never:
    phrases(`am morgen, guten morgen, am frühen morgen, guten tag, gegen morgen, jeden morgen, prager frühling, arabischer frühling,
    arabischen frühling, arabischen frühlings, bild am sonntag, welt am sonntag, karfreitag, ostersonntag, ostermontag, rosenmontag,
    aschermittwoch, palmsonntag, erster weltkrieg, ersten weltkrieg, zweiter weltkrieg, zweiten weltkrieg, herr august, so dass,
    jeden tag, jede woche, jeden monat, jedes jahr, alle jahre, eines tages, tag für tag, letzten endes, am ende`),
};
