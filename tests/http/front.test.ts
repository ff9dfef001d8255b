import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { startServer, until, type StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ databaseUrl: database.url });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

/** `fetch` sets the Host and Origin itself; a hostile page's request needs them otherwise. */
function ask(
  headers: Record<string, string>,
  method = 'GET',
  path = '/',
  body = '',
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port: server.port, host: '127.0.0.1', method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    outgoing.on('error', reject).end(body);
  });
}

describe('what every answer has', () => {
  it('answers the start page, with a policy that allows nothing inline but nonces', async () => {
    const answer = await server.fetch('/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Debrief');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('logs one JSON object a line, with the id that the answer carries', async () => {
    const answer = await server.fetch('/nowhere-at-all?secret=typed');
    expect(answer.status).toBe(404);
    const id = answer.headers.get('x-request-id');
    await until(() => server.output().includes(`${id}`));
    const line = server
      .output()
      .split('\n')
      .find((text) => text.includes(`${id}`));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      event: 'request',
      path: '/nowhere-at-all',
      status: 404,
    });
    expect(server.output()).not.toContain('secret=typed');
  });

  it('tells that it is alive and that it is ready', async () => {
    expect(await (await server.fetch('/healthz')).json()).toEqual({ alive: true });
    expect(await (await server.fetch('/readyz')).json()).toEqual({ ready: true, database: 'ready' });
  });
});

describe('who may ask', () => {
  it.each([
    ['the address it prints', { host: `127.0.0.1:PORT` }, 200],
    ['localhost', { host: `localhost:PORT` }, 200],
    ['its own page', { host: `localhost:PORT`, origin: 'http://localhost:PORT' }, 200],
    ['a name that was pointed at this machine', { host: 'evil.example:PORT' }, 403],
    ['another port of this machine', { host: '127.0.0.1:1' }, 403],
    ['a page elsewhere', { host: `127.0.0.1:PORT`, origin: 'https://evil.example' }, 403],
    ['a page without an origin', { host: `127.0.0.1:PORT`, origin: 'null' }, 403],
  ])('%s', async (_name, headers, status) => {
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(server.port))]),
    );
    expect((await ask(filled)).status).toBe(status);
  });

  it('says plainly why it refuses, without repeating markup', async () => {
    const { text } = await ask({ host: '<script>alert(1)</script>' });
    expect(text).toContain(`This Debrief answers at 127.0.0.1:${server.port}`);
    expect(text).not.toContain('<');
  });
});

describe('what is too much', () => {
  it('refuses a body over the cap before reading it, and one of unknown length', async () => {
    const host = `127.0.0.1:${server.port}`;
    const huge = await ask({ host, 'content-length': String(2_000_000) }, 'POST', '/', 'x'.repeat(2_000_000));
    expect(huge).toMatchObject({ status: 413 });
    expect(huge.text).toContain('at most 1.0 MB');
    const endless = await ask({ host, 'transfer-encoding': 'chunked' }, 'POST', '/', 'x');
    expect(endless.status).toBe(411);
  });

  it('says so on a page to a form of a browser, with a way back that leads nowhere else', async () => {
    const host = `127.0.0.1:${server.port}`;
    const sent = { host, accept: 'text/html,*/*;q=0.8', 'content-length': '99000000' };
    const { status, text } = await ask(sent, 'POST', '/pipeline/import?/look', 'x');
    expect(status).toBe(413);
    expect(text).toContain('at most 6.5 MB are taken here. Nothing was changed.');
    expect(text).toContain('<a href="/pipeline/import">');
    const elsewhere = await ask(sent, 'POST', '//evil.example/"><script>', 'x');
    expect(elsewhere.text).toContain('<a href="/evil.example/&quot;&gt;&lt;script&gt;">');
  });

  it('survives a request that is not HTTP for long', async () => {
    const { status } = await ask({ host: `127.0.0.1:${server.port}` }, 'GET', '/%E0%A4%A');
    expect(status).toBe(400);
    expect((await server.fetch('/healthz')).status).toBe(200);
  });
});
