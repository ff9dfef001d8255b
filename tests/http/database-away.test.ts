import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { freePort, refusalToStart, startServer, until } from '../harness/start-server.ts';
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

it('starts beside something that takes connections and is no database, and can be stopped', async () => {
  const stranger = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'));
  }).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const { port } = stranger.address() as AddressInfo;
  const server = await startServer({ databaseUrl: `postgres://u:p@127.0.0.1:${port}/x` });
  expect(server.output()).toContain('does not answer yet');
  expect((await server.fetch('/readyz')).status).toBe(503);
  await server.stop();
  stranger.close();
});

it.each([
  ['another password', (url: URL) => (url.password = 'another'), 'refuses the user name or the password'],
  ['a password with %', (url: URL) => (url.password = '100%'), 'DATABASE_URL cannot be read'],
  ['another database', (url: URL) => (url.pathname = '/nowhere'), 'no database of the name in DATABASE_URL'],
])('says in plain words what is wrong with DATABASE_URL: %s', async (_name, change, words) => {
  const url = new URL(database.url);
  change(url);
  const { code, output } = await refusalToStart({ databaseUrl: url.href });
  expect([code, output]).toEqual([1, expect.stringContaining(words)]);
  expect(output).not.toContain('"stack"');
  expect(output).not.toContain(url.password);
});
