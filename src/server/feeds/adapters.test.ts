import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as format from '../../../tests/harness/board-formats.ts';
import { inPages, startBoardServer, type BoardServer } from '../../../tests/harness/board-server.ts';
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
async function read(page: string, answers: Record<string, string | ReturnType<typeof inPages>>) {
  const board = recogniseBoard(page)!;
  for (const [address, answer] of Object.entries(answers)) server.answers.set(address, answer);
  return readBoard(web, { ...board, etag: null, lastModified: null });
}

/** Each kind: where a person finds it, what is asked, and how it writes a list of entries. */
const KINDS: Record<
  BoardKind,
  {
    page: string;
    asked: string;
    list: (entries: unknown[]) => string;
    entry: (changes?: Record<string, unknown>) => unknown;
  }
> = {
  greenhouse: {
    page: 'https://boards.greenhouse.io/acme',
    asked: 'boards-api.greenhouse.io/v1/boards/acme/jobs',
    list: format.greenhouseBoard,
    entry: format.greenhouseJob,
  },
  lever: {
    page: 'https://jobs.lever.co/acme',
    asked: 'api.lever.co/v0/postings/acme',
    list: (all) => JSON.stringify(all),
    entry: format.leverPosting,
  },
  ashby: {
    page: 'https://jobs.ashbyhq.com/acme',
    asked: 'api.ashbyhq.com/posting-api/job-board/acme',
    list: format.ashbyBoard,
    entry: format.ashbyJob,
  },
  smartrecruiters: {
    page: 'https://careers.smartrecruiters.com/Acme1',
    asked: 'api.smartrecruiters.com/v1/companies/Acme1/postings',
    list: format.smartRecruitersPage,
    entry: format.smartRecruitersHead,
  },
  workable: {
    page: 'https://apply.workable.com/acme',
    asked: 'apply.workable.com/api/v1/widget/accounts/acme',
    list: format.workableBoard,
    entry: format.workableJob,
  },
  recruitee: {
    page: 'https://acme.recruitee.com',
    asked: 'acme.recruitee.com/api/offers/',
    list: format.recruiteeBoard,
    entry: format.recruiteeOffer,
  },
  personio: {
    page: 'https://acme.jobs.personio.de',
    asked: 'acme.jobs.personio.de/xml',
    list: (all) => format.personioFeed(all.join('')),
    entry: () => format.personioPosition(),
  },
  teamtailor: {
    page: 'https://acme.teamtailor.com',
    asked: 'acme.teamtailor.com/jobs.rss',
    list: (all) => format.teamtailorFeed(all.join('')),
    entry: () => format.teamtailorItem(),
  },
};
const kinds = Object.entries(KINDS).map(([kind, how]) => ({ kind: kind as BoardKind, ...how }));
const JSON_KINDS = kinds.filter(({ kind }) => kind !== 'personio' && kind !== 'teamtailor');

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

describe.each(JSON_KINDS)('$kind, with fields that are missing or wrong', ({ page, asked, list, entry }) => {
  const names = Object.keys(entry() as object);
  it.each([null, undefined, '', 0, [], {}, 'x'.repeat(100_000), { deep: [[[{}]]] }, -1, true])(
    'as %j',
    async (odd) => {
      for (const name of names) {
        const { postings, unread } = await read(page, { [asked]: list([entry({ [name]: odd })]) });
        expect(postings.length + unread, name).toBeLessThanOrEqual(1);
        for (const { title, externalId, places, link } of postings) {
          expect(title.length, name).toBeLessThanOrEqual(200);
          expect(externalId.length, name).toBeLessThanOrEqual(200);
          expect(link.length, name).toBeLessThanOrEqual(2_000);
          expect(Array.isArray(places), name).toBe(true);
        }
      }
    },
  );
  it('and entries that are none', async () => {
    const { postings, unread } = await read(page, { [asked]: list([null, 'x', 7, [], {}, entry()]) });
    expect({ postings: postings.length, unread }).toEqual({ postings: 1, unread: 5 });
  });
});

describe('in pages', () => {
  const many = (count: number, one: (at: number) => unknown) =>
    Array.from({ length: count }, (_, at) => one(at));

  it('Lever: until a page is not full', async () => {
    const all = many(510, (at) => format.leverPosting({ id: `l-${at}` }));
    const { postings, etag } = await read('https://jobs.lever.co/acme', {
      'api.lever.co/v0/postings/acme': inPages(all, 'skip', 'limit', (page) => JSON.stringify(page)),
    });
    expect(new Set(postings.map(({ externalId }) => externalId)).size).toBe(510);
    expect(server.asked.map(({ address }) => address.split('&').slice(1).join())).toEqual([
      'skip=0,limit=250',
      'skip=250,limit=250',
      'skip=500,limit=250',
    ]);
    expect(etag).toBeNull();
  });

  it('SmartRecruiters: the text of a role is asked for by itself', async () => {
    const all = many(130, (at) => format.smartRecruitersHead({ id: `s-${at}` }));
    const address = 'api.smartrecruiters.com/v1/companies/Acme1/postings';
    const { postings, open } = await read('https://jobs.smartrecruiters.com/Acme1/7-pmm', {
      [address]: inPages(all, 'offset', 'limit', (page) => format.smartRecruitersPage(page, 130)),
      [`${address}/s-129`]: format.smartRecruitersPosting({ id: 's-129' }),
    });
    expect(postings).toHaveLength(130);
    expect(server.asked).toHaveLength(2);
    expect((await open!(postings[129]!)).markup).toContain('Job Description');
  });

  it('Teamtailor: a site that does not know pages gives the same again, and is read once', async () => {
    const items = many(100, (at) => format.teamtailorItem(`g-${at}`)).join('');
    const { postings } = await read('https://careers.acme.example/jobs.rss', {
      'careers.acme.example/jobs.rss': format.teamtailorFeed(items),
    });
    expect(postings).toHaveLength(100);
    expect(server.asked).toHaveLength(2);
  });

  it.each(JSON_KINDS)(
    '$kind: up to 2,000 roles, and it is said that there are more',
    async ({ page, asked, list, entry }) => {
      const id = (at: number) => ({ id: `x-${at}`, shortcode: `x-${at}` });
      const all = many(2_300, (at) => entry(id(at)));
      const paged = { lever: ['skip', 'limit'], smartrecruiters: ['offset', 'limit'] }[
        recogniseBoard(page)!.kind as string
      ];
      const { postings, complete } = await read(page, {
        [asked]: paged ? inPages(all, paged[0]!, paged[1]!, list) : list(all),
      });
      expect(postings.length).toBe(2_000);
      expect(complete).toBe(false);
    },
  );
});

describe('what stands in only some', () => {
  it('Ashby: roles that are not listed are not for everybody, and pay that is not shown is not read', async () => {
    const jobs = [
      format.ashbyJob({ isListed: false, id: 'hidden' }),
      format.ashbyJob({ shouldDisplayCompensationOnJobPostings: false }),
    ];
    const { postings } = await read('https://jobs.ashbyhq.com/acme', {
      'api.ashbyhq.com/posting-api/job-board/acme': format.ashbyBoard(jobs),
    });
    expect(postings.map(({ salary, externalId }) => [salary, externalId.slice(0, 4)])).toEqual([
      [null, 'b7d2'],
    ]);
  });

  it('Workable: one role in two places is one role', async () => {
    const jobs = [
      format.workableJob(),
      format.workableJob({
        locations: [
          { city: 'London', country: 'United Kingdom', countryCode: 'GB' },
          { city: 'Secret', hidden: true },
        ],
      }),
    ];
    const { postings } = await read('https://apply.workable.com/acme', {
      'apply.workable.com/api/v1/widget/accounts/acme': format.workableBoard(jobs),
    });
    expect(postings.map(({ places }) => places.map(({ country }) => country))).toEqual([['GR', 'GB']]);
  });

  it('Recruitee: the words may stand in a translation alone', async () => {
    const offer = {
      ...format.recruiteeOffer(),
      translations: { en: { title: 'Product Marketer', description: '<p>In English</p>' } },
    } as Record<string, unknown>;
    delete offer.title;
    delete offer.description;
    const { postings } = await read('https://acme.recruitee.com', {
      'acme.recruitee.com/api/offers/': format.recruiteeBoard([offer]),
    });
    expect(postings[0]).toMatchObject({
      title: 'Product Marketer',
      markup: expect.stringContaining('In English'),
    });
  });

  it('Personio: in Latin 1, as the XML itself says', async () => {
    const feed = format
      .personioFeed(format.personioPosition())
      .replace('UTF-8', 'ISO-8859-1')
      .replace('Your tasks', 'Für dich');
    server.answers.set('acme.jobs.personio.de/xml', (_, response) =>
      response.end(Buffer.from(feed, 'latin1')),
    );
    const { postings } = await read('https://acme.jobs.personio.de', {});
    expect(postings[0]?.markup).toContain('Für dich');
  });
});
