/** Spanish, of Spain and of the Americas. */
import { namedAfterDays, notAfterThis, notBeforeThis } from './es-things.js';
import type { Language } from './language.js';
import { crossed, phrases, told, toldVaguely, valued } from './phrases.js';

const months = [
  'enero, ene',
  'febrero, feb',
  'marzo, mar, mzo',
  'abril, abr',
  'mayo, may',
  'junio, jun',
  'julio, jul',
  'agosto, ago, agto',
  'septiembre, setiembre, sept, sep, set',
  'octubre, oct',
  'noviembre, nov',
  'diciembre, dic',
];

const weekdays = [
  'lunes, lun',
  'martes, mar',
  'miércoles, mié, mierc',
  'jueves, jue',
  'viernes, vie',
  'sábado, sáb, sábados',
  'domingo, dom, domingos',
];

const numbers = `
  1 un, uno, una; 2 dos, un par de, par de; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve;
  10 diez; 11 once; 12 doce, una docena de; 13 trece; 14 catorce; 15 quince; 16 dieciséis; 17 diecisiete;
  18 dieciocho; 19 diecinueve; 20 veinte, veintena; 21 veintiuno, veintiún, veintiuna; 22 veintidós;
  23 veintitrés; 24 veinticuatro; 25 veinticinco; 26 veintiséis; 27 veintisiete; 28 veintiocho; 29 veintinueve;
  30 treinta; 31 treinta y uno, treinta y un; 40 cuarenta; 50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta;
  90 noventa; 100 cien, ciento; 200 doscientos; 300 trescientos; 400 cuatrocientos; 500 quinientos;
  600 seiscientos; 700 setecientos; 800 ochocientos; 900 novecientos; 1000 mil`;

/** Roman numerals count centuries, and quarters and halves on forms. */
const ordinals = `
  1 primero, primer, primera, 1ro, 1ero, 1er, 1era; 2 segundo, segunda, ii; 3 tercero, tercer, tercera, iii;
  4 cuarto, cuarta, iv; 5 quinto, quinta; 6 sexto, sexta; 7 séptimo, séptima; 8 octavo, octava;
  9 noveno, novena; 10 décimo, décima; 16 xvi; 17 xvii; 18 xviii; 19 xix; 20 xx; 21 xxi`;

export const spanish: Language = {
  code: 'es',
  months: months.map(phrases),
  weakMonths: phrases('mar, may, set, sep, ago, marzo, abril, mayo, julio, agosto'),
  weekdays: weekdays.map(phrases),
  weakWeekdays: phrases('lun, mar, mié, jue, vie, sáb, dom, domingo'),
  seasons: {
    spring: phrases('primavera'),
    summer: phrases('verano'),
    autumn: phrases('otoño'),
    winter: phrases('invierno'),
  },
  units: {
    day: phrases('día, días, jornada'),
    week: phrases('semana, semanas'),
    weekend: phrases('fin de semana, fines de semana, finde'),
    month: phrases('mes, meses'),
    quarter: phrases('trimestre, trimestres, trim'),
    season: phrases('estación, temporada'),
    year: phrases('año, años'),
    decade: phrases('década, décadas, decenio, decenios'),
    century: phrases('siglo, siglos'),
  },
  half: phrases('semestre, semestres'),
  numbers: valued(numbers),
  ordinals: valued(ordinals),
  smallNames: true,
  ordinalSuffixes: phrases('º, ª, °, o, a, er, ero, ro, do, to'),
  decadeSuffixes: phrases('s'),
  decades:
    valued(`20 años veinte; 30 años treinta; 40 años cuarenta; 50 años cincuenta; 60 años sesenta; 70 años setenta;
    80 años ochenta; 90 años noventa`),
  words: {
    filler: phrases(
      `de, del, el, la, los, las, día de, mes de, meses de, días del mes de, calendario, natural`,
    ),
    in: phrases(`en, en el, en la, en los, durante, durante el, durante la, el, el día, los días, día, días, del día, al, para, para el, con fecha,
      con fecha de, de fecha, fechado el, fechada el, fechado en, fechada en, ya en, allá por, ocurrido el,
      ocurrida el, ocurridos el, del`),
    year: phrases('año, año de, ejercicio'),
    years: phrases("años, años '"),
    from: phrases('del, desde, desde el, desde la, desde los, de, el, entre'),
    to: phrases('al, a, hasta, hasta el, hasta la, a el, al día, a la, a los, hasta finales de'),
    between: phrases(
      'entre, entre el, entre la, entre los, entre las, entre los días, entre los meses de, entre los años',
    ),
    and: phrases('y, e, y el, y la, y los, e el, así como, así como el, como también el'),
    or: phrases('o, u, o el, u el, o la, o bien, o bien el, o quizás, o tal vez'),
    either: phrases('ya sea, ya sea el, bien, bien el, o bien'),
    before:
      phrases(`antes de, antes del, antes de el, antes de la, antes de los, previo a, previo al, previa a,
      previa al, con anterioridad a, con anterioridad al, anterior a, anterior al, anteriores a, anteriores al`),
    by: phrases(`a más tardar, a más tardar el, a más tardar en, a más tardar para, a más tardar a, no más tarde de,
      no más tarde del, no después de, no después del, no más allá de, no más allá del, antes o el, como máximo el,
      como muy tarde el, como muy tarde en, a no más tardar del, con plazo hasta el, con fecha límite el,
      con fecha límite del`),
    after: phrases(`después de, después del, tras, tras el, tras la, luego de, luego del, con posterioridad a,
      con posterioridad al, posterior a, posterior al, posteriores a, posteriores al, pasado el, más tarde de`),
    notBefore:
      phrases(`no antes de, no antes del, no antes de la, como pronto el, como pronto en, como muy pronto el,
      como muy pronto en, como mínimo desde`),
    since:
      phrases(`desde, desde el, desde la, desde los, desde el día, desde el mes de, desde el año, ya desde,
      a partir de, a partir del, a partir de la, a contar del, a contar de, a contar desde, a contar desde el`),
    until:
      phrases(`hasta, hasta el, hasta la, hasta los, hasta el día, hasta el mes de, hasta el año, hasta bien entrado,
      hasta bien entrada`),
    about:
      phrases(`alrededor de, alrededor del, alrededor de los, en torno a, en torno al, en torno a los, hacia, hacia el,
      hacia la, hacia los, cerca de, cerca del, aproximadamente, aproximadamente el, aproximadamente en, circa, ca,
      más o menos, más o menos el, más o menos en, sobre el, allá por el, allá por, por el, a eso del, a eso de,
      en o alrededor del, en o alrededor de, el o alrededor del, el o hacia el, en o hacia el, o alrededor del,
      aprox, apróx, c, en fecha próxima al`),
    perhaps: phrases(`quizá, quizás, quizá el, quizás el, tal vez, tal vez el, posiblemente, posiblemente el,
      posiblemente en, probablemente, probablemente el, probablemente en, se cree que, se cree que el, se cree que fue el,
      se cree que en, se cree, se estima que, se estima que el, se supone que el, se supone que, puede que el,
      acaso el, seguramente el`),
    reported: phrases(`presuntamente, presuntamente el, presuntamente en, supuestamente, supuestamente el,
      supuestamente en, al parecer, al parecer el, al parecer en, según se informa, según se informa el,
      según informes, según informes el, según los informes el, según denuncias, según denuncias el`),
    this: phrases('este, esta, estos, estas, presente, corriente'),
    last: phrases('pasado, pasada, último, última, pasado día'),
    next: phrases('próximo, próxima, próximo día, venidero, venidera'),
    that: phrases(`ese, esa, aquel, aquella, ese mismo, esa misma, aquel mismo, aquella misma,
      mismo, misma, dicho, dicha, del mismo, de ese, de ese mismo, de aquel`),
    previous: phrases('anterior, previo, previa'),
    following: phrases('siguiente'),
    ago: phrases(
      'hace, hace ya, hace más de, hace casi, hace unos, hace unas, hace cerca de, hace apenas, hace exactamente, hace justo, hará, hace aproximadamente, hace alrededor de, hace ya casi, hace ya más de, hace poco más de, hace ya unos, hace menos de, hace al menos',
    ),
    hence: phrases('dentro de, en un plazo de, de aquí a'),
    later: phrases('a los, a las, al cabo de, pasados, pasadas, transcurridos, transcurridas'),
    past: phrases(`últimos, últimas, último, última`),
    coming: phrases(`próximos, próximas`),
    several:
      phrases(`varios, varias, unos, unas, algunos, algunas, pocos, pocas, unos pocos, unas pocas, unos cuantos,
      unas cuantas, muchos, muchas, numerosos`),
    night: phrases('noche, noche de, noche del, noches del, noche de los días'),
    daypart:
      phrases(`madrugada, madrugada de, madrugada del, de madrugada del, mañana del, mañana de, tarde del, tarde
      de, mediodía del, mediodía de, amanecer del, anochecer del, a primera hora del, a primera hora de, a
      primeras horas del, a primeras horas de, primeras horas del, primeras horas de, a última hora del, a
      última hora de, a últimas horas del, a últimas horas de, últimas horas del, en horas de la noche
      del, en horas de la mañana del, en horas de la tarde del, en horas de la madrugada del, a lo largo
      del`),
    now: phrases(`la actualidad, actualidad, presente, hoy, el presente, la fecha, ahora, el día de hoy, nuestros días, el momento,
      la fecha actual, el momento actual, hoy en día`),
    unknown:
      phrases(`fecha desconocida, se desconoce la fecha, se desconoce la fecha exacta, fecha exacta desconocida,
      desconocida la fecha, fecha no conocida, fecha sin determinar, fecha indeterminada, fecha por determinar,
      fecha no determinada, fecha no disponible, fecha no especificada, fecha no precisada, fecha sin confirmar,
      sin fecha, sin fecha conocida, sin datar, fecha ignorada, no consta la fecha, no consta fecha, se ignora la fecha,
      en fecha desconocida, en una fecha desconocida`),
    future:
      phrases(`será, serán, habrá, tendrá, tendrán, va a, van a, celebrará, celebrarán, comenzará, comenzarán,
      empezará, iniciará, iniciarán, vencerá, podrá, podrán, deberá, deberán, comparecerá, comparecerán, volverá,
      volverán, llegará, llegarán, viajará, viajarán, presentará, presentarán, reunirá, reunirán, decidirá, anunciará,
      dictará, quedará, permanecerá, estará, estarán, hará, harán, dará, realizará, realizarán, publicará, publicarán, cumplirá, saldrá, regresará, asumirá, finalizará, terminará, continuará, seguirá, revisará, entrará,
      abrirá, cerrará, votará, tomará, recibirá, examinará, participará, culminará, arrancará, vence, vencen, expira, expirará, aplazado al, aplazada al, aplazado para el, aplazada para el, pospuesto al, pospuesta al, pospuesto para, pospuesta para, postergado para, está previsto,
      está prevista, están previstas, están previstos, prevén, prevé, previsto para, prevista para, previstas para,
      programado para, programada para, programadas para, convocado para, convocada para, fijado para, fijada para`),
    notAfterThis,
    notBeforeThis,
  },
  after: {
    last: phrases('pasado, pasada, último, última'),
    next: phrases('próximo, próxima, que viene, que entra, entrante, venidero, venidera'),
    this: phrases(
      'en curso, actual, corriente, de los corrientes, del corriente, del año en curso, del presente',
    ),
    that: phrases('mismo, misma'),
    previous: phrases('anterior, previo, previa'),
    following: phrases('siguiente, posterior'),
    daypart:
      phrases(`por la mañana, por la tarde, por la noche, en la mañana, en la tarde, en la noche, al mediodía, de madrugada,
      de noche, al amanecer, al anochecer, a mediodía, a primera hora, a última hora`),
    ago: phrases('atrás'),
    later: phrases('después, más tarde, luego, de después'),
    earlier: phrases('antes, de antes'),
    past: phrases('pasados, pasadas, últimos, últimas'),
    coming: phrases('próximos, próximas, que vienen, siguientes'),
    by: phrases('o antes, a más tardar, como máximo, como muy tarde, como tarde, como último plazo'),
    notBefore: phrases(
      'o después, o más tarde, o posterior, o con posterioridad, como pronto, como muy pronto',
    ),
    since: phrases('en adelante'),
    about: phrases(
      '(aprox.), (aprox), (aproximadamente), (circa), (approx.), o alrededor de esa fecha, o hacia esa fecha, o fecha próxima',
    ),
    year: phrases('de nuestra era, d c'),
  },
  parts: {
    weekOf: phrases('semana del, semana que comienza el, semana que empieza el, semana que inicia el'),
    early:
      phrases(`a principios, a principios de, a principios del, a principio, a principio de, a principio del,
      principios, principios de, principios del, principio de, principio del, al principio de, al principio del, a comienzos, a comienzos de,
      a comienzos del, comienzos de, comienzos del, al comienzo de, al comienzo del, comienzo de, a inicios de,
      a inicios del, inicios de, inicios del, al inicio de, al inicio del, inicio de, inicio del, a primeros de, a primeros del,
      al iniciar, entrado, entrada, a la entrada de, a la entrada del`),
    mid: phrases(`a mediados, a mediados de, a mediados del, mediados, mediados de, mediados del, a mitad de, a mitad del,
      a mitades de, en la mitad de, a medio, hacia mediados de, en pleno`),
    late: phrases(`a finales, a finales de, a finales del, finales de, finales del, a fines de, a fines del, fines de,
      fines del, a fin de, a fin del, al final de, al final del, final de, final del, finales, a últimos de,
      a últimos del, fin de, fin del, las postrimerías de, las postrimerías del, en las postrimerías de`),
    firstHalf:
      phrases(`primera mitad de, primera mitad del, primera quincena de, primera quincena del, 1ª quincena de,
      primera mitad, primera quincena`),
    secondHalf:
      phrases(`segunda mitad de, segunda mitad del, segunda quincena de, segunda quincena del, 2ª quincena de,
      segunda mitad, segunda quincena`),
    firstDays: phrases('primeros días de, primeros días del, primeros días'),
    lastDays: phrases('últimos días de, últimos días del, últimos días'),
    rest: phrases(
      'lo que queda de, lo que resta de, el resto de, el resto del, resto de, resto del, más adelante',
    ),
    gone: phrases(
      'en lo que va de, lo que va de, en lo que va del, lo que va del, en lo que llevamos de, lo que llevamos de',
    ),
  },
  relative: {
    ...told({
      'publication day 0': `hoy, el día de hoy, esta mañana, esta tarde, esta noche, esta madrugada, este mediodía, hoy mismo`,
      'publication day -1': 'ayer, anoche, el día de ayer, ayer mismo, ayer por la noche, ayer noche',
      'publication day -2': 'anteayer, antier, antes de ayer, antes de anoche, anteanoche',
      'publication day 1': 'mañana, el día de mañana, mañana mismo',
      'publication day 2': 'pasado mañana',
      'narrative day 0': `ese mismo día, el mismo día, ese día, aquel día, aquel mismo día, esa misma jornada, el mismo día de
        los hechos, esa misma noche, esa noche, aquella noche, esa misma tarde, esa tarde, aquella tarde,
        esa misma mañana, esa mañana, aquella mañana, esa madrugada, esa misma madrugada, en la misma fecha,
        esa misma fecha, en esa fecha, en esa misma fecha`,
      'narrative day 1': `al día siguiente, el día siguiente, a la mañana siguiente, la mañana siguiente, un día después, un
        día más tarde, al otro día, la jornada siguiente, a la noche siguiente, la noche siguiente, a la
        tarde siguiente, la madrugada siguiente`,
      'narrative day 2': 'a los dos días, dos días después',
      'narrative day -1': `el día anterior, la víspera, en la víspera, un día antes, el día antes, el día previo, la noche
        anterior, la noche antes, la jornada anterior, la tarde anterior, la mañana anterior`,
      'narrative week 1': 'a la semana siguiente, la semana siguiente',
      'narrative month 1': 'al mes siguiente, el mes siguiente',
      'narrative year 1': 'al año siguiente, el año siguiente',
      'narrative week -1': 'la semana anterior, la semana previa',
      'narrative month -1': 'el mes anterior, el mes previo',
      'narrative year -1': 'el año anterior, el año previo',
    }),
    ...toldVaguely({
      'publication day -1': 'hace días, días atrás, hace unos días',
      'publication week -1': 'hace semanas, semanas atrás',
      'publication month -1': 'hace meses, meses atrás',
      'publication year -1': 'hace años, años atrás, hace mucho tiempo, hace tiempo, hace un tiempo',
      'publication decade -1': 'hace décadas',
      'narrative day 1': 'días después, días más tarde, días luego',
      'narrative day -1': 'días antes',
      'narrative week 1': 'semanas después, semanas más tarde',
      'narrative week -1': 'semanas antes',
      'narrative month 1': 'meses después, meses más tarde',
      'narrative month -1': 'meses antes',
      'narrative year 1': 'años después, años más tarde',
      'narrative year -1': 'años antes',
    }),
  },
  never: [
    ...namedAfterDays,
    ...crossed(
      'días, semanas, meses, años, horas',
      'después de, después del, antes de, antes del, después de que, antes de que',
    ),
    ...phrases(`24 horas, 24 horas del día, hoy en día, hoy día, el mar, del mar, al mar, en mar, de mar, la mar, el
    mayo, los mayo, plaza de mayo, madres de plaza de mayo, avenida de mayo, calle mayor, calle mayo,
    revolución de octubre, santo domingo, plácido domingo, don julio, julio césar, julio iglesias, julio
    borges, san julio, la mañana, cada mañana, toda la mañana, una mañana, media mañana, a la larga,
    semana santa, la semana santa, medio año, de un año a otro, año tras año, día tras día, día a día,
    un año más, cada año, cada día, cada mes, cada semana, por semana, un lunes, un martes, un
    miércoles, un jueves, un viernes, un sábado, un domingo, cada lunes, cada martes, cada miércoles,
    cada jueves, cada viernes, cada sábado, cada domingo, los lunes, los martes, los miércoles, los
    jueves, los viernes, los sábados, los domingos, de lunes a viernes, de lunes a sábado, de lunes a
    domingo, los fines de semana, por año, por mes, por día, de una vez, una vez, en un segundo, en
    segundo lugar, en primer lugar, en tercer lugar, tercer mundo, primer ministro, primera ministra,
    primera dama, segunda guerra mundial, primera guerra mundial, la segunda guerra, segunda vuelta,
    primera vuelta, por primera vez, primera vez, jueves santo, viernes santo, sábado santo, sábado de
    gloria, domingo de ramos, domingo de resurrección, domingo de pascua, miércoles de ceniza, lunes
    negro, viernes negro, martes de carnaval`),
  ],
};
