/** English words that take a number away from the calendar. */
import { phrases } from './phrases.js';

/** What is counted: "in January 22 people were killed" is no day, "2,000 protesters" no year. */
export const counted =
  phrases(`people, persons, individuals, men, women, children, boys, girls, minors, teenagers, adults, others, victims,
  survivors, suspects, defendants, detainees, prisoners, inmates, hostages, captives, convicts, deportees, protesters, protestors,
  demonstrators, marchers, activists, journalists, reporters, editors, bloggers, lawyers, attorneys, judges, prosecutors,
  witnesses, officers, officials, policemen, police, soldiers, troops, servicemen, guards, agents, gunmen, fighters, militants,
  rebels, insurgents, terrorists, bandits, civilians, residents, villagers, families, households, refugees, migrants, foreigners,
  nationals, citizens, muslims, christians, workers, miners, employees, staff, students, pupils, teachers, doctors, nurses,
  patients, passengers, pedestrians, drivers, members, supporters, followers, opponents, participants, delegates, signatories,
  candidates, voters, votes, seats, deputies, mps, senators, lawmakers, countries, states, cities, towns, villages, districts,
  regions, provinces, nations, cases, arrests, detentions, incidents, attacks, deaths, injuries, killings, murders, shootings,
  explosions, blasts, strikes, raids, searches, fines, charges, counts, complaints, reports, articles, pages, paragraphs, lines,
  words, copies, documents, letters, messages, emails, posts, tweets, comments, signatures, questions, interviews, hearings,
  sessions, trials, verdicts, sentences, cells, beds, rooms, houses, homes, buildings, apartments, schools, hospitals, churches,
  mosques, shops, businesses, companies, organizations, organisations, groups, outlets, newspapers, websites, channels, stations,
  cars, vehicles, trucks, buses, trains, planes, aircraft, helicopters, jets, airliners, orders, units, shots, rounds, bullets,
  bodies, graves, times, points, goals, years, year, year old, year olds, months, month, weeks, week, days, hours, hour, hrs,
  am, pm, a.m, p.m, o'clock, minutes, minute, mins, seconds, dollars, euros, pounds, roubles, rubles, tenge, som, soms, hryvnias, hryvnia, francs, pesos,
  lira, liras, yen, yuan, rupees, dinars, dirhams, cents, usd, eur, gbp, kzt, kgs, rub, percent, per cent, pct, percentage,
  million, millions, billion, billions, trillion, thousand, hundred, dozen, lashes, km, kilometers, kilometres, kilometer,
  kilometre, miles, mile, metres, meters, metre, meter, cm, mm, feet, foot, ft, inches, inch, acres, hectares, square, kg,
  kilograms, kilos, kilogram, grams, tons, tonnes, ton, tonne, litres, liters, degrees, celsius, mph, kph, mw, gb, mb, caliber,
  calibre, gauge, bc, bce, different, additional, more, fewer, wounded, dead, killed, injured, arrested, detained, missing`);

/** Behind these a number is the thing's own: Article 205, page 3, aged 34, Boeing 737, Resolution 1325. */
export const numbered =
  phrases(`article, articles, art, arts, section, sections, sec, para, paras, paragraph, paragraphs, part, parts, clause,
  clauses, chapter, chapters, rule, rules, item, items, annex, appendix, schedule, title, protocol, resolution, resolutions,
  decree, decrees, directive, regulation, order no, law no, act no, no, nos, nr, number, numbers, num, case, cases, file, docket,
  application, applications, petition, complaint, ref, reference, page, pages, pp, vol, volume, issue, edition, line, lines,
  verse, table, figure, fig, slide, footnote, note, room, cell, ward, block, building, house, flat, apartment, apt, suite, floor,
  unit, gate, platform, track, bus, tram, train, route, highway, zone, precinct, school, hospital, colony, camp, ik, sizo,
  division, brigade, regiment, battalion, squad, aged, age, ages, phone, telephone, tel, fax, mobile, call, zip, postcode, id,
  passport, badge, plate, serial, account, iban, isbn, issn, doi, iso, din, boeing, airbus, flight, model, windows, version,
  channel, khabar, fm, euro, expo, agenda, vision, formula, apollo,
  worth, cost, costs, grade, class, category, phase, round, lap, score, chapter, bmw, mig, su, studio, ratio of, score of, vote of, rate of, total of, average of, number of,
  fine of, sum of, amount of, price of, out of, as many as, group of, crowd of, population of, capacity of, length of, height of`);
