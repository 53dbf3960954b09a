// Reading expressions and finding dates in articles, ours beside plain chrono-node: same input, same run. The input is
// every expression of the tables (fixtures/dates/*.json) in the languages that both have, and every English and Russian
// text of fixtures/dates/texts/. Where there is little of either it is repeated.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ar, de, en, es, fr, it, ru, uk } from 'chrono-node';
import { findWritten } from '../../dist/dates/written/find.js';
import { readWritten } from '../../dist/dates/written/read.js';
import { timesOf } from './rounds.mjs';

const chrono = { ar, de, en, es, fr, it, ru, uk };

/** Ours may take so many times as long as chrono-node (README of src/dates). */
const mostTimes = 1.5;
const published = '2022-01-20';
const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
const enough = { lines: 1000, bytes: 100_000 };

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/dates');
const json = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const text = (path) => readFileSync(join(folder, path), 'utf8');

// The expressions of every table, by language.
function tables() {
  const lines = new Map();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const { language, read = [] } = json(name);
    if (chrono[language] === undefined) continue;
    lines.set(language, [...(lines.get(language) ?? []), ...read.map((row) => row.text)]);
  }
  return [...lines];
}

function articlesIn(language) {
  const reports = readdirSync(join(folder, 'texts')).filter(
    (name) => name.endsWith('.md') && name !== 'SOURCE.md',
  );
  const own = reports.filter((name) => (name.endsWith('.ru.md') ? 'ru' : 'en') === language);
  const articles = own.map((name) => text(`texts/${name}`));
  if (language !== 'en') return articles;
  const news = json('texts/wikinews-with-dates.json');
  const { descriptions } = json('texts/incidents-2020pb.json');
  return [...articles, ...[...news, ...descriptions].map((one) => one.text)];
}

// Round and round through the same few until there is enough to measure.
function repeated(texts, isEnough) {
  const all = [...texts];
  for (let i = 0; texts.length > 0 && !isEnough(all); i++) all.push(texts[i % texts.length]);
  return all;
}

const bytesOf = (texts) => texts.reduce((sum, one) => sum + Buffer.byteLength(one), 0);

function inputs() {
  return tables().map(([language, lines]) => {
    const articles = articlesIn(language);
    return {
      language,
      lines: repeated(lines, (all) => all.length >= enough.lines),
      articles: repeated(articles, (all) => bytesOf(all) >= enough.bytes),
    };
  });
}

// Prints one line and gives our least time as a multiple of chrono's: the least is what other work of the machine disturbs
// the least.
function report(what, amount, unit, times) {
  const rate = (ms) => `${Math.round(amount / (ms / 1000)).toLocaleString('en')} ${unit}/s`;
  const side = ({ min, median }) => `${rate(median)} (best ${rate(min)})`;
  const ratio = times.ours.median / times.chrono.median;
  const least = times.ours.min / times.chrono.min;
  console.log(
    `${what.padEnd(16)} ours ${side(times.ours)}, chrono-node ${side(times.chrono)}: ` +
      `${ratio.toFixed(2)} times its time (best ${least.toFixed(2)})`,
  );
  return least;
}

// Both readers over the same texts; the figures of one line.
function compare(what, texts, amount, unit, ours, theirs) {
  const over = (read) => () => {
    for (const one of texts) read(one);
  };
  const times = timesOf({ ours: over(ours), chrono: over(theirs) });
  report(what, amount, unit, times);
  return { amount, times };
}

/** Prints the figures; true when ours stays within `mostTimes` of chrono-node's time over all languages. */
export function benchDates() {
  const [expressions, kilobytes] = [[], []];
  for (const { language, lines, articles } of inputs()) {
    const options = { languages: [language], published };
    const theirs = (one) => chrono[language].parse(one, reference);
    const read = (one) => readWritten(one, options);
    const find = (one) => findWritten(one, options);
    expressions.push(compare(`${language} expressions`, lines, lines.length, 'expressions', read, theirs));
    if (articles.length > 0)
      kilobytes.push(compare(`${language} articles`, articles, bytesOf(articles) / 1000, 'KB', find, theirs));
  }
  const ratios = [
    report('all expressions', ...total(expressions, 'expressions')),
    report('all articles', ...total(kilobytes, 'KB')),
  ];
  const kept = ratios.every((ratio) => ratio <= mostTimes);
  console.log(kept ? `Within ${mostTimes} times its time.` : `More than ${mostTimes} times its time.`);
  return kept;
}

function total(parts, unit) {
  const sum = (of) => parts.reduce((all, part) => all + of(part), 0);
  const side = (name) => ({
    min: sum(({ times }) => times[name].min),
    median: sum(({ times }) => times[name].median),
  });
  return [sum(({ amount }) => amount), unit, { ours: side('ours'), chrono: side('chrono') }];
}
