import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync as readlink,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { canReach } from '../../src/db/engine/account.js';
import { type Binaries, findBinaries } from '../../src/db/engine/binaries.js';
import { root as projectFolder } from '../../src/lib/root.js';
import {
  newFolder,
  type Program,
  type ProgramOptions,
  processesOn,
  removeFolders,
  startKeeper,
} from '../support/program.js';

afterAll(removeFolders, 60_000);

const root = process.getuid?.() === 0;

async function ready(folder: string, options: ProgramOptions = {}): Promise<Program> {
  const keeper = startKeeper('hold', folder, options);
  await keeper.says(/ready.*\n/);
  return keeper;
}

async function stop(keeper: Program): Promise<void> {
  keeper.signal('SIGINT');
  expect(await keeper.ended).toBe(0);
}

function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

describe('a running engine', () => {
  let folder: string;
  let keeper: Program;
  beforeAll(async () => {
    folder = newFolder();
    keeper = await ready(folder, { env: { QANTAR_CANARY: 'canary-in-the-environment-of-the-program' } });
  }, 60_000);
  afterAll(() => stop(keeper));

  test('lets nobody else see the data folder or any data in it', () => {
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    // A copy of the npm package holds published programs only.
    const data = everyFile(folder).filter((path) => !path.startsWith(join(folder, 'engine-')));
    const open = data.filter((path) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats && !stats.isSocket() && (stats.mode & 0o077) !== 0;
    });
    expect(open).toEqual([]);
    expect(statSync(join(folder, 'run')).mode & 0o777).toBe(0o700);
  });

  // What other processes listen on and were given is told by /proc.
  if (process.platform === 'linux') {
    test('listens on no network port', () => {
      const inodes = processesOn(folder).flatMap((pid) =>
        readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
          try {
            return /socket:\[(\d+)\]/.exec(readlink(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
          } catch {
            return [];
          }
        }),
      );
      expect(inodes.length).toBeGreaterThan(0);
      const listening = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((name) =>
        readFileSync(`/proc/net/${name}`, 'utf8')
          .split('\n')
          .map((line) => line.trim().split(/\s+/)[9] ?? ''),
      );
      expect(inodes.filter((inode) => listening.includes(inode))).toEqual([]);
    });

    test('shows no secret in any command line or environment of its own', () => {
      const engine = processesOn(folder).filter((pid) => pid !== keeper.pid);
      expect(engine.length).toBeGreaterThan(3);
      for (const pid of engine) {
        expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toContain('canary');
        expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toMatch(/canary|password/i);
      }
    });
  }

  test('holds no password at all: who may connect is decided by the operating system', () => {
    expect(readFileSync(join(folder, 'pg/pg_hba.conf'), 'utf8')).toBe('local all all peer map=qantar\n');
  });
});

const engines = findBinaries(process.env.QANTAR_PG_BIN);
test.each(engines.map((engine): [string, Binaries] => [`${engine.major} (${engine.origin})`, engine]))(
  'PostgreSQL %s makes a folder, keeps it and knows Cyrillic letters',
  async (_name, engine) => {
    const folder = newFolder();
    const env = { QANTAR_PG_BIN: engine.bin };
    const first = await ready(folder, { env });
    expect(first.stdout).toContain(`PostgreSQL ${engine.major}`);
    await stop(first);
    await stop(await ready(folder, { env }));
    // The version of the folder decides, not the order of preference.
    const any = await ready(folder);
    expect(any.stdout).toContain(`PostgreSQL ${engine.major}`);
    await stop(any);
  },
  60_000,
);

test('a folder of a version that is not installed is refused, and stays as it is', async () => {
  const folder = newFolder();
  await stop(await ready(folder));
  const path = join(folder, 'pg/PG_VERSION');
  const version = readFileSync(path, 'utf8');
  writeFileSync(path, '14\n');
  const keeper = startKeeper('hold', folder);
  expect(await keeper.ended).toBe(1);
  expect(keeper.stderr).toMatch(
    /^keeper: The data in .* was made by PostgreSQL 14; found here: .*Install PostgreSQL 14 .*\n$/,
  );
  expect(readdirSync(folder).filter((name) => name.startsWith('pg'))).toEqual(['pg']);
  writeFileSync(path, version);
  await stop(await ready(folder));
}, 60_000);

test('a folder that others can open is refused with the command that closes it', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'mine'), '');
  chmodSync(folder, 0o755);
  const keeper = startKeeper('hold', folder);
  expect(await keeper.ended).toBe(1);
  expect(keeper.stderr).toBe(
    `keeper: Other users can open the data folder ${folder}. Close it with: chmod 700 ${folder}\n`,
  );
}, 60_000);

test('a folder pg that Qantar did not make is refused', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'pg'));
  const keeper = startKeeper('hold', folder);
  expect(await keeper.ended).toBe(1);
  expect(keeper.stderr).toContain('is not a database that Qantar made');
}, 60_000);

test('a path too long for a socket gets a short private folder, which goes when the server does', async () => {
  const parent = newFolder();
  chmodSync(parent, 0o755);
  const folder = join(parent, 'a'.repeat(60), 'b'.repeat(60));
  const keeper = await ready(folder);
  const { socketFolder } = JSON.parse(readFileSync(join(folder, 'engine.json'), 'utf8'));
  expect(Buffer.byteLength(socketFolder)).toBeLessThan(80);
  expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
  const joined = startKeeper('check', folder);
  await joined.ended;
  expect(joined.stderr).toMatch(/lab_events/);
  await stop(keeper);
  expect(existsSync(socketFolder)).toBe(false);
}, 60_000);

test('a setting that names no PostgreSQL is refused by its name', async () => {
  const keeper = startKeeper('hold', newFolder(), { env: { QANTAR_PG_BIN: '/nowhere' } });
  expect(await keeper.ended).toBe(1);
  expect(keeper.stderr).toBe('keeper: QANTAR_PG_BIN cannot be used: /nowhere has no program postgres.\n');
}, 60_000);

if (root)
  test('a folder that the account of the server cannot enter moves under /var/lib/qantar', async () => {
    const home = newFolder();
    const folder = join(home, 'data');
    const keeper = await ready(folder);
    const moved = new RegExp(
      `data in (/var/lib/qantar/[^,]+), because (?:postgres|nobody) cannot enter ${folder}\\.`,
    );
    const place = moved.exec(keeper.stdout)?.[1] ?? '';
    const joined = startKeeper('check', folder);
    await joined.ended;
    expect(joined.stderr).toMatch(/lab_events/);
    await stop(keeper);
    expect(statSync(place).mode & 0o777).toBe(0o700);
    await stop(await ready(folder));
    expect(existsSync(folder)).toBe(false);
    rmSync(place, { recursive: true });
  }, 60_000);

// Everybody who may run the program: always the account of the tests, and with root's help one without rights.
const nobody = { name: 'nobody', uid: 65534, gid: 65534 };
const accounts = root && canReach(nobody, projectFolder) ? [{ uid: 65534, gid: 65534 }] : [{}];
test.each(accounts)(
  'runs for an account without rights %j',
  async (account) => {
    const { uid, gid } = account as { uid?: number; gid?: number };
    const folder = newFolder(uid, gid);
    const keeper = await ready(folder, account);
    expect(keeper.stdout.includes('run as')).toBe(root && uid === undefined);
    const cluster = join(folder, 'pg');
    const owners = new Set([cluster, ...everyFile(cluster)].map((path) => statSync(path).uid));
    expect(owners.size).toBe(1);
    expect(owners).not.toContain(0);
    if (uid !== undefined) expect(owners).toContain(uid);
    await stop(keeper);
    if (uid !== undefined) {
      // Root may look after the same folder: the server then runs as its owner, and the owner can go on.
      const again = await ready(folder);
      expect(again.stdout).toContain('run as nobody');
      await stop(again);
      await stop(await ready(folder, account));
    }
  },
  60_000,
);
