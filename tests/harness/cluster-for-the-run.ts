import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readQuestions } from '#content';
import { connect } from '#server/db.ts';
import { migrate } from '#server/database/migrate.ts';
import { isAlive } from '#server/embedded-postgres/process-identity.ts';
import { readPostmaster, isRunning } from '#server/embedded-postgres/postmaster.ts';
import { startEmbeddedPostgres } from '#server/embedded-postgres/start.ts';
import { silentLog } from '#server/log.ts';
import { loadBank } from '#server/questions/load-bank.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the run's cluster; `freshDatabase()` makes databases in it. */
    clusterUrl: string;
  }
}

const PREFIX = 'debrief-tests-';

/** One real PostgreSQL for the whole run, with a template that has the migrations and the bank. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  sweep();
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755); // PostgreSQL's own user must get in when we are root
  const cluster = await startEmbeddedPostgres(folder, silentLog);
  const url = cluster.url();
  const control = connect(url, 1);
  await control.sql`create database template_debrief`;
  await control.close();
  const template = connect(url.replace(/\/postgres$/, '/template_debrief'), 2);
  await migrate(template.sql, 'migrations');
  await loadBank(template.db, readQuestions());
  await template.close();
  project.provide('clusterUrl', url);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Clears away what a run that was killed has left: its folder, and its PostgreSQL by its pid. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    if (isAlive(Number(name.slice(PREFIX.length)))) continue;
    const folder = join(tmpdir(), name);
    const postmaster = readPostmaster(join(folder, 'postgres'));
    if (postmaster && isRunning(join(folder, 'postgres'), postmaster))
      process.kill(postmaster.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
