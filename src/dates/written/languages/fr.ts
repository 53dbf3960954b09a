/** French. The elided l' and d' stand as words of their own before what they belong to. */
import { namedAfterDays, notAfterThis, notBeforeThis } from './fr-things.js';
import type { Language } from './language.js';
import { phrases, told, toldVaguely, valued } from './phrases.js';

const months = [
  'janvier, janv, jan',
  'février, févr, fév',
  'mars',
  'avril, avr',
  'mai',
  'juin',
  'juillet, juil, juill',
  'août',
  'septembre, sept',
  'octobre, oct',
  'novembre, nov',
  'décembre, déc',
];

const weekdays = [
  'lundi, lun, lundis',
  'mardi, mardis',
  'mercredi, mercredis',
  'jeudi, jeu, jeudis',
  'vendredi, ven, vendredis',
  'samedi, sam, samedis',
  'dimanche, dim, dimanches',
];

const numbers = `
  1 un, une; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf; 10 dix; 11 onze; 12 douze,
  une douzaine de; 13 treize; 14 quatorze; 15 quinze, une quinzaine de; 16 seize; 17 dix-sept, dix sept;
  18 dix-huit, dix huit; 19 dix-neuf, dix neuf; 20 vingt, une vingtaine de; 21 vingt et un, vingt-et-un; 22 vingt-deux;
  23 vingt-trois; 24 vingt-quatre; 25 vingt-cinq; 26 vingt-six; 27 vingt-sept; 28 vingt-huit; 29 vingt-neuf;
  30 trente; 31 trente et un, trente-et-un; 40 quarante; 50 cinquante; 60 soixante; 70 soixante-dix, septante;
  80 quatre-vingt, quatre-vingts, octante; 90 quatre-vingt-dix, nonante; 100 cent, cents; 1000 mille, mil`;

/** Roman numerals count centuries ("XXe siècle"). */
const ordinals = `
  1 premier, première, 1ère; 2 deuxième, second, seconde; 3 troisième; 4 quatrième; 5 cinquième; 6 sixième;
  7 septième; 8 huitième; 9 neuvième; 10 dixième; 15 quinzième, xve, xvème; 16 seizième, xvie, xvième, xvi;
  17 dix-septième, xviie, xviième, xvii; 18 dix-huitième, xviiie, xviiième, xviii; 19 dix-neuvième, xixe, xixème, xix;
  20 vingtième, xxe, xxème, xx; 21 vingt et unième, vingt-et-unième, xxie, xxième, xxi`;

export const french: Language = {
  code: 'fr',
  months: months.map(phrases),
  weakMonths: phrases('mars, sept, jan, avr, nov, oct, avril, mai'),
  weekdays: weekdays.map(phrases),
  weakWeekdays: phrases('lun, jeu, ven, sam, dim'),
  seasons: {
    spring: phrases('printemps'),
    summer: phrases('été'),
    autumn: phrases('automne'),
    winter: phrases('hiver'),
  },
  units: {
    day: phrases('jour, jours, journée'),
    week: phrases('semaine, semaines'),
    weekend: phrases('week-end, weekend, week-ends, fin de semaine'),
    month: phrases('mois'),
    quarter: phrases('trimestre, trimestres'),
    season: phrases('saison, saisons'),
    year: phrases('an, ans, année, années'),
    decade: phrases('décennie, décennies'),
    century: phrases('siècle, siècles'),
  },
  half: phrases('semestre, semestres'),
  numbers: valued(numbers),
  ordinals: valued(ordinals),
  smallNames: true,
  ordinalSuffixes: phrases('er, re, ère, ers, e, ème, eme, nd, nde, ième'),
  decadeSuffixes: phrases('s'),
  decades:
    valued(`20 années vingt; 30 années trente; 40 années quarante; 50 années cinquante; 60 années soixante;
    70 années soixante-dix, années septante; 80 années quatre-vingt, années quatre-vingts; 90 années quatre-vingt-dix, années nonante`),
  words: {
    filler: phrases(
      `de, du, des, d', l', le, la, les, mois de, mois d', au mois de, au mois d', le mois de, de l', de la`,
    ),
    in: phrases(`en, au, aux, dans, dans l', pendant, pendant l', durant, durant l', durant le, durant les, au cours de, au cours du, au cours de l',
      au cours des, courant, daté du, datée du, datés du, datées du, daté de, datée de, en date du, à la date du, lors de, lors du,
      pour le, à l', à la mi-journée du, dans le courant de, dans le courant du mois de, dans le courant de l', dans le courant du`),
    year: phrases('année, an'),
    years: phrases("années, années '"),
    from: phrases("du, de, d', depuis, depuis le, à partir du, à partir de, des"),
    to: phrases("au, à, jusqu'au, jusqu'à, jusqu'en, jusqu' au, jusqu' à, jusqu' en, aux, à l'"),
    between: phrases("entre, entre le, entre les, entre l', entre la"),
    and: phrases("et, et le, et la, et l', et les, puis le, ainsi que le"),
    or: phrases(
      "ou, ou le, ou la, ou l', ou en, ou bien, ou bien le, ou peut-être le, voire le, soit, soit le, soit en",
    ),
    either: phrases('soit, soit le, soit en, ou bien le'),
    before:
      phrases(`avant, avant le, avant la, avant l', avant les, avant même le, antérieur au, antérieur à, antérieure au,
      antérieure à, antérieurs au, antérieurement au, antérieurement à, préalablement au,
      avant son, avant sa, avant ses, avant leur, avant leurs, avant notre, avant votre, avant mon, avant ma, avant avoir, avant être, avant que, avant qu'il, avant qu'elle, avant qu'ils, avant un, avant une, avant cette, avant cet, avant ce, avant deux, avant trois, avant plusieurs, avant de, avant d', avant des, avant du`),
    by: phrases(`au plus tard, au plus tard le, au plus tard en, au plus tard à, au plus tard au, au plus tard d'ici, pas plus tard que le,
      pas plus tard que, pas plus tard qu'en, d'ici, d'ici le, d'ici au, d'ici à, d'ici la, d'ici l', pas après le, pas après,
      avant ou le, le ou avant le`),
    after:
      phrases(`après, après le, après la, après l', après les, postérieur au, postérieur à, postérieure au, postérieure à,
      postérieurs au, postérieurement au, postérieurement à, passé le, au lendemain de, plus tard que le,
      après son, après sa, après ses, après leur, après leurs, après notre, après votre, après mon, après ma, après avoir, après être, après que, après qu'il, après qu'elle, après qu'ils, après un, après une, après cette, après cet, après ce, après deux, après trois, après plusieurs, après des, après du`),
    notBefore: phrases(
      `pas avant, pas avant le, pas avant la, pas avant l', au plus tôt, au plus tôt le, au plus tôt en, au plus tôt à`,
    ),
    since:
      phrases(`depuis, depuis le, depuis la, depuis l', depuis les, depuis au moins, à partir de, à partir du, à partir d',
      à compter de, à compter du, à compter d'`),
    until:
      phrases(`jusqu'au, jusqu'à, jusqu'en, jusqu'à la, jusqu'à l', jusqu'aux, jusqu' au, jusqu' à, jusqu' en, jusque, jusque dans,
      jusqu' à la, jusqu' à l', jusqu' aux, jusqu'à courant`),
    about:
      phrases(`vers, vers le, env, c, vers la, vers les, vers l', environ, environ le, environ en, aux environs de, aux environs du,
      aux environs d', autour de, autour du, autour des, aux alentours de, aux alentours du, aux alentours d', aux alentours de l', approximativement,
      approximativement le, approximativement en, à peu près en, à peu près le, circa, ca, le ou vers le, le ou aux environs du,
      le ou autour du, en ou vers, en ou autour de, ou vers le, aux approches de, dans les environs du`),
    perhaps:
      phrases(`peut-être, peut-être le, peut-être en, probablement, probablement le, probablement en, probablement au,
      vraisemblablement, vraisemblablement le, vraisemblablement en, sans doute, sans doute le, sans doute en, possiblement,
      possiblement le, on pense que le, on croit que le, on estime que le, croit-on, présumé le, présumée le, supposé le, supposée le`),
    reported:
      phrases(`apparemment, apparemment le, selon certaines informations, selon certaines informations le, prétendument,
      prétendument le, selon ses proches le, aurait, selon les informations reçues le, selon les informations reçues`),
    this: phrases('ce, cet, cette, ces, en cet, en ce'),
    last: phrases('dernier, dernière'),
    next: phrases('prochain, prochaine'),
    that: phrases(`ce même, cette même, même, de la même, du même`),
    previous: phrases('précédent, précédente'),
    following: phrases('suivant, suivante'),
    ago: phrases(`il y a, il y a de cela, il y a environ, il y a près de, il y a plus de, il y a plus d', il y a près d', il y a environ, il y a moins de, il y a moins d', il y a un peu plus de, il y a un peu plus d', il y a au moins, il y a presque, il y a à peine, il y a exactement, il y a tout juste,
      il y a déjà, voici, voilà, cela fait, ça fait, y a`),
    hence: phrases("d'ici, dans, sous, dans un délai de"),
    later: phrases("au bout de, au bout d'"),
    past: phrases(`derniers, dernières, dernier, dernière`),
    coming: phrases('prochains, prochaines'),
    several: phrases(`plusieurs, quelques, des, une poignée de, de nombreux, de nombreuses, différents`),
    night: phrases(`nuit, nuit de, nuit du, nuit d', nuit des, nuit du
      réveillon du, en pleine nuit du`),
    daypart:
      phrases(`matin du, matinée du, matinée de, midi le, à midi le, après-midi du, après-midi de, soir du, soirée
      du, soirée de, à l'aube du, aube du, petit matin du, tôt le, tard le, tôt le matin du, tard le soir
      du, tard dans la soirée du, premières heures du, premières heures de, en début de soirée le, en fin
      de journée le, en milieu de journée le, crépuscule du, à l'heure du déjeuner le, en fin d'après-midi
      le, journée du, journée de, à la veille au soir du`),
    now: phrases(`aujourd'hui, aujourd' hui, maintenant, à présent, présent, nos jours, ce jour, l'heure actuelle, à l'heure actuelle,
      à ce jour, ce jour, actuellement`),
    unknown:
      phrases(`date inconnue, date exacte inconnue, date inconnue à ce jour, date non connue, date non précisée, date non spécifiée,
      date non communiquée, date indéterminée, date non déterminée, date à déterminer, date à préciser, sans date, non daté, non datée, s d, date ignorée,
      date non disponible, la date exacte n'est pas connue, la date n'est pas connue, on ignore la date, à une date inconnue,
      une date inconnue, date incertaine, date de l'arrestation inconnue`),
    future:
      phrases(`sera, seront, aura lieu, auront lieu, va, vont, devra, devront, doit, doivent, devrait, devraient, pourra,
      pourront, débutera, commencera, commenceront, comparaîtra, comparaîtront, reprendra, prendra, prendront, expirera, expire,
      entrera, entreront, se tiendra, se tiendront, se réunira, se réuniront, restera, resteront, rendra, annoncera, arrivera, partira,
      reporté au, reportée au, reportés au, renvoyé au, renvoyée au, ajourné au, ajournée au, prévu, prévue, prévus, prévues, attendu, attendue, fixé au, fixée au, programmé, programmée, ouvrira, tiendra, aura, auront, fera, feront`),
    notAfterThis,
    notBeforeThis,
  },
  after: {
    last: phrases('dernier, dernière, passé, passée, écoulé, écoulée'),
    next: phrases('prochain, prochaine, qui vient'),
    this: phrases('en cours, courant'),
    that: phrases('même'),
    previous: phrases("précédent, précédente, d'avant"),
    following: phrases("suivant, suivante, d'après"),
    daypart:
      phrases(`matin, soir, après-midi, midi, au matin, au soir, dans la matinée, dans la soirée, dans l'après-midi, dans la nuit, à l'aube, en soirée,
      en matinée, en début de soirée, en fin de journée, tôt le matin, tard le soir`),
    later: phrases('plus tard, après'),
    earlier: phrases('plus tôt, auparavant, avant'),
    past: phrases('derniers, dernières, écoulés, écoulées, passés, passées'),
    coming: phrases('prochains, prochaines, à venir, suivants, suivantes'),
    by: phrases('au plus tard, au maximum, ou avant, ou plus tôt, dernier délai'),
    notBefore: phrases('au plus tôt, ou plus tard, ou après, ou postérieurement'),
    about: phrases(
      '(environ), (env.), (approximativement), (circa), (approx.), ou à une date proche, ou vers cette date',
    ),
    year: phrases('de notre ère, après j c'),
  },
  parts: {
    weekOf: phrases('semaine du, semaine commençant le, semaine débutant le'),
    early:
      phrases(`début, au début de, au début du, au début d', au début de l', au début des, le début de, le début du, début de, début du,
      début des, en début de, en début d', dès le début de, dès le début du, dès début, au tout début de, au tout début du, tout début, aux débuts de, depuis début, à l'entrée de l'`),
    mid: phrases(`mi, mi-, à la mi, à la mi-, vers la mi, vers la mi-, la mi, la mi-, au milieu de, au milieu du, au milieu d', au milieu de l',
      au milieu des, le milieu de, le milieu du, milieu, milieu de, milieu du, en milieu d', en milieu de, au cœur de l', au coeur de l'`),
    late: phrases(`fin, à la fin de, à la fin du, à la fin d', à la fin de l', à la fin des, la fin de, la fin du, la fin des, la fin d', la fin de l', fin de, fin du,
      en fin d', en fin de, vers la fin de, vers la fin du, vers la fin d', vers la fin de l', vers la fin des, à la toute fin de, à la toute fin du, toute fin, fin d'`),
    firstHalf:
      phrases(`première moitié de, première moitié du, première moitié d', première moitié de l', première moitié
      des, première quinzaine de, première quinzaine du, première quinzaine d'`),
    secondHalf:
      phrases(`seconde moitié de, seconde moitié du, seconde moitié d', seconde moitié de l', seconde moitié des,
      deuxième moitié de, deuxième moitié du, deuxième moitié d', deuxième moitié de l', seconde quinzaine
      de, seconde quinzaine du, seconde quinzaine d', deuxième quinzaine de, deuxième quinzaine du,
      deuxième quinzaine d'`),
    firstDays: phrases(`premiers jours de, premiers jours du, premiers jours d', tout premiers jours de`),
    lastDays: phrases(`derniers jours de, derniers jours du, derniers jours d'`),
    rest: phrases(
      `le reste de, le reste du, reste de, reste du, plus tard dans, plus tard au cours de, plus tard, plus tard en`,
    ),
    gone: phrases('plus tôt, plus tôt dans, plus tôt en, plus tôt au cours de'),
  },
  relative: {
    ...told({
      'publication day 0': `aujourd'hui, aujourd' hui, ce jour, ce matin, ce soir, ce midi, cet après-midi, cette nuit`,
      'publication day -1':
        "hier, hier soir, hier matin, hier après-midi, la nuit dernière, la journée d'hier",
      'publication day -2': 'avant-hier, avant hier',
      'publication day 1': 'demain, demain matin, demain soir',
      'publication day 2': 'après-demain, après demain',
      'publication year -1':
        "l'an dernier, l'an passé, l'année dernière, l'année passée, an dernier, an passé",
      'publication year 1': "l'an prochain, l'année prochaine, an prochain",
      'narrative day 0': `le même jour, le jour même, ce jour-là, ce même jour, ce soir-là, cette nuit-là, ce matin-là, le soir même,
        cet après-midi-là, cette journée-là, à la même date, cette même nuit, la même nuit, la nuit même, le matin même, à cette date`,
      'narrative day 1': `le lendemain, au lendemain, dès le lendemain, lendemain, le jour suivant, le jour d'après, un jour plus tard, le lendemain matin,
        le lendemain soir, la nuit suivante, la journée suivante, un jour après`,
      'narrative day 2': 'le surlendemain, surlendemain',
      'narrative day -1': `la veille, veille, la veille au soir, le jour précédent, le jour d'avant, un jour plus tôt, un jour auparavant, la nuit précédente, un jour avant`,
      'narrative day -2': "l'avant-veille, avant-veille, l'avant veille",
      'narrative week 0': 'cette semaine-là, la même semaine',
      'narrative month 0': 'ce mois-là, le même mois',
      'narrative year 0': 'cette année-là, la même année, de la même année, cette même année',
      'narrative week 1': "la semaine suivante, la semaine d'après",
      'narrative month 1': "le mois suivant, le mois d'après",
      'narrative year 1': "l'année suivante, l'année d'après, l'an d'après",
      'narrative week -1': "la semaine précédente, la semaine d'avant",
      'narrative month -1': "le mois précédent, le mois d'avant",
      'narrative year -1': "l'année précédente, l'année d'avant",
    }),
    ...toldVaguely({
      'publication day -1': 'il y a peu, il y a quelques jours, ces derniers jours',
      'publication year -1': 'il y a longtemps',
    }),
  },
  never: [
    ...namedAfterDays,
    ...phrases(`a été, ont été, ai été, as été, avez été, avons été, avait été, avaient été, avais été, ayant été,
    avoir été, aurait été, auraient été, aura été, auront été, ait été, aient été, eût été, pas été, a
    également été, ont également été, a aussi été, a ensuite été, jamais été, plus été, déjà été,
    toujours été, a d'abord été, a depuis été, a ainsi été, a enfin été, a notamment été, ont notamment
    été, a récemment été, 24 heures, 24 heures sur 24, 7 jours sur 7, 24h sur 24, de nos jours, un jour,
    un lundi, un mardi, un mercredi, un jeudi, un vendredi, un samedi, un dimanche, chaque lundi, chaque
    mardi, chaque mercredi, chaque jeudi, chaque vendredi, chaque samedi, chaque dimanche, le dimanche
    matin, tous les lundis, tous les mardis, tous les mercredis, tous les jeudis, tous les vendredis,
    tous les samedis, tous les dimanches, du lundi au vendredi, du lundi au samedi, du lundi au
    dimanche, chaque jour, chaque année, chaque mois, chaque semaine, par an, par mois, par jour, par
    semaine, de l'or, planète mars, la planète mars, sur mars, champ de mars, premier ministre, première
    ministre, première dame, première fois, la première fois, pour la première fois, première guerre
    mondiale, seconde guerre mondiale, deuxième guerre mondiale, deuxième fois, premier tour, second
    tour, deuxième tour, jour de l'an, nouvel an, le nouvel an, septembre noir, mai 68, vendredi saint,
    jeudi saint, lundi noir, vendredi noir, jeudi noir, mercredi des cendres, lundi de pâques, dimanche
    de pâques, dimanche des rameaux, mardi gras, lundi de pentecôte, printemps arabe, le 11-septembre,
    du 11-septembre, d'ici là, d'ici quelques, jour et nuit, nuit et jour, de jour en jour, jour après
    jour, à l'avenir, à venir, en premier lieu, en second lieu, fin avril club`),
  ],
};
