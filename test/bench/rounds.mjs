// Several works timed in turns in one run, so that what else the machine does falls on all of them alike.

// The engine compiles what runs often, and ours has more of it to compile than chrono-node: some thousand texts.
const warmUps = 25;
const rounds = 11;

/** Milliseconds of each work by its name: `{ name: { min, median } }`. */
export function timesOf(works) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const begin = performance.now();
      work();
      if (round >= 0) times[name].push(performance.now() - begin);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, measured]) => [name, minAndMedian(measured)]));
}

function minAndMedian(measured) {
  const sorted = measured.toSorted((a, b) => a - b);
  return { min: sorted[0], median: sorted[Math.floor(sorted.length / 2)] };
}
