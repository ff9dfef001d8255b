/**
 * `npm run bench:pipeline`: how long the server takes for the pages of the Pipeline, over loopback, with 5,000 roles and
 * 500 applications:
 * the built pages on a real PostgreSQL that is warm.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { connect } from '#server/db.ts';
import { migrate } from '#server/database/migrate.ts';
import { startEmbeddedPostgres } from '#server/embedded-postgres/start.ts';
import { silentLog } from '#server/log.ts';
import { localPerson } from '#server/people/local-person.ts';
import { applications, interviews, roles, roleVisits, savedSearches } from '#server/schema.ts';
import { fillApplications } from './generated-applications.ts';
import { fillBoards } from './generated-roles.ts';
import { quantile } from './median.ts';

const ROLES = 5_000;
const APPLICATIONS = 500;
const TIMES = 60;
/** Milliseconds in which 95 of 100 pages have to be there. */
const BAR = 50;
const DAY = 86_400_000;

const SEARCHES = [
  'kind=product-marketing&country=DE',
  'led=product',
  'q=pricing',
  'seniority=senior&remote=remote',
  'country=EMEA',
];

const home = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
chmodSync(folder, 0o755); // PostgreSQL's own user must get in when we are root
const postgres = await startEmbeddedPostgres(folder, silentLog);
const pool = connect(postgres.url(), 4);
let server: ReturnType<typeof spawn> | undefined;
try {
  await migrate(pool.sql, join(home, 'migrations'));
  const ownerId = await localPerson(pool.db);
  const now = new Date();
  const yesterday = new Date(now.getTime() - DAY);
  await fillBoards(pool.db, ownerId, ROLES, now);
  const application = await fillApplications(pool.db, ownerId, APPLICATIONS, now);
  await pool.db.insert(savedSearches).values(
    SEARCHES.map((filters) => ({
      ownerId,
      name: filters,
      filters,
      seenAt: new Date(now.getTime() - 7 * DAY),
    })),
  );
  await pool.db.insert(roleVisits).values({ ownerId, since: yesterday, seenAt: now });
  await pool.db.execute(sql`vacuum analyze`);
  const [role] = await pool.db
    .select({ id: roles.id })
    .from(roles)
    .where(eq(roles.ownerId, ownerId))
    .limit(1);
  const [round] = await pool.db
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(eq(interviews.ownerId, ownerId), isNotNull(interviews.applicationId)))
    .limit(1);
  const [rejected] = await pool.db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.ownerId, ownerId), eq(applications.outcome, 'rejected')))
    .limit(1);
  const address = await serve(postgres.url());
  await report(address, [
    ['applications', ['/pipeline']],
    ['applications, a table', ['/pipeline?view=table']],
    ['an application', [`/pipeline/${application}`]],
    ['the funnel', ['/pipeline/funnel']],
    ['Today', ['/']],
    ['the board of roles', ['/pipeline/roles']],
    [
      'filtered',
      SEARCHES.filter((one) => !one.startsWith('q=')).map((filters) => `/pipeline/roles?${filters}`),
    ],
    [
      'searched',
      ['pricing', 'launch OR positioning', 'dentists'].map(
        (q) => `/pipeline/roles?q=${encodeURIComponent(q)}`,
      ),
    ],
    ['every kind, the last page', ['/pipeline/roles?kind=any&page=10000']],
    ['only new, none stale', ['/pipeline/roles?fresh=1&current=1']],
    ['a role', [`/pipeline/roles/${role?.id}`]],
    ['adding one', ['/pipeline/roles/add']],
    ['job boards', ['/pipeline/roles/boards']],
    ['their runs', ['/pipeline/roles/boards/runs']],
    ['research', [`/pipeline/${application}/research`]],
    ['questions to ask', [`/pipeline/${application}/questions`]],
    ['a round', [`/interviews/${round?.id}`]],
    ['its prep pack', [`/interviews/${round?.id}/pack`]],
    ['its debrief', [`/interviews/${round?.id}/debrief`]],
    ['its thank-you note', [`/interviews/${round?.id}/thanks`]],
    ['an outcome', [`/pipeline/${rejected?.id}/outcome`]],
    ['the feedback request', [`/pipeline/${rejected?.id}/outcome/request`]],
    ['the rejection ledger', ['/pipeline/rejections']],
    ['practice against outcomes', ['/readiness/outcomes']],
    ['a new offer', ['/pipeline/offers/new']],
    ['the export as CSV', ['/export/applications.csv']],
  ]);
} finally {
  if (server?.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'close');
  }
  await pool.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function serve(databaseUrl: string): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const at = probe.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  probe.close();
  server = spawn(process.execPath, [join(home, 'server.ts')], {
    env: { PATH: process.env['PATH'], PORT: String(port), DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(address).then(
        (answered) => answered.ok,
        () => false,
      )
    )
      return address;
    await pause(100);
  }
  throw new Error('The server was not ready within 30 seconds. Were the pages built (npm run build)?');
}

async function report(
  address: string,
  pages: readonly (readonly [string, readonly string[]])[],
): Promise<void> {
  const number = (ms: number) => ms.toFixed(1).padStart(8);
  process.stdout.write(
    `${ROLES.toLocaleString('en')} roles, ${APPLICATIONS} applications\n${'page, ms'.padEnd(28)}${'median'.padStart(8)}${'p95'.padStart(8)}\n`,
  );
  for (const [name, paths] of pages) {
    const took: number[] = [];
    for (let at = -paths.length * 3; at < TIMES; at++) {
      const path = paths[Math.abs(at) % paths.length]!;
      const began = performance.now();
      const answered = await fetch(address + path, { headers: { accept: 'text/html' } });
      await answered.text();
      if (!answered.ok) throw new Error(`${path} answered ${answered.status}.`);
      if (at >= 0) took.push(performance.now() - began);
    }
    const p95 = quantile(took, 0.95);
    process.stdout.write(
      `${name.padEnd(28)}${number(quantile(took, 0.5))}${number(p95)}${p95 <= BAR ? '' : '  missed'}\n`,
    );
  }
  const [load = 0] = loadavg();
  process.stdout.write(
    `The bar is ${BAR} ms at p95. The machine was ${load > cpus().length / 2 ? `busy (load ${load.toFixed(1)} on ${cpus().length} cores)` : 'at rest'}.\n`,
  );
}
