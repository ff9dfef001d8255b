import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { freePort, startServer, until } from '../harness/start-server.ts';
import { connectionSwitch, type ConnectionSwitch } from '../harness/connection-switch.ts';

let database: FreshDatabase;
let wire: ConnectionSwitch;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await connectionSwitch(database.url);
});
afterAll(async () => {
  await wire.close();
  await database.close();
});

it('says that the database is away, and comes back by itself', async () => {
  const server = await startServer({ databaseUrl: wire.url });
  expect((await server.fetch('/')).status).toBe(200);

  wire.cut();
  await until(async () => (await server.fetch('/readyz')).status === 503);
  const page = await server.fetch('/', { headers: { accept: 'text/html' } });
  expect(page.status).toBe(503);
  const html = await page.text();
  expect(html).toContain('The database is away');
  expect(html).toContain('What you typed stays in your browser');
  const data = await server.fetch('/', { method: 'POST', headers: { origin: server.address }, body: 'x' });
  expect(await data.json()).toEqual({
    message: 'The database is away. We keep trying; what you typed stays in your browser.',
  });
  expect((await server.fetch('/healthz')).status).toBe(200);

  wire.mend();
  await until(async () => (await server.fetch('/')).status === 200);
  await server.stop();
});

it('starts before its database does, and serves once that is there', async () => {
  wire.cut();
  const server = await startServer({ databaseUrl: wire.url, port: await freePort() });
  expect(server.output()).toContain('does not answer yet');
  expect((await server.fetch('/', { headers: { accept: 'text/html' } })).status).toBe(503);
  wire.mend();
  await until(async () => (await server.fetch('/')).status === 200);
  await server.stop();
});
