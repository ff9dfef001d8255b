import type { LookupFunction } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBoardServer, type BoardServer } from '../../../tests/harness/board-server.ts';
import { checkAddress } from './check-address.ts';
import { openWeb, type Reach } from './open-web.ts';

const MEGABYTE = 1_048_576;
const ACME = 'https://acme.example/list';
let server: BoardServer;
beforeAll(async () => {
  server = await startBoardServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.answers.clear();
  server.asked.length = 0;
});

const get = (address = ACME, reach: Reach = {}, most = MEGABYTE) =>
  openWeb({ standIn: server.standIn, between: 0, ...reach }).get(address, { most });
const answer = (body: string | Buffer, headers: Record<string, string> = {}) =>
  server.answers.set('acme.example/list', (_, response) => response.writeHead(200, headers).end(body));

describe('an address is refused by its words', () => {
  it.each([
    ['http://acme.example/', 'Only https'],
    ['ftp://acme.example/', 'Only https'],
    ['file:///etc/passwd', 'Only https'],
    ['javascript:alert(1)', 'Only https'],
    ['gopher://acme.example:70/', 'Only https'],
    ['https://acme.example:8443/', 'usual port'],
    ['https://acme.example:22/', 'usual port'],
    ['https://user:secret@acme.example/', 'password'],
    ['https://127.0.0.1/', 'numbers'],
    ['https://0/', 'numbers'],
    ['https://2130706433/', 'numbers'],
    ['https://0x7f.1/', 'numbers'],
    ['https://0177.0.0.1/', 'numbers'],
    ['https://169.254.169.254/latest/meta-data/', 'numbers'],
    ['https://10.0.0.1/', 'numbers'],
    ['https://[::1]/', 'numbers'],
    ['https://[::ffff:127.0.0.1]/', 'numbers'],
    ['https://[fe80::1]/', 'numbers'],
    ['https://[fd00::1]/', 'numbers'],
    ['https://8.8.8.8/', 'numbers'],
    ['https://localhost/', 'private network'],
    ['https://LOCALHOST./', 'private network'],
    ['https://app.localhost/', 'private network'],
    ['https://printer/', 'private network'],
    ['https://metadata.google.internal/', 'private network'],
    ['https://router.lan/', 'private network'],
    ['https://nas.local/', 'private network'],
    ['nonsense', 'no address'],
    [`https://acme.example/${'x'.repeat(3_000)}`, 'no address'],
  ])('%s', async (address, why) => {
    expect(() => checkAddress(address)).toThrow(why);
    await expect(get(address)).rejects.toMatchObject({ trouble: 'refused' });
    expect(server.asked).toEqual([]);
  });
});

describe('a redirect is judged anew', () => {
  it.each([
    'http://acme.example/',
    'https://127.0.0.1/',
    'https://169.254.169.254/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
    'https://acme.example:6379/',
    'https://a:b@acme.example/',
    'file:///etc/passwd',
    '//10.0.0.1/x',
    'https://',
  ])('to %s', async (location) => {
    server.answers.set('acme.example/list', (_, response) => response.writeHead(302, { location }).end());
    await expect(get()).rejects.toMatchObject({ trouble: 'refused' });
    expect(server.asked).toHaveLength(1);
  });

  it('to a public address, also a relative one, and it says where it ended', async () => {
    server.answers.set('acme.example/list', (_, response) =>
      response.writeHead(301, { location: '/other?x=1' }).end(),
    );
    server.answers.set('acme.example/other', (_, response) =>
      response.writeHead(308, { location: 'https://jobs.acme.example/' }).end(),
    );
    server.answers.set('jobs.acme.example/', 'here');
    expect(await get()).toMatchObject({ status: 200, body: 'here', address: 'https://jobs.acme.example/' });
  });

  it('without end', async () => {
    server.answers.set('acme.example/list', (_, response) =>
      response.writeHead(302, { location: ACME }).end(),
    );
    await expect(get()).rejects.toMatchObject({
      trouble: 'refused',
      message: expect.stringContaining('more than 4 times'),
    });
  });
});

describe('a name is judged by what it resolves to, for that very connection', () => {
  const resolving = (...answers: string[]) => {
    const given: string[] = [];
    const lookup: LookupFunction = (_, options, done) => {
      const address = answers[Math.min(given.length, answers.length - 1)]!;
      given.push(address);
      const family = address.includes(':') ? 6 : 4;
      if (options.all) (done as unknown as (e: null, all: object[]) => void)(null, [{ address, family }]);
      else done(null, address, family);
    };
    return { given, web: openWeb({ lookup, between: 0, silence: 300, inAll: 600 }) };
  };

  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ])('%s is private', async (address) => {
    await expect(resolving(address).web.get(ACME, { most: MEGABYTE })).rejects.toMatchObject({
      trouble: 'refused',
      message: 'acme.example leads to a private network, which is never read.',
    });
  });

  it('a name that is public once and private a moment later gains nothing', async () => {
    // 192.0.2.1 would be refused as documentation, so this one is real, and nobody answers there in time.
    const { given, web } = resolving('203.113.0.1', '127.0.0.1');
    await expect(web.get(ACME, { most: MEGABYTE })).rejects.toMatchObject({ name: 'WebFailure' });
    expect(given).toEqual(['203.113.0.1']);
    await expect(web.get(ACME, { most: MEGABYTE })).rejects.toMatchObject({ trouble: 'refused' });
    expect(given).toEqual(['203.113.0.1', '127.0.0.1']);
  });

  it('production reaches no loopback: without the setting of tests, the stand-in is refused', async () => {
    await expect(openWeb().get(`${server.standIn}/x`, { most: 1 })).rejects.toMatchObject({
      trouble: 'refused',
    });
  });
});

describe('how much is read', () => {
  const long = 'x'.repeat(3 * MEGABYTE);
  it.each([
    ['as it is', () => answer(long)],
    ['with its length said', () => answer(long, { 'content-length': String(long.length) })],
    ['packed small: gzip', () => answer(gzipSync(long), { 'content-encoding': 'gzip' })],
    ['packed small: brotli', () => answer(brotliCompressSync(long), { 'content-encoding': 'br' })],
  ])('ends at the cap: %s', async (_, prepare) => {
    prepare();
    await expect(get()).rejects.toMatchObject({
      trouble: 'too-large',
      message: expect.stringContaining('larger than 1 MB'),
    });
  });

  it('ends long before a stream without end does', async () => {
    server.answers.set('acme.example/list', (_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(long));
      };
      response.on('drain', more);
      more();
    });
    await expect(get()).rejects.toMatchObject({ trouble: 'too-large' });
  });

  it.each([
    ['gzip', gzipSync('hello')],
    ['br', brotliCompressSync('hello')],
    ['identity', Buffer.from('hello')],
  ])('unpacks %s', async (encoding, body) => {
    answer(body, { 'content-encoding': encoding });
    expect((await get()).body).toBe('hello');
  });

  it.each([
    ['broken', 'gzip', Buffer.from('no gzip at all')],
    ['cut off', 'gzip', gzipSync(long.slice(0, 5_000)).subarray(0, 20)],
    ['unknown', 'zstd-9', Buffer.from('x')],
  ])('says so when the packing is %s', async (_, encoding, body) => {
    answer(body, { 'content-encoding': encoding });
    await expect(get()).rejects.toMatchObject({ trouble: 'unreadable' });
  });

  it.each([
    ['utf-8', Buffer.from('Größe'), 'application/json; charset=utf-8'],
    ['Latin 1 by header', Buffer.from('Größe', 'latin1'), 'text/plain; charset=ISO-8859-1'],
    ['UTF-16 by its mark', Buffer.from('\uFEFFGröße', 'utf16le'), 'text/plain'],
    ['a charset nobody knows', Buffer.from('Größe'), 'text/plain; charset=klingon'],
  ])('reads %s', async (_, body, type) => {
    answer(body, { 'content-type': type });
    expect((await get()).body).toBe('Größe');
  });
});

describe('how long it waits', () => {
  it('a server that says nothing', async () => {
    server.answers.set('acme.example/list', () => {});
    await expect(get(ACME, { silence: 60 })).rejects.toMatchObject({ trouble: 'too-slow' });
  });
  it('a server that drips', async () => {
    server.answers.set('acme.example/list', (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 15);
      response.on('close', () => clearInterval(drip));
    });
    await expect(get(ACME, { silence: 200, inAll: 150 })).rejects.toMatchObject({ trouble: 'too-slow' });
  });
  it('a server that hangs up', async () => {
    server.answers.set('acme.example/list', (request) => request.socket.destroy());
    await expect(get()).rejects.toMatchObject({ trouble: 'unreachable' });
  });
  it('not after it is closed', async () => {
    server.answers.set('acme.example/list', () => {});
    const web = openWeb({ standIn: server.standIn });
    const waiting = web.get(ACME, { most: 1 });
    setTimeout(() => web.close(), 20);
    await expect(waiting).rejects.toMatchObject({ name: 'WebFailure' });
  });
});

describe('it is polite', () => {
  it('asks one server one thing at a time, with a pause, and several servers at once, but not many', async () => {
    const open = new Map<string, number>();
    let [most, ofOne] = [0, 0];
    const slowly = (host: string) =>
      server.answers.set(`${host}/`, (_, response) => {
        open.set(host, (open.get(host) ?? 0) + 1);
        most = Math.max(
          most,
          [...open.values()].reduce((a, b) => a + b),
        );
        ofOne = Math.max(ofOne, open.get(host) ?? 0);
        void pause(15).then(() => {
          open.set(host, (open.get(host) ?? 1) - 1);
          response.end('x');
        });
      });
    const hosts = Array.from({ length: 9 }, (_, at) => `h${at}.example`);
    hosts.forEach(slowly);
    const web = openWeb({ standIn: server.standIn, between: 30 });
    const began = performance.now();
    await Promise.all(
      [...hosts, 'h0.example', 'h0.example'].map((host) => web.get(`https://${host}/`, { most: 9 })),
    );
    expect(ofOne).toBe(1);
    expect(most).toBe(4);
    expect(performance.now() - began).toBeGreaterThan(3 * 15 + 2 * 30 - 5);
  });

  it('says who asks, and hands over what a server said of its version', async () => {
    server.answers.set('acme.example/list', (_, response) =>
      response
        .writeHead(200, {
          etag: 'W/"7"',
          'last-modified': 'Sun, 01 Feb 2026 09:30:00 GMT',
          'retry-after': '7',
        })
        .end('{}'),
    );
    expect(await get()).toMatchObject({
      etag: 'W/"7"',
      lastModified: 'Sun, 01 Feb 2026 09:30:00 GMT',
      retryAfter: '7',
    });
    expect(server.asked[0]?.headers['user-agent']).toMatch(/^Debrief/);
    expect(server.asked[0]?.headers).not.toHaveProperty('cookie');
  });
});
