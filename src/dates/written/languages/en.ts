/** English as newspapers, courts and spreadsheets write it, on both shores of the Atlantic. */

import { counted, numbered } from './en-numbers.js';
import type { Language } from './language.js';
import { phrases, told, valued } from './phrases.js';

export const english: Language = {
  code: 'en',
  namesCapital: true,
  monthMayLead: true,
  dayAfterMonth: true,
  months: [
    ['january', 'jan', 'janurary', 'januray'],
    ['february', 'feb', 'febr', 'febuary', 'feburary'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug', 'agust'],
    ['september', 'sept', 'sep', 'septmber', 'setember'],
    ['october', 'oct', 'ocotber'],
    ['november', 'nov', 'novemeber'],
    ['december', 'dec', 'decemeber'],
  ],
  // Verbs (may, march, mar), names of people (Jan, April, June, Jun, August) and the adjective "august".
  weakMonths: phrases(
    'may, march, mar, jan, feb, april, apr, june, jun, jul, august, aug, sep, oct, nov, dec',
  ),
  weekdays: [
    phrases('monday, mon'),
    phrases('tuesday, tue, tues'),
    phrases('wednesday, wed, weds'),
    phrases('thursday, thu, thur, thurs'),
    phrases('friday, fri'),
    phrases('saturday, sat'),
    phrases('sunday, sun'),
  ],
  weakWeekdays: phrases('mon, wed, sat, sun'),
  seasons: {
    spring: ['spring', 'springtime'],
    summer: ['summer', 'summertime'],
    autumn: ['autumn', 'fall'],
    winter: ['winter', 'wintertime'],
  },
  units: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    weekend: ['weekend', 'weekends'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    season: ['season', 'seasons'],
    year: ['year', 'years', 'yr', 'yrs'],
    decade: ['decade', 'decades'],
    century: ['century', 'centuries'],
  },
  half: ['half'],
  numbers:
    valued(`1 one, a, an; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve;
    13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty;
    50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety; 100 hundred; 1000 thousand`),
  ordinals:
    valued(`1 first; 2 second; 3 third; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; 10 tenth; 11 eleventh;
    12 twelfth; 13 thirteenth; 14 fourteenth; 15 fifteenth; 16 sixteenth; 17 seventeenth; 18 eighteenth; 19 nineteenth;
    20 twentieth; 30 thirtieth`),
  ordinalSuffixes: phrases('st, nd, rd, th'),
  decadeSuffixes: phrases("s, 's"),
  decades: valued(
    '0 noughties; 20 twenties; 30 thirties; 40 forties; 50 fifties; 60 sixties; 70 seventies; 80 eighties; 90 nineties',
  ),
  words: {
    filler: phrases('of, the, day of, month of, in the month of, the month of, in the year'),
    in: phrases(`in, on, during, born, died, founded, established, arrested, detained, released, sentenced, uploaded, posted, archived, filmed,
      recorded, filed, adopted, registered, throughout, within, over, dated, of, for, a, an, its, his, her, their, our, whose, as of, as early as, as late as, as recently as,
      sometime in, some time in, sometime on, some time on, sometime during, back in, all through, in the course of, at some point in,
      at some point on, at some point during, upon`),
    year: phrases(
      'year, the year, the years, calendar year, fiscal year, financial year, fiscal, academic year, school year, fy, ad, ce',
    ),
    from: phrases('from, from the, starting from, lasting from, between the period of'),
    to: phrases(
      'to, through, thru, until, till, up to, up to and including, up until, and until, to the, and lasting until, through to',
    ),
    between: phrases(
      'between, in between, b/w, sometime between, some time between, somewhere between, at some point between, anywhere between',
    ),
    and: phrases('and, as well as, &, and on, and again on, and also on, and in'),
    or: phrases('or, or on, or possibly, or perhaps, or maybe, or in, and or'),
    either: phrases('either, either on, either in, one of'),
    before:
      phrases(`before, prior to, ahead of, earlier than, shortly before, just before, right before, immediately before,
      some time before, sometime before, until shortly before, in the run up to, in the lead up to, pre`),
    by: phrases(`by, no later than, not later than, by no later than, on or before, before or on, on or prior to, at or before, at the latest by, at latest,
      latest by, by the latest`),
    after:
      phrases(`after, later than, shortly after, just after, right after, immediately after, soon after, some time after,
      sometime after, post, subsequent to, in the aftermath of`),
    notBefore: phrases(
      'no earlier than, not earlier than, no sooner than, not before, on or after, at the earliest on, not until',
    ),
    since:
      phrases(`since, ever since, since at least, at least since, from at least, starting, starting on, starting in, beginning on, beginning in, as from, effective,
      effective from, with effect from, commencing, commencing on, dating from, dating back to, going back to, as far back as`),
    until: phrases(
      'until, till, up to, up to and including, up until, ending, ending on, ending in, til, until at least, until about, at least until, until the end of the day on',
    ),
    about:
      phrases(`about, abt, abt ., circa, ca, c, approximately, estimated, approx, around, roughly, on or about, or about, on or around, in or about, in or around,
      at or about, at or around, some time around, sometime around, at about, at around, somewhere around, near, in about, in around`),
    perhaps:
      phrases(`believed to be, believed to have been, believed to be from, thought to be, thought to have been, perhaps, possibly,
      probably, maybe, likely, most likely, very likely, presumably, presumed, apparently, may be, might be, may be from,
      assumed to be, presumed to be, appears to be, seems to be, supposedly, unconfirmed, uncertain, suspected`),
    reported:
      phrases(`reportedly, allegedly, said to be, said to have been, reported as, reported to be, according to reports,
      officially, purportedly, claimed to be`),
    this: phrases('this, current, the current, this current, this very'),
    last: phrases('last, this past, this last, just past'),
    next: phrases('next, coming, this coming, the coming, upcoming, the upcoming, forthcoming'),
    that: phrases('that, the same, that same, that very, the very same, same'),
    previous: phrases('previous, the previous, preceding, the preceding, prior, the prior'),
    following: phrases(
      'following, the following, ensuing, the ensuing, subsequent, the next, the subsequent',
    ),
    past: phrases(
      'past, the past, last, the last, this past, previous, preceding, the previous, the preceding',
    ),
    coming: phrases(
      'coming, the coming, next, the next, following, the following, ensuing, the ensuing, subsequent',
    ),
    several:
      phrases(`several, few, a few, some, many, a couple of, couple of, couple, a couple, a number of, various, numerous, dozens of,
      scores of, a handful of`),
    night: phrases(
      'night of, night between, overnight on, overnight, overnight from, overnight between, nights of, evening and night of, late night of',
    ),
    nightOnto: phrases(
      'overnight into, overnight to, night before, eve of, night leading to, night leading into',
    ),
    daypart:
      phrases(`morning of, early morning of, late morning of, mornings of, afternoon of, early afternoon of, late afternoon of,
      afternoons of, evening of, early evening of, late evening of, evenings of, early hours of, small hours of, wee hours of,
      early morning hours of, morning hours of, evening hours of, predawn hours of, pre dawn hours of, dawn of, midnight of, noon of,
      midday of, late on, early on, late in the day on, later on, earlier on, before dawn on, at dawn on, at noon on, at midnight on,
      late at night on, early in the morning of, early in the morning on, late in the evening of, late in the evening on,
      late in the night of, in the early hours of the morning on, in the early hours of the morning of`),
    now: phrases(
      'present, the present, present day, the present day, now, today, date, this day, ongoing, current, currently',
    ),
    unknown:
      phrases(`date unknown, unknown date, unknown, undated, no date, date not known, date unclear, unclear, date uncertain,
      date not specified, unspecified, unspecified date, date not given, date not stated, na, tbc, tbd, exact date unknown,
      date is unknown, date is not known, unsure, date missing, date withheld, date of incident is unknown`),
    future:
      phrases(`will, shall, due, scheduled, rescheduled, postponed to, postponed until, adjourned to, adjourned until, deferred to, deferred until, set for, set to, plan to, plans to, planned, expected, going to, expects to, intends to,
      upcoming, slated, is to, are to, deadline, won't`),
    notAfterThis: numbered,
    notBeforeThis: counted,
  },
  after: {
    year: phrases('ad, ce'),
    by: phrases('at the latest, or earlier, or before, or sooner, and earlier, latest, and before'),
    notBefore: phrases('at the earliest, or later, or after, and later, earliest, or thereafter'),
    since: phrases('onward, onwards, and onward, and onwards, and after'),
    about: phrases(
      'approximately, approximate, approx, estimated, estimate, est, circa, ± 1 day, ± 2 days, ± 3 days, +/- 1 day, +/- 2 days, +/- 3 days, give or take a day, or so, or thereabouts, thereabouts, or about then',
    ),
    perhaps:
      phrases(`unconfirmed, uncertain, not sure, unsure, not certain, to be verified, tbc, to be confirmed, probably, possibly, perhaps,
      presumably, not confirmed, unverified, not verified, presumed`),
    ago: phrases('ago, back, before now, before today, earlier than today'),
    hence: phrases('from now, hence, from today'),
    later: phrases(
      'later, afterwards, afterward, thereafter, after that, on from that, later on, after this',
    ),
    earlier: phrases('earlier, before that, previously, beforehand, before this, prior to that'),
    daypart:
      phrases(`morning, mornings, afternoon, afternoons, evening, evenings, night, nights, late morning, early morning,
      late afternoon, early afternoon, late evening, early evening, late night, at night, at noon, at midnight, noon, midnight,
      midday, at dawn, at dusk, dawn, dusk, in the morning, in the afternoon, in the evening, am, pm`),
  },
  parts: {
    early: phrases(
      `early, early in, beginning of, beg ., beg, start of, very early in, early part of, first weeks of, first few weeks of, early days of, first months of, fairly early in`,
    ),
    mid: phrases(`mid, middle of, midway through, halfway through, mid way through`),
    late: phrases(
      `late, late in, end of, end -, towards the end of, toward the end of, near the end of, very late in, latter part of, last weeks of, final weeks of, last months of, final months of, close of`,
    ),
    firstHalf: phrases(`first half of, h1, first half, h1 of`),
    secondHalf: phrases(`second half of, latter half of, h2, second half, h2 of, last half of`),
    firstDays: phrases(`first days of, first few days of, opening days of`),
    lastDays: phrases(`last days of, final days of, last few days of, closing days of`),
    weekOf: phrases('week of, week commencing, week beginning, week starting, week from, w/c'),
    rest: phrases(`later, later in, rest of, remainder of, what remained of, what remains of`),
    gone: phrases(`earlier, earlier in, earlier on in`),
  },
  relative: {
    ...told({
      'publication day 0': `today, earlier today, later today, this morning, this afternoon, this evening, tonight, early today, late today,
      early this morning, late this afternoon, late this evening, later this afternoon, later this evening, the day of writing`,
      'publication day -1': `yesterday, last night, yesterday morning, yesterday afternoon, yesterday evening, late last night,
      overnight last night, yesterday night, early yesterday, late yesterday`,
      'publication day -2':
        'day before yesterday, the day before yesterday, the night before last, night before last',
      'publication day 1': 'tomorrow, tomorrow morning, tomorrow afternoon, tomorrow evening, tomorrow night',
      'publication day 2': 'day after tomorrow, the day after tomorrow',
      'publication weekend -1': 'the weekend, the past weekend, this past weekend',
      'publication week -2': 'the week before last, week before last',
      'publication month -2': 'the month before last, month before last',
      'publication year -2': 'the year before last, year before last',
      'narrative day 0': `that day, the same day, that same day, that very day, same day, that night, that same night, that evening,
      that same evening, that morning, that same morning, that afternoon, that same afternoon, the same evening, the same night,
      the same morning, the same afternoon, later that day, later that night, later that evening, later that morning,
      later that afternoon, later the same day, later the same evening, later the same night, later that same day,
      earlier that day, earlier that evening, earlier that morning, earlier that afternoon, earlier that night,
      earlier the same day, early that morning, late that night, late that evening`,
      'narrative day 1': `the next day, next day, the following day, following day, the very next day, the day after, the next morning,
      the following morning, the next afternoon, the following afternoon, the next evening, the following evening,
      the following night, the next night, the morning after, the day following, one day later, one day after, a day later,
      a day after`,
      'narrative day -1': `the day before, the previous day, the preceding day, the prior day, the night before, the evening before,
      the previous night, the previous evening, the preceding night, the morning before, one day earlier, a day earlier,
      one day before, a day before, the day prior, the night prior, previous day`,
      'narrative week -1': 'the week before',
      'narrative week 1': 'the week after',
      'narrative month -1': 'the month before',
      'narrative month 1': 'the month after',
      'narrative year -1': 'the year before',
      'narrative year 1': 'the year after',
    }),
    'days later': { from: 'narrative', unit: 'day', step: 1, vague: true },
    'weeks later': { from: 'narrative', unit: 'week', step: 1, vague: true },
    'months later': { from: 'narrative', unit: 'month', step: 1, vague: true },
    'years later': { from: 'narrative', unit: 'year', step: 1, vague: true },
    'days earlier': { from: 'narrative', unit: 'day', step: -1, vague: true },
    'weeks earlier': { from: 'narrative', unit: 'week', step: -1, vague: true },
    'months earlier': { from: 'narrative', unit: 'month', step: -1, vague: true },
    'years earlier': { from: 'narrative', unit: 'year', step: -1, vague: true },
    'days ago': { from: 'publication', unit: 'day', step: -1, vague: true },
    'weeks ago': { from: 'publication', unit: 'week', step: -1, vague: true },
    'months ago': { from: 'publication', unit: 'month', step: -1, vague: true },
    'years ago': { from: 'publication', unit: 'year', step: -1, vague: true },
  },
  never:
    phrases(`early to mid, early - mid, early / mid, mid to late, mid - late, mid / late, mid - to - late, early - to - mid,
    may fourth movement, april theses, july days, april 6 youth movement, february 20 movement, 9/11, 7/7, 24/7, may day, may well, may have, may not, may also, may be, may never, may only, may still, may soon, may even, may yet,
    may or may not, march on, march to, march through, march against, march for, march in, march past, march toward, march towards,
    sunday times, sunday telegraph, sunday mirror, sunday express, mail on sunday, daily sun, the sun newspaper, black friday,
    good friday, holy thursday, ash wednesday, palm sunday, easter sunday, easter monday, cyber monday, bloody sunday,
    black saturday, bloody january, black january, arab spring, prague spring, october revolution, february revolution,
    april revolution, tulip revolution, second of all, third of all, first of all, second world war, first world war, man friday,
    friday night lights, last but not least, catch 22, world war, that fall outside, that fall within, that fall under, that fall into, that fall on, that fall in, that fall short,
    that fall behind, to fall, will fall, may fall, could fall, would fall,
    fall on, fall in, fall into, fall to, fall off, fall short, fall under, fall within, fall victim, fall back, fall behind, fall out,
    fall apart, fall asleep, fall ill, to spring, spring up, the next year - and - a - half, next year - and - a - half,
    the next year and a half, next year and a half, the last year and a half, the past year and a half, last year and a half, at the end of the day, day to day,
    day in day out, from time to time, year on year, year over year, year round, all year, every monday, every tuesday, every wednesday, every thursday, every friday, every saturday, every sunday, each monday, each tuesday, each wednesday, each thursday, each friday, each saturday, each sunday, every day, every week, every month,
    every year, a monday, a tuesday, a wednesday, a thursday, a friday, a saturday, a sunday, each day, each week, each month, each year,  these days, days on end, to this end, that of, those of, a spring, a summer, a fall, a winter, an autumn`),
};
