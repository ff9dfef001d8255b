import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as format from '../../../tests/harness/board-formats.ts';
import { kinds } from '../../../tests/harness/board-kinds.ts';
import { startBoardServer, type BoardServer } from '../../../tests/harness/board-server.ts';
import { openWeb } from '#server/web/open-web.ts';
import type { Web } from '#server/web/web.ts';
import { plainText } from './plain-text.ts';
import type { BoardKind } from './posting.ts';
import { readBoard } from './read-board.ts';
import { recogniseBoard } from './recognise-board.ts';

let server: BoardServer;
let web: Web;
beforeAll(async () => {
  server = await startBoardServer();
  web = openWeb({ standIn: server.standIn, between: 0 });
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  server.answers.clear();
});

/** Reads the board behind an address that a person may have, which answers with these documents. */
async function read(page: string, answers: Record<string, string>) {
  const board = recogniseBoard(page)!;
  for (const [address, answer] of Object.entries(answers)) server.answers.set(address, answer);
  return readBoard(web, { ...board, etag: null, lastModified: null });
}

const EUR = { low: 80_000, high: 95_000, currency: 'EUR', per: 'year' };
const BERLIN = { text: 'Berlin', country: 'DE' };
const SHAPES: Record<BoardKind, object> = {
  greenhouse: {
    externalId: '7100001',
    company: 'Acme Analytics',
    remote: 'unknown',
    salary: EUR,
    places: [
      { text: 'Berlin, Germany', country: 'DE' },
      { text: 'London, UK', country: 'GB' },
    ],
  },
  lever: {
    externalId: '5ac21346-8e0c-4494-8e7a-3eb92ff77902',
    company: null,
    remote: 'hybrid',
    salary: EUR,
    places: [BERLIN, { text: 'Lisbon', country: 'PT' }],
  },
  ashby: {
    externalId: 'b7d2c1d8-0d2e-4b3d-9b7e-000000000007',
    company: null,
    remote: 'hybrid',
    salary: EUR,
    places: [BERLIN, { text: 'London', country: 'GB' }],
  },
  smartrecruiters: {
    externalId: '744000000000007',
    company: 'Acme Analytics',
    remote: 'hybrid',
    salary: null,
    places: [{ text: 'Berlin, BE, Germany', country: 'DE' }],
  },
  workable: {
    externalId: 'ABC1234567',
    company: null,
    remote: 'unknown',
    salary: null,
    places: [{ text: 'Athens, Attica, Greece', country: 'GR' }],
  },
  recruitee: {
    externalId: '700007',
    company: 'Acme Analytics',
    remote: 'hybrid',
    salary: { low: 5_500, high: 6_500, currency: 'EUR', per: 'month' },
    places: [{ text: 'Amsterdam, Netherlands', country: 'NL' }],
  },
  personio: {
    externalId: '2800007',
    company: 'Acme Analytics GmbH',
    remote: 'remote',
    salary: null,
    places: [BERLIN, { text: 'Vienna', country: 'AT' }, { text: 'Berlin (Remote)', country: 'DE' }],
    title: 'Senior Product Marketing Manager (m/w/d)',
    link: 'https://acme.jobs.personio.de/job/2800007',
  },
  teamtailor: {
    externalId: '679cc864-7629-4b8f-a5d4-000000000007',
    company: null,
    remote: 'hybrid',
    salary: null,
    places: [{ text: 'Stockholm, Sweden', country: 'SE' }],
  },
};

describe.each(kinds)('$kind', ({ kind, page, asked, list, entry }) => {
  it('is brought into the one shape', async () => {
    const { postings, unread, complete, open } = await read(page, {
      [asked]: list([entry()]),
      [`${asked}/744000000000007`]: format.smartRecruitersPosting(),
    });
    expect(postings).toHaveLength(1);
    const posting = open ? await open(postings[0]!) : postings[0]!;
    const { markup, posted, ...rest } = posting;
    expect(rest).toEqual({
      title: 'Senior Product Marketing Manager',
      link: 'https://acme.example/roles/7',
      ...SHAPES[kind],
    });
    expect(plainText(markup)).toMatch(/Own positioning & messaging\./);
    if (kind !== 'ashby') expect(plainText(markup)).toMatch(/• Launch/);
    expect(posted?.toISOString()).toBe(
      kind === 'workable' ? '2026-02-01T00:00:00.000Z' : '2026-02-01T08:30:00.000Z',
    );
    expect({ unread, complete }).toEqual({ unread: 0, complete: true });
  });

  it('has no roles', async () => {
    expect(await read(page, { [asked]: list([]) })).toMatchObject({
      postings: [],
      unread: 0,
      complete: true,
    });
  });

  it('keeps letters of every language', async () => {
    const title = 'Produktmarketing – Größe, naïve Ωmega 🚀 مدير';
    const written = list([entry()]).replace(/Senior Product Marketing Manager/g, title);
    const { postings } = await read(page, { [asked]: written });
    expect(postings[0]?.title).toMatch(new RegExp(`^${title}`));
  });

  it('leads nowhere but to the web', async () => {
    const written = list([entry()]).replaceAll('https://acme.example/roles/7', 'javascript:alert(1)');
    const { postings } = await read(page, { [asked]: written });
    expect(postings[0]?.link ?? '').not.toMatch(/^javascript/);
  });

  it.each([
    '',
    '{',
    '[1,2',
    '<html><body><br>Just a moment…</body></html>',
    '<!doctype html><title>x</title>',
    'null',
    '42',
    '{"error":"x"}',
    '<rss>',
  ])('says so when the answer is %j', async (body) => {
    await expect(read(page, { [asked]: body })).rejects.toMatchObject({
      name: 'BoardTrouble',
      message: expect.stringMatching(/^The board/),
    });
  });

  it.each([
    [404, 'BoardTrouble', 'no such board'],
    [410, 'BoardTrouble', 'no such board'],
    [403, 'BoardTrouble', 'not public'],
    [500, 'BoardTrouble', 'in trouble'],
    [418, 'BoardTrouble', 'not understood'],
    [429, 'AskedToWait', 'left alone'],
  ])('answers %i', async (status, name, message) => {
    server.answers.set(asked, (_, response) =>
      response.writeHead(status, { 'retry-after': '120' }).end('no'),
    );
    const board = recogniseBoard(page)!;
    await expect(readBoard(web, { ...board, etag: null, lastModified: null })).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  });

  it('is asked whether it changed, and believed', async () => {
    server.answers.set(asked, (_, response) => response.writeHead(304).end());
    const board = recogniseBoard(page)!;
    await expect(
      readBoard(web, { ...board, etag: '"v1"', lastModified: 'Sun, 01 Feb 2026 09:30:00 GMT' }),
    ).rejects.toMatchObject({ name: 'Unchanged' });
    expect(server.asked[0]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Sun, 01 Feb 2026 09:30:00 GMT',
    });
  });
});
