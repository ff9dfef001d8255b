import { randomUUID } from 'node:crypto';
import { inject, onTestFinished } from 'vitest';
import { connect, type Pool } from '#server/db.ts';
import { people } from '#server/schema.ts';
import type { Ctx } from '#server/ctx.ts';
import { silentLog } from '#server/log.ts';

export type FreshDatabase = Pool & { url: string };

/** A database of its own with the migrations and the bank. Ends with the test, or call `close` in afterAll. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const cluster = inject('clusterUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const control = connect(cluster, 1);
  await control.sql.unsafe(`create database ${name} template template_debrief strategy file_copy`);
  const url = cluster.replace(/\/postgres$/, `/${name}`);
  const pool = connect(url, 5);
  const close = async () => {
    await pool.close();
    await control.sql.unsafe(`drop database if exists ${name} with (force)`);
    await control.close();
  };
  return { ...pool, close, url };
}

/** The same, for one test: it is dropped when the test has ended. */
export async function databaseForThisTest(): Promise<FreshDatabase> {
  const database = await freshDatabase();
  onTestFinished(database.close);
  return database;
}

/** A ctx whose clock stands still, for a new person. */
export async function ctxForSomebody({ db }: Pick<Pool, 'db'>, name = 'Somebody'): Promise<Ctx> {
  const id = randomUUID();
  await db.insert(people).values({ id, kind: 'account', name, email: `${id}@example.org` });
  return ctxFor({ db }, { kind: 'person', id });
}

/** A ctx for a given actor. */
export function ctxFor({ db }: Pick<Pool, 'db'>, actor: Ctx['actor']): Ctx {
  const now = () => new Date('2026-03-02T09:00:00Z');
  return { db, actor, now, log: silentLog };
}

/** The id of the person a ctx acts for; '' for nobody. */
export const idOf = ({ actor }: Pick<Ctx, 'actor'>): string => (actor.kind === 'person' ? actor.id : '');
