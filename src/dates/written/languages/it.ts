/** Italian. An article or preposition elided before a digit ("l'11 gennaio") keeps its apostrophe as a mark of its own. */
import { namedAfterDays, notAfterThis, notBeforeThis } from './it-things.js';
import type { Language } from './language.js';
import { phrases, told, toldVaguely, valued } from './phrases.js';

const months = [
  'gennaio, gen, genn',
  'febbraio, feb, febbr',
  'marzo, mar',
  'aprile, apr',
  'maggio, mag, magg',
  'giugno, giu',
  'luglio, lug',
  'agosto, ago',
  'settembre, set, sett',
  'ottobre, ott',
  'novembre, nov',
  'dicembre, dic',
];

const weekdays = [
  'lunedì, lun',
  'martedì, mar',
  'mercoledì, mer',
  'giovedì, gio',
  'venerdì, ven',
  'sabato, sab, sabati',
  'domenica, dom, domeniche',
];

const numbers = `
  1 un, uno, una, un'; 2 due, un paio di; 3 tre; 4 quattro; 5 cinque; 6 sei; 7 sette; 8 otto; 9 nove; 10 dieci, una decina di;
  11 undici; 12 dodici; 13 tredici; 14 quattordici; 15 quindici; 16 sedici; 17 diciassette; 18 diciotto;
  19 diciannove; 20 venti, una ventina di; 21 ventuno; 22 ventidue; 23 ventitré; 24 ventiquattro; 25 venticinque;
  26 ventisei; 27 ventisette; 28 ventotto; 29 ventinove; 30 trenta; 31 trentuno; 40 quaranta; 50 cinquanta;
  60 sessanta; 70 settanta; 80 ottanta; 90 novanta; 100 cento; 1000 mille`;

const ordinals = `
  1 primo, prima, i; 2 secondo, seconda, ii; 3 terzo, terza, iii; 4 quarto, quarta, iv; 5 quinto; 6 sesto; 7 settimo; 8 ottavo;
  9 nono; 10 decimo; 15 xv; 16 xvi, sedicesimo; 17 xvii, diciassettesimo; 18 xviii, diciottesimo;
  19 xix, diciannovesimo; 20 xx, ventesimo; 21 xxi, ventunesimo`;

const articles = `il, lo, la, i, gli, le, l'`;

export const italian: Language = {
  code: 'it',
  months: months.map(phrases),
  weakMonths: phrases('mar, set, ago, gen, ott, dic, lug, mag'),
  weekdays: weekdays.map(phrases),
  weakWeekdays: phrases('lun, mar, mer, gio, ven, sab, dom, domenica'),
  seasons: {
    spring: phrases('primavera'),
    summer: phrases('estate'),
    autumn: phrases('autunno'),
    winter: phrases('inverno'),
  },
  units: {
    day: phrases('giorno, giorni, giornata'),
    week: phrases('settimana, settimane'),
    weekend: phrases('fine settimana, weekend, week-end'),
    month: phrases('mese, mesi'),
    quarter: phrases('trimestre, trimestri'),
    season: phrases('stagione, stagioni'),
    year: phrases('anno, anni'),
    decade: phrases('decennio, decenni'),
    century: phrases('secolo, secoli'),
  },
  half: phrases('semestre, semestri'),
  numbers: valued(numbers),
  ordinals: valued(ordinals),
  smallNames: true,
  ordinalSuffixes: phrases('º, °, ª, o, a, mo'),
  decadeSuffixes: [],
  decades:
    valued(`20 anni venti; 30 anni trenta; 40 anni quaranta; 50 anni cinquanta; 60 anni sessanta; 70 anni settanta;
    80 anni ottanta; 90 anni novanta`),
  words: {
    filler: phrases(`${articles}, di, del, dello, della, dell', dei, d', mese di, mese d'`),
    in: phrases(`in, nel, nello, nella, nell', nei, negli, a, ad, al, all', ai, il, lo, l', durante, durante il, durante l',
      durante la, nel corso del, nel corso dell', nel corso di, nel mese di, in data, il giorno, giorno, giorni, per il, per l', datato, datata, del`),
    year: phrases('anno'),
    years: phrases("anni, anni '"),
    from: phrases("dal, dallo, dalla, dall', da, dai"),
    to: phrases("al, allo, alla, all', a, ad, fino al, fino a, fino all', fino ad, sino al"),
    between: phrases("tra, fra, tra il, fra il, tra l', fra l', tra la, fra la, tra i, tra gli, tra le"),
    and: phrases("e, ed, e il, e l', ed il, e la, e del"),
    or: phrases("o, od, oppure, o il, o l', o nel, oppure il, oppure nel, o in"),
    either: phrases('sia il, sia nel'),
    before:
      phrases(`prima di, prima del, prima dell', prima della, prima dei, antecedente al, anteriormente al, precedente al,
      precedentemente al, anteriore al, prima che, prima di aver, prima di essere, prima d', prima dei, prima delle, prima degli, prima dello`),
    by: phrases(`entro, entro il, entro l', entro la, entro e non oltre il, non oltre il, non oltre, al più tardi, al più tardi il,
      al più tardi nel, non più tardi del, non dopo il`),
    after: phrases(
      `dopo, dopo il, dopo l', dopo la, successivamente al, successivo al, posteriore al, posteriormente al, dopo che, dopo un, dopo una, dopo aver, dopo averlo, dopo averla, dopo essere, dopo gli, dopo le, dopo i, dopo lo, dopo sua, dopo suo, dopo quella, dopo quel, dopo questa, dopo questo`,
    ),
    notBefore: phrases(`non prima del, non prima di, non prima dell', al più presto, al più presto il`),
    since: phrases(
      `dal, dall', dalla, da, sin dal, fin dal, sin dall', fin dall', fin da, sin da, a partire dal, a partire da, a partire dall', a decorrere dal, a far data dal, già dal`,
    ),
    until: phrases(`fino al, fino a, fino ad, fino all', sino al, sino a, fin al, fino alla`),
    about:
      phrases(`circa, circa il, circa nel, intorno al, intorno a, intorno all', attorno al, attorno a, verso, verso il,
      verso la, verso l', approssimativamente, approssimativamente il, circa a, all'incirca nel, all'incirca il, all'incirca, ca`),
    perhaps:
      phrases(`forse, forse il, forse nel, probabilmente, probabilmente il, probabilmente nel, si ritiene il, si ritiene, si crede il,
      verosimilmente il, possibilmente il`),
    reported: phrases(
      `presumibilmente, a quanto pare, a quanto pare il, secondo quanto riferito il, secondo quanto riferito, presuntamente`,
    ),
    this: phrases(`questo, questa, quest', il presente, corrente`),
    last: phrases(`scorso, scorsa, ultimo, ultima, passato, passata`),
    next: phrases(`prossimo, prossima`),
    that: phrases(`quel, quello, quella, quell', stesso, stessa, quello stesso, quella stessa`),
    previous: phrases('precedente, il precedente'),
    following: phrases('successivo, successiva, seguente, il successivo'),
    ago: [],
    hence: phrases('tra, fra, entro'),
    later: phrases('dopo'),
    past: phrases(`ultimi, ultime, ultimo, ultima, scorsi, scorse`),
    coming: phrases(`prossimi, prossime`),
    several: phrases(
      'alcuni, alcune, qualche, diversi, diverse, vari, varie, pochi, poche, parecchi, parecchie',
    ),
    night: phrases(`notte, notte del, notte di, notte dell', notte tra, notte fra, notte tra il, notte fra
      il`),
    daypart:
      phrases(`mattina del, mattino del, mattinata del, mattina di, pomeriggio del, pomeriggio di, sera del, sera
      di, serata del, serata di, alba del, alba di, mezzogiorno del, prime ore del, prime ore di, in tarda
      serata il, tarda serata del, tardo pomeriggio del, mattina dell'`),
    now: phrases(`oggi, ad oggi, ora, adesso, presente, il presente, i nostri giorni, al presente`),
    unknown:
      phrases(`data sconosciuta, data ignota, data non nota, data non precisata, data non specificata, data da definire, data imprecisata,
      data incerta, senza data, s d, in data sconosciuta, in data ignota, data esatta sconosciuta, data non disponibile, data indeterminata`),
    future:
      phrases(`sarà, saranno, avrà luogo, avranno luogo, si terrà, si terranno, dovrà, dovranno, potrà, potranno, comincerà, inizierà, comparirà,
      previsto, prevista, previsti, previste, fissato per, fissata per, scadrà, entrerà, riprenderà, terminerà, arriverà`),
    notAfterThis,
    notBeforeThis,
  },
  after: {
    last: phrases('scorso, scorsa, passato, passata, ultimo scorso, u s'),
    next: phrases('prossimo, prossima, venturo, ventura, che viene, a venire, p v'),
    this: phrases('in corso, corrente, c m'),
    that: phrases('stesso, stessa'),
    previous: phrases('precedente, prima'),
    following: phrases('successivo, successiva, seguente, dopo'),
    daypart: phrases(
      "mattina, sera, pomeriggio, notte, alle prime ore, in serata, in mattinata, nel pomeriggio, nella notte, nella serata, all'alba",
    ),
    ago: phrases('fa, or sono, addietro'),
    later: phrases('dopo, più tardi'),
    earlier: phrases('prima'),
    past: phrases('scorsi, scorse, passati, passate'),
    coming: phrases('prossimi, prossime, successivi, successive, a venire'),
    by: phrases('al più tardi, o prima'),
    notBefore: phrases('o dopo, o più tardi, o successivamente, al più presto'),
    since: phrases('in poi, in avanti'),
    about: phrases('(circa), (ca.), (approx.), o in data prossima'),
    year: phrases('d c'),
  },
  parts: {
    weekOf: phrases('settimana del, settimana che inizia il'),
    early:
      phrases(`inizio, inizio di, inizio del, inizi di, inizi del, inizi dell', a inizio, ad inizio, all'inizio di, all'inizio del, all'inizio dell', all'inizio degli,
      agli inizi di, agli inizi del, agli inizi dell', agli inizi degli, l'inizio di, l'inizio del, l'inizio dell', ai primi di, ai primi del, i primi di, primi di`),
    mid: phrases(
      `metà, metà di, metà del, a metà, a metà di, a metà del, a metà dell', alla metà di, alla metà del, alla metà degli, la metà di, la metà del, verso la metà di, verso metà, a metà degli, verso la metà degli, metà degli`,
    ),
    late: phrases(`fine, fine di, fine del, a fine, alla fine di, alla fine del, alla fine dell', alla fine degli, la fine di, la fine del, la fine dell', verso la fine di,
      verso la fine del, verso la fine dell', sul finire di, sul finire del, sul finire dell'`),
    firstHalf: phrases(
      `prima metà di, prima metà del, prima metà dell', prima quindicina di, prima metà degli`,
    ),
    secondHalf: phrases(
      `seconda metà di, seconda metà del, seconda metà dell', seconda quindicina di, seconda metà degli`,
    ),
    firstDays: phrases(`primi giorni di, primi giorni del, primi giorni dell'`),
    lastDays: phrases(`ultimi giorni di, ultimi giorni del, ultimi giorni dell'`),
    rest: phrases(`il resto di, il resto del, il resto dell', resto dell', resto del, più avanti`),
  },
  relative: {
    ...told({
      'publication day 0':
        'oggi, stamattina, stamani, stasera, questa mattina, questa sera, questa notte, stanotte, oggi stesso',
      'publication day -1':
        'ieri, ieri sera, ieri mattina, ieri notte, ieri pomeriggio, la notte scorsa, la scorsa notte',
      'publication day -2': "l'altro ieri, ieri l'altro, altro ieri, l'altroieri",
      'publication day 1': 'domani, domani mattina, domani sera, domattina',
      'publication day 2': 'dopodomani, dopo domani',
      'narrative day 0':
        'lo stesso giorno, quello stesso giorno, quel giorno, quella notte, quella sera, la stessa sera, la stessa notte, nello stesso giorno, quella mattina',
      'narrative day 1':
        "il giorno dopo, il giorno successivo, il giorno seguente, l'indomani, indomani, un giorno dopo, la mattina dopo, la mattina successiva, il mattino dopo, la notte successiva",
      'narrative day -1':
        'il giorno prima, il giorno precedente, la vigilia, alla vigilia, la sera prima, la notte prima, un giorno prima, la notte precedente, la sera precedente',
      'narrative week 1': 'la settimana dopo, la settimana successiva, la settimana seguente',
      'narrative week -1': 'la settimana prima, la settimana precedente',
      'narrative month 1': 'il mese dopo, il mese successivo, il mese seguente',
      'narrative month -1': 'il mese prima, il mese precedente',
      'narrative year 1': "l'anno dopo, l'anno successivo, l'anno seguente",
      'narrative year -1': "l'anno prima, l'anno precedente",
    }),
    ...toldVaguely({
      'publication day -1': 'giorni fa, pochi giorni fa, nei giorni scorsi',
      'publication week -1': 'settimane fa',
      'publication month -1': 'mesi fa',
      'publication year -1': 'anni fa, tempo fa',
      'narrative day 1': 'giorni dopo',
      'narrative day -1': 'giorni prima',
      'narrative month 1': 'mesi dopo',
      'narrative month -1': 'mesi prima',
      'narrative year 1': 'anni dopo',
      'narrative year -1': 'anni prima',
    }),
  },
  never: [
    ...namedAfterDays,
    ...phrases(`24 ore, il mar, mar mediterraneo, mar nero, mar rosso, mar ionio, mar adriatico, mar egeo, mar di,
    un lunedì, un martedì, un mercoledì, un giovedì, un venerdì, un sabato, una domenica, ogni lunedì,
    ogni venerdì, ogni sabato, ogni domenica, dal lunedì al venerdì, ogni giorno, ogni anno, ogni mese,
    all'anno, al mese, al giorno, alla settimana, primo ministro, prima volta, la prima volta, per la
    prima volta, prima guerra mondiale, seconda guerra mondiale, secondo lui, secondo lei, un giorno,
    via xx settembre, venerdì santo, giovedì santo, lunedì nero, lunedì dell'angelo, domenica delle
    palme, notte e giorno, giorno e notte, di anno in anno, giorno per giorno, san silvestro`),
  ],
};
