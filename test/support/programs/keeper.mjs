import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { faultLine } from '../../../dist/cli/command.js';
import { withEngine } from '../../../dist/cli/engine.js';
import { connect } from '../../../dist/db/connect.js';

// A program over the product's own engine, for tests that kill it. The data folder comes from QANTAR_DATA.
//   keeper.mjs hold    says "ready" and holds the folder until a signal asks it to stop
//   keeper.mjs write   the same, and writes over four connections; prints an id after its commit returned
//   keeper.mjs check   prints the ids that are stored whole, joining a running keeper if there is one

const mode = process.argv[2];

async function prepareLab(database) {
  const owner = connect(database.logins.owner);
  for (const table of ['lab_events', 'lab_revisions']) {
    await sql
      .raw(`create table if not exists work.${table} (id uuid primary key, body text, digest text)`)
      .execute(owner);
    await sql.raw(`grant select, insert on work.${table} to qantar_desk`).execute(owner);
  }
  await owner.destroy();
}

async function writeForever(ctx, state) {
  while (!state.stopping) {
    const id = randomUUID();
    const body = randomBytes(40 + Math.floor(Math.random() * 1500)).toString('base64');
    const digest = createHash('sha256').update(body).digest('hex');
    await ctx.desk.transaction().execute(async (trx) => {
      await sql`insert into work.lab_events values (${id}, ${body}, ${digest})`.execute(trx);
      await sql`insert into work.lab_revisions values (${id}, ${body}, ${digest})`.execute(trx);
    });
    process.stdout.write(`${id}\n`);
  }
}

async function check(ctx) {
  const { rows } = await sql`
    select e.id, e.digest, encode(sha256(convert_to(e.body, 'UTF8')), 'hex') = e.digest as event_whole,
           encode(sha256(convert_to(r.body, 'UTF8')), 'hex') = e.digest as revision_whole
      from work.lab_events e full join work.lab_revisions r on r.id = e.id`.execute(ctx.desk);
  const bad = rows.filter((row) => !row.id || !row.event_whole || !row.revision_whole);
  for (const row of rows) process.stdout.write(`${row.id}\n`);
  process.stdout.write(`bad ${bad.length}\n`);
  return 0;
}

async function hold(ctx, database) {
  const state = { stopping: false };
  const asked = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  if (mode === 'write') await prepareLab(database);
  process.stdout.write(`ready ${database.description}\n`);
  const writers = mode === 'write' ? Array.from({ length: 4 }, () => writeForever(ctx, state)) : [];
  await Promise.race([asked, ...writers]);
  state.stopping = true;
  await Promise.all(writers);
  return 0;
}

try {
  process.exitCode = await withEngine(process, mode === 'check' ? check : hold, { own: mode !== 'check' });
} catch (error) {
  process.stderr.write(`keeper: ${faultLine(error)}\n`);
  process.exitCode = 1;
}
