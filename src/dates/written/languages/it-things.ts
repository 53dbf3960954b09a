/** What Italian numbers are that are no dates: the thing's own number, and things counted. */
import { crossed, phrases } from './phrases.js';

/** A number behind these is their own: article 205, page 3, room 12, the street named after a day. */
export const notAfterThis = phrases(`
  articolo, articoli, art, artt, legge, leggi, decreto, comma, commi, pagina, pagine, pag, pagg, p, pp,
  numero, numeri, n, nn, nr, num, n°, nº, caso, casi, causa, fascicolo, sala, aula, paragrafo, capitolo,
  allegato, risoluzione, risoluzioni, sentenza, telefono, tel, cellulare, fax, foglio, strada, statale,
  autostrada, via, viale, piazza, corso, chilometro, km, stanza, cella, piano, appartamento, padiglione,
  volo, volume, canale, età, età di, versione, figura, tabella, nota, titolo, protocollo, prot, sezione,
  codice, linea, modello, boeing, airbus, fiat, covid, agenda, obiettivo, reparto, brigata, binario,
  radio, circa, oltre, più di, meno di, quasi, almeno, usd, eur, ponte, ospedale, stadio, parco,
  quartiere, movimento, scuola
`);

/** A number before these counts them: people, money, years of age and of prison. */
export const notBeforeThis = phrases(`
  persone, persona, morti, feriti, detenuti, arresti, arrestati, dispersi, dollari, euro, rubli, sterline,
  per cento, %, €, $, milioni, milione, miliardi, mila, km, chilometri, metri, m, kg, chili, tonnellate,
  ettari, litri, voti, prigionieri, manifestanti, partecipanti, abitanti, agenti, poliziotti, carabinieri,
  militari, soldati, bambini, minori, donne, uomini, ragazzi, giovani, civili, cittadini, casi, vittime,
  volte, gradi, punti, ore, minuti, secondi, anni di carcere, anni di reclusione, anni di prigione, anni
  di età, anni di detenzione, mesi di carcere, mesi di reclusione, giorni di carcere, giorni di
  detenzione, case, edifici, scuole, aziende, dipendenti, lavoratori, operai, studenti, famiglie,
  rifugiati, migranti, sfollati, giornalisti, attivisti, avvocati, deputati, seggi, veicoli, auto, pagine,
  articoli, copie, firme, gol, partite, paesi, dosi, contagi, ostaggi
`);

/** Streets, squares and movements that are named after a day. */
export const namedAfterDays = crossed(
  `via, piazza, viale, corso, ponte, largo`,
  `25 aprile, xxv aprile, 4 novembre, iv novembre, 20 settembre, xx settembre, 2 giugno, ii giugno, 1
  maggio, primo maggio, 8 agosto, 22 marzo, 24 maggio, xxiv maggio, 11 settembre, 29 maggio`,
);
