import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { killAll, newFolder, noneLeft, type Program, startKeeper } from './program.js';

// What is done to the engine, once here for the short runs of test/db and the long ones of test/durability.

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/gm;

export async function stop(keeper: Program): Promise<void> {
  keeper.signal('SIGINT');
  expect(await keeper.ended).toBe(0);
}

/** What a stopped engine leaves: its data, and a copy of the engine where the package could not be used in place. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('engine-'))
    .sort();
}

/** A first start killed after some milliseconds (the whole tree, or the program alone), then a second. */
export async function killFirstStart(after: number, whole: boolean): Promise<void> {
  const folder = newFolder();
  const first = startKeeper('hold', folder);
  await sleep(after);
  first.signal('SIGKILL');
  if (whole) killAll(folder);
  await first.ended;
  const second = startKeeper('hold', folder);
  await second.says(/ready/);
  await stop(second);
  expect(namesIn(folder)).toEqual(['log', 'pg', 'run']);
}

/** The program killed again and again: each time no process of ours may remain after 25 seconds. */
export async function killProgram(rounds: number): Promise<void> {
  const folder = newFolder();
  for (let round = 0; round < rounds; round += 1) {
    const keeper = startKeeper('hold', folder);
    await keeper.says(/ready/);
    if (round % 2 === 1) await sleep(500 * Math.random());
    keeper.signal('SIGKILL');
    expect(await noneLeft(folder, 25_000)).toBe(true);
  }
}

/** Everything killed while four connections write. Answers how many writes were acknowledged; none may be lost. */
export async function killUnderWrites(rounds: number): Promise<number> {
  const folder = newFolder();
  const acknowledged = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const keeper = startKeeper('write', folder);
    await keeper.says(/[0-9a-f]{8}-/);
    await sleep(100 + 1_500 * Math.random());
    keeper.signal('SIGKILL');
    killAll(folder);
    await keeper.ended;
    for (const id of keeper.stdout.match(uuid) ?? []) acknowledged.add(id);
    const check = startKeeper('check', folder);
    expect(await check.ended).toBe(0);
    expect(check.stdout).toMatch(/^bad 0$/m);
    const stored = new Set(check.stdout.match(uuid));
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  }
  return acknowledged.size;
}

/** Many starts at once on a new folder: one wins, and each of the others names it in one line. */
export async function startTogether(count: number): Promise<void> {
  const folder = newFolder();
  const programs = Array.from({ length: count }, () => startKeeper('hold', folder));
  const won = await Promise.all(
    programs.map((program) =>
      program.says(/ready/).then(
        () => true,
        () => false,
      ),
    ),
  );
  const winners = programs.filter((_, index) => won[index]);
  expect(winners).toHaveLength(1);
  const [winner] = winners as [Program];
  for (const program of programs.filter((candidate) => candidate !== winner)) {
    expect(await program.ended).toBe(1);
    expect(program.stderr).toBe(
      `keeper: The data folder ${folder} is in use by Qantar with process id ${winner.pid}. Stop that one, or choose another folder with QANTAR_DATA.\n`,
    );
  }
  await stop(winner);
  expect(await noneLeft(folder, 5_000)).toBe(true);
}
