// npm run bench: the benchmarks there are; npm run bench -- <name>: runs one. It exits 1 when a promise is not kept.
import { benchDates } from './dates.mjs';

const benches = {
  dates: { run: benchDates, about: 'dates as people write them, beside plain chrono-node' },
};

const name = process.argv[2];
if (name === undefined) {
  for (const [each, { about }] of Object.entries(benches))
    console.log(`npm run bench -- ${each.padEnd(8)} ${about}`);
} else if (Object.hasOwn(benches, name)) {
  process.exitCode = benches[name].run() ? 0 : 1;
} else {
  console.error(`There is no benchmark ${name}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
}
