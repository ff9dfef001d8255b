import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as format from '../../../tests/harness/board-formats.ts';
import { JSON_KINDS } from '../../../tests/harness/board-kinds.ts';
import { inPages, startBoardServer, type BoardServer } from '../../../tests/harness/board-server.ts';
import { openWeb } from '#server/web/open-web.ts';
import type { Web } from '#server/web/web.ts';
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
