/** What French numbers are that are no dates: the thing's own number, and things counted. */
import { crossed, phrases } from './phrases.js';

/** A number behind these is their own: article 205, page 3, room 12, the street named after a day. */
export const notAfterThis = phrases(`
  article, articles, art, arts, loi, lois, décret, décrets, arrêté, arrêtés, ordonnance, page, pages, p,
  pp, numéro, numéros, num, n, n°, nº, no, nos, affaire, affaires, dossier, dossiers, requête, requêtes,
  plainte, salle, chambre, paragraphe, paragraphes, par, alinéa, alinéas, chapitre, chapitres, annexe,
  annexes, résolution, résolutions, section, téléphone, tél, tel, portable, fax, feuillet, folio, route,
  autoroute, nationale, départementale, rue, avenue, boulevard, kilomètre, km, cellule, étage,
  appartement, bâtiment, bloc, quartier, porte, lot, vol, volume, tome, canal, chaîne, âge, âgé de, âgée
  de, âgés de, âgées de, version, figure, tableau, graphique, note, titre, protocole, recommandation,
  directive, règlement, code, livre, ligne, modèle, boeing, airbus, peugeot, renault, covid, agenda,
  objectif, objectifs, vision, plan, horizon, radio, plus de, moins de, quelque, près de, taille, unité,
  brigade, escadron, régiment, bataillon, matricule, carte, passeport, secteur, zone, poste, camp, prison
  n, colonie n, usd, eur, us, rue du, rues du, place du, avenue du, boulevard du, stade du, pont du,
  mouvement du, parti du, front du, université du, quartier du, hôpital du, lycée du, camp du, aéroport du
`);

/** A number before these counts them: people, money, years of age and of prison. */
export const notBeforeThis = phrases(`
  personnes, personne, morts, mort, décès, tués, tuées, blessés, blessées, détenus, détenues, prisonniers,
  arrestations, disparus, disparues, dollars, dollar, euros, euro, francs, dinars, dirhams, roubles,
  tenges, livres, gourdes, pour cent, pour-cent, %, €, $, millions, million, milliards, milliard, mille,
  km, kilomètres, kilomètre, mètres, mètre, m, cm, kilos, kg, kilogrammes, tonnes, hectares, litres, voix,
  votes, manifestants, manifestantes, participants, habitants, agents, policiers, gendarmes, militaires,
  soldats, combattants, hommes, femmes, enfants, mineurs, filles, garçons, jeunes, civils, citoyens, cas,
  victimes, fois, degrés, points, heures, heure, minutes, secondes, h, mn, min, ans de prison, ans de
  réclusion, ans de détention, ans d'emprisonnement, ans de travaux forcés, ans d'âge, mois de prison,
  mois d'emprisonnement, mois ferme, mois de détention, jours de prison, jours de détention, jours
  d'arrêt, ans ferme, ans avec sursis, mois avec sursis, logements, maisons, bâtiments, écoles,
  entreprises, employés, salariés, travailleurs, ouvriers, étudiants, étudiantes, élèves, familles,
  réfugiés, migrants, déplacés, journalistes, militants, militantes, avocats, députés, sièges, véhicules,
  voitures, pages, articles, exemplaires, signatures, buts, matchs, pays, foyers, doses, otages, suspects,
  opposants, prévenus, accusés, condamnés, fonctionnaires, salariées, témoins, témoignages, villages,
  communes, kilomètres carrés
`);

/** Streets, squares and movements that are named after a day. */
export const namedAfterDays = crossed(
  `rue du, avenue du, place du, boulevard du, stade du, pont du, mouvement du, parti du, front du, hôpital
  du, université du, quartier du, collège du, lycée du, cité du, camp du, caserne du`,
  `1er mai, 8 mai 1945, 8 mai, 11 novembre 1918, 11 novembre, 4 septembre, 14 juillet, 20 août, 1er
  novembre, 5 juillet, 20 février, 22 février, 23 mars, 26 mars, 19 mars 1962, 19 mars, 7 novembre, 6
  juin, 2 mars, 3 août, 4 août, 30 juin, 24 avril, 17 octobre, 5 septembre, 28 septembre, 13 janvier,
  1er-mai, 8-mai-1945, 8-mai, 11-novembre-1918,
  11-novembre, 4-septembre, 14-juillet, 20-août, 1er-novembre, 5-juillet, 20-février, 22-février, 23-mars, 26-mars, 19-mars-1962, 19-mars, 7-novembre, 6-juin, 2-mars, 3-août, 4-août, 30-juin, 24-avril, 17-octobre,
  5-septembre, 28-septembre, 13-janvier`,
);
