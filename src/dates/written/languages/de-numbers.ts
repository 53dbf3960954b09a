/** German numbers in words, and the words that take a number away from the calendar. */
import { phrases, valued } from './phrases.js';

const UNITS = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const TEENS = [
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];

/** Numbers from 10 to 99, which German writes as one word: einundzwanzig. */
const LARGER: readonly (readonly [string, number])[] = [
  ['zehn', 10],
  ...TEENS.map((word, i) => [word, 11 + i] as const),
  ...TENS.flatMap((tens, i) => [
    [tens, 20 + 10 * i] as const,
    ...UNITS.map((unit, j) => [`${unit}und${tens}`, 21 + 10 * i + j] as const),
  ]),
];

/** Nineteen hundreds are counted too: neunzehnhundertneunundachtzig; and zweitausend(und)neunzehn. */
const YEARS = LARGER.flatMap(([word, value]) => [
  [`neunzehnhundert${word}`, 1900 + value] as const,
  [`zweitausend${word}`, 2000 + value] as const,
]);

const SMALL_ORDINALS = ['erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt'];
const ORDINAL_STEMS: readonly (readonly [string, number])[] = [
  ...SMALL_ORDINALS.map((stem, i) => [stem, i + 1] as const),
  ['siebent', 7],
  ...LARGER.filter(([, value]) => value <= 31).map(
    ([word, value]) => [`${word}${value < 20 ? 't' : 'st'}`, value] as const,
  ),
];

/** Every counting word with its value. */
export const numbers: Readonly<Record<string, number>> = {
  ...valued(`1 eins, ein, eine, einem, einen, einer, eines; 2 zwei, zwo; 3 drei; 4 vier; 5 fünf; 6 sechs; 7 sieben; 8 acht; 9 neun;
    100 hundert; 1000 tausend; 2000 zweitausend; 1900 neunzehnhundert`),
  ...Object.fromEntries(LARGER),
  ...Object.fromEntries(YEARS),
};

/** Ordinals up to the thirty-first, in every ending. */
export const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  ORDINAL_STEMS.flatMap(([stem, value]) =>
    ['e', 'er', 'en', 'es', 'em'].map((ending) => [`${stem}${ending}`, value] as const),
  ),
);

/** What is counted: "Im Januar 22 Menschen …" is no day. */
export const counted =
  phrases(`menschen, personen, leute, männer, frauen, kinder, jungen, mädchen, jugendliche, minderjährige, opfer, überlebende,
  verdächtige, angeklagte, festgenommene, häftlinge, gefangene, inhaftierte, geiseln, demonstranten, demonstrierende, protestierende,
  teilnehmer, teilnehmerinnen, aktivisten, aktivistinnen, journalisten, journalistinnen, reporter, anwälte, richter, staatsanwälte,
  zeugen, beamte, beamten, polizisten, polizistinnen, soldaten, kämpfer, rebellen, terroristen, banditen, zivilisten, bewohner,
  einwohner, familien, haushalte, flüchtlinge, migranten, ausländer, bürger, muslime, christen, arbeiter, bergleute, mitarbeiter,
  beschäftigte, studenten, studierende, schüler, lehrer, ärzte, patienten, passagiere, mitglieder, anhänger, kandidaten, wähler,
  stimmen, sitze, abgeordnete, länder, staaten, städte, dörfer, regionen, fälle, fällen, festnahmen, verhaftungen, vorfälle,
  angriffe, tote, toten, todesfälle, verletzte, verletzten, morde, explosionen, streiks, durchsuchungen, anklagen, anklagepunkte,
  beschwerden, berichte, artikel, seiten, absätze, zeilen, wörter, worte, kopien, dokumente, briefe, nachrichten, kommentare,
  unterschriften, fragen, interviews, sitzungen, prozesse, urteile, zellen, betten, zimmer, häuser, wohnungen, gebäude, schulen,
  krankenhäuser, kirchen, moscheen, geschäfte, unternehmen, firmen, organisationen, gruppen, zeitungen, autos, fahrzeuge, busse,
  züge, flugzeuge, hubschrauber, bestellungen, schüsse, kugeln, leichen, gräber, mal, punkte, tore, jahre alt, jahre haft, jahre,
  jahren, jahr, jahre lang, monate, monaten, monat, wochen, woche, tage, tagen, stunden, stunde, minuten, minute, sekunden, uhr,
  dollar, euro, euros, franken, pfund, rubel, tenge, som, cent, usd, eur, prozent, %, millionen, million, mio, milliarden,
  milliarde, mrd, tausend, hundert, dutzend, km, kilometer, kilometern, meter, metern, cm, mm, hektar, quadratmeter, kg, kilo,
  kilogramm, gramm, tonnen, tonne, liter, grad, jähriger, jährige, jährigen, weitere, verschiedene, zusätzliche, verletzt, getötet`);

/** Behind these a number is the thing's own: Artikel 205, Seite 3, Zimmer 12. */
export const numbered =
  phrases(`artikel, artikeln, art, paragraf, paragraph, paragrafen, §, §§, absatz, abs, satz, nummer, nr, ziffer, ziff, punkt,
  kapitel, kap, teil, abschnitt, anhang, anlage, protokoll, resolution, beschluss, erlass, verordnung, richtlinie, gesetz nr, akte,
  aktenzeichen, az, fall, fälle, antrag, beschwerde nr, rechtssache, seite, seiten, s, band, bd, heft, ausgabe, zeile, tabelle, tab,
  abbildung, abb, fig, bild, folie, fußnote, fn, anmerkung, raum, zimmer, zelle, haus, wohnung, gebäude, block, stock, etage, gleis,
  bus, linie, autobahn, bundesstraße, zone, bezirk, schule, kolonie, lager, division, brigade, regiment, bataillon, alter, telefon,
  tel, fax, handy, mobil, plz, postleitzahl, pass, ausweis, konto, iban, isbn, issn, iso, din, boeing, airbus, flug, modell,
  version, kanal, khabar, euro, expo, agenda, windows, rund, fast, knapp, mehr als, weniger als, mindestens, höchstens, über,
  klasse, stufe, phase, runde, formel, bmw`);
