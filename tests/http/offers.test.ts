import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApplication } from '#server/applications/create-application.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { addNote } from '#server/offers/add-note.ts';
import { createOffer } from '#server/offers/create-offer.ts';
import { offerNotes, offers } from '#server/schema.ts';
import { askAs, type Sent } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { seedApplications } from '../harness/seeded-applications.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** The funnel and the offers: who may see and change what, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;
let note: string;
let application: string;

const OFFERS = '/pipeline/offers';
const OFFER = { company: 'Tidal', currency: 'EUR', base: '82,000', deadline: '2026-12-05' };
const NOTE = { parts: ['base', 'equity'], trade: 'Half of the sign-on.', ask: 'A base of 88,000?' };

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ databaseUrl: database.url, strangers: true });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});
beforeEach(async () => {
  owner = await ctxForSomebody(database, 'Owner');
  other = await ctxForSomebody(database, 'Other');
  ({ id: application } = await createApplication(owner, {
    said: { company: 'Tidal' },
    at: { stage: 'rounds' },
  }));
  ({ id } = await createOffer(owner, { said: OFFER }));
  await addNote(owner, { offerId: id, said: NOTE });
  note = (await notes())[0]!.id;
});

const stored = () =>
  database.db
    .select()
    .from(offers)
    .where(eq(offers.ownerId, idOf(owner)));
const notes = () =>
  database.db
    .select()
    .from(offerNotes)
    .where(eq(offerNotes.ownerId, idOf(owner)));

async function ask(who: Ctx | 'nobody', path: string, form?: Sent) {
  const answered = await askAs(server, who, path, form);
  const text = await answered.text();
  return {
    status: answered.status,
    location: answered.headers.get('location'),
    type: answered.headers.get('content-type'),
    text: text.replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  };
}

describe('who may', () => {
  type Case = [string, () => string, Sent | undefined, number, number, number];
  it.each<Case>([
    ['see the funnel', () => '/pipeline/funnel', undefined, 401, 200, 200],
    ['see the offers', () => OFFERS, undefined, 401, 200, 200],
    ['see those of an application', () => `${OFFERS}?application=${application}`, undefined, 401, 200, 404],
    ['open the form', () => `${OFFERS}/new`, undefined, 401, 200, 200],
    [
      'open it for an application',
      () => `${OFFERS}/new?application=${application}`,
      undefined,
      401,
      200,
      404,
    ],
    ['open an offer', () => `${OFFERS}/${id}`, undefined, 401, 200, 404],
    ['open what is no id', () => `${OFFERS}/x`, undefined, 401, 404, 404],
    ['open what is far too long', () => `${OFFERS}/${'x'.repeat(2000)}`, undefined, 401, 404, 404],
    ['open a NUL', () => `${OFFERS}/%00`, undefined, 401, 404, 404],
    ['take the deadline', () => `${OFFERS}/${id}.ics`, undefined, 401, 200, 404],
    ['compare', () => `${OFFERS}/compare?offer=${id}`, undefined, 401, 200, 404],
    [
      'compare five',
      () => `${OFFERS}/compare?offer=1&offer=2&offer=3&offer=4&offer=5`,
      undefined,
      401,
      400,
      400,
    ],
    ['compare in no currency', () => `${OFFERS}/compare?offer=${id}&in=EURO`, undefined, 401, 400, 400],
    ['add an offer', () => `${OFFERS}/new`, OFFER, 401, 303, 303],
    ['add one to an application', () => `${OFFERS}/new?application=${application}`, OFFER, 401, 303, 404],
    ['change an offer', () => `${OFFERS}/${id}?/save`, { ...OFFER, version: '1' }, 401, 303, 404],
    ['delete an offer', () => `${OFFERS}/${id}?/delete`, {}, 401, 303, 404],
    ['add a note', () => `${OFFERS}/${id}?/note`, { parts: 'equity', ask: 'More?' }, 401, 303, 404],
    ['delete no note', () => `${OFFERS}/${id}?/delete-note`, { note: 'x' }, 401, 404, 404],
    [
      'set a rate',
      () => `${OFFERS}?/rate`,
      { one: 'gbp', of: 'EUR', worth: '1.17', saidFor: '2026-03-01' },
      401,
      303,
      303,
    ],
    ['forget a rate', () => `${OFFERS}?/forget`, { one: 'GBP', of: 'EUR' }, 401, 303, 303],
  ])('%s', async (_what, path, form, nobody, mine, theirs) => {
    expect((await ask('nobody', path(), form)).status).toBe(nobody);
    expect((await ask(other, path(), form)).status).toBe(theirs);
    expect([(await stored()).map(({ version }) => version), (await notes()).length]).toEqual([[1], 1]);
    expect((await ask(owner, path(), form)).status).toBe(mine);
  });

  it('answer a note and delete it, but not by way of another offer', async () => {
    const said = { note, answer: 'They give 86,000.' };
    const { id: another } = await createOffer(owner, { said: OFFER });
    const { id: theirs } = await createOffer(other, { said: OFFER });
    expect((await ask(other, `${OFFERS}/${id}?/answer`, said)).status).toBe(404);
    expect((await ask(other, `${OFFERS}/${theirs}?/answer`, said)).status).toBe(404);
    expect((await ask(owner, `${OFFERS}/${another}?/answer`, said)).status).toBe(404);
    await ask(other, `${OFFERS}/${theirs}?/delete-note`, said);
    expect((await notes())[0]).toMatchObject({ answer: '' });
    expect((await ask(owner, `${OFFERS}/${id}?/answer`, said)).location).toBe(`${OFFERS}/${id}#negotiation`);
    expect((await notes())[0]).toMatchObject({ answer: 'They give 86,000.' });
    await ask(owner, `${OFFERS}/${id}?/delete-note`, said);
    expect(await notes()).toEqual([]);
  });

  it('not a page elsewhere', async () => {
    const { status } = await askAs(server, owner, `${OFFERS}/${id}?/delete`, {}, 'https://evil.example');
    expect([status, (await stored()).length]).toEqual([403, 1]);
  });
});

describe('an offer', () => {
  it.each<[string, Record<string, string>, string]>([
    ['without a company', { company: ' ' }, 'Say which company it is from'],
    ['with a currency that there is not', { currency: 'EUX' }, 'by its three letters'],
    ['with a base that can be read in two ways', { base: '82.000' }, 'Base pay cannot be read: “82.000”'],
    ['with a base beyond counting', { base: '9'.repeat(12) }, 'higher than can be kept'],
    ['with a day that there is not', { deadline: '2026-02-30' }, 'The calendar has no such day.'],
    ['with a bonus in words', { bonusAs: 'percent', bonus: 'ten' }, 'Write the bonus as a percentage'],
    ['with a title too long', { title: 'x'.repeat(201) }, 'A title has up to 200 characters.'],
    ['with a title far too long', { title: 'x'.repeat(20_000) }, 'A title has up to 200 characters.'],
    ['with notes too long', { notes: 'x'.repeat(5001) }, 'Notes have up to 5,000 characters.'],
    [
      'with shares of no price',
      { 'grant0.as': 'shares', 'grant0.amount': '100', 'grant0.years': '4', 'grant0.every': '1' },
      'Equity 1: what a share is worth today is missing.',
    ],
    [
      'with portions that do not add up',
      { 'grant0.as': 'value', 'grant0.amount': '100', 'grant0.every': '1', 'grant0.yearly': '5-15-40' },
      'Equity 1: The yearly portions have to add up to 100.',
    ],
    [
      'with a cliff beyond the end',
      {
        'grant0.as': 'value',
        'grant0.amount': '100',
        'grant0.years': '1',
        'grant0.cliff': '13',
        'grant0.every': '1',
      },
      'Equity 1: The cliff is longer than the vesting takes.',
    ],
    [
      'vesting on odd days',
      { 'grant0.as': 'value', 'grant0.amount': '100', 'grant0.years': '1', 'grant0.every': '2' },
      'Equity 1: the vesting cannot be read.',
    ],
    ['with a benefit without a name', { 'benefit0.worth': '100' }, 'Name the benefit'],
  ])('%s is refused, and what was typed stays', async (_what, given, problem) => {
    const { status, text } = await ask(owner, `${OFFERS}/new`, {
      ...OFFER,
      title: 'Lead <b>PMM</b>',
      ...given,
    });
    expect(status).toBe(400);
    expect([problem, text.includes(problem)]).toEqual([problem, true]);
    if (!given.title) expect(text.includes('value="Lead &lt;b>PMM&lt;/b>"')).toBe(true);
    expect(await stored()).toHaveLength(1);
  });

  it('is kept to the cent, shown, and said again by its form', async () => {
    const { location } = await ask(owner, `${OFFERS}/new`, {
      ...OFFER,
      company: 'A & <script>B</script>',
      base: '82 000.55',
      bonusAs: 'percent',
      bonus: '12.5%',
      'grant0.as': 'options',
      'grant0.amount': '9,600',
      'grant0.price': '12.5',
      'grant0.strike': '0.0042',
      'grant0.every': '6',
      'grant0.cliff': '12',
      'grant0.yearly': '5-15-40-40',
      'benefit1.name': '30 days of leave',
    });
    const { text } = await ask(owner, location!);
    expect(text.includes('<script>B')).toBe(false);
    for (const value of ['82000.55', '12.5', '0.0042', '5-15-40-40', '30 days of leave'])
      expect([value, text.includes(`value="${value}"`)]).toEqual([value, true]);
    expect(text.includes('Named and not counted: 30 days of leave.')).toBe(true);
  });

  it('changed in two windows keeps the first, and says so', async () => {
    const change = (base: string) => ask(owner, `${OFFERS}/${id}?/save`, { ...OFFER, base, version: '1' });
    expect((await change('83,000')).status).toBe(303);
    const late = await change('84,000');
    expect([late.status, late.text.includes('changed in another window')]).toEqual([409, true]);
    expect(late.text.includes('value="84,000"')).toBe(true);
    expect((await stored())[0]!.terms).toMatchObject({ base: 8_300_000 });
  });

  it('moves its application to the offer, and goes with it', async () => {
    await ask(owner, `${OFFERS}/new?application=${application}`, OFFER);
    expect((await ownApplication(owner, application)).stage).toBe('offer');
    const { text } = await ask(owner, `${OFFERS}?application=${application}`);
    expect(text.includes('Offers from Tidal')).toBe(true);
  });

  it('has its deadline for a calendar; without one there is none', async () => {
    const { text, type } = await ask(owner, `${OFFERS}/${id}.ics`);
    expect(type).toContain('text/calendar');
    expect(text.includes('DTSTART;VALUE=DATE:20261205')).toBe(true);
    const { id: open } = await createOffer(owner, { said: { ...OFFER, deadline: '' } });
    expect((await ask(owner, `${OFFERS}/${open}.ics`)).status).toBe(404);
  });
});

describe('a note', () => {
  it.each<[string, [string, string][], string]>([
    [
      'on base pay alone',
      [
        ['parts', 'base'],
        ['trade', 'x'],
        ['ask', 'Ten more?'],
      ],
      'This is about base pay alone',
    ],
    ['on nothing', [['ask', 'More?']], 'Tick the parts'],
    [
      'on base pay without a trade',
      [
        ['parts', 'base'],
        ['parts', 'equity'],
        ['ask', 'Ten more?'],
      ],
      'Say what you would trade.',
    ],
    ['that asks nothing', [['parts', 'equity']], 'Write what you ask for'],
    [
      'on a part that there is not',
      [
        ['parts', 'soul'],
        ['ask', 'x'],
      ],
      'Choose the parts from the list.',
    ],
    [
      'too long',
      [
        ['parts', 'equity'],
        ['ask', 'x'.repeat(2001)],
      ],
      'up to 2,000 characters',
    ],
  ])('%s is refused with the reason, and stays typed', async (_what, said, problem) => {
    const { status, text } = await ask(owner, `${OFFERS}/${id}?/note`, [
      ...said,
      ['need', 'I need <i>it</i>.'],
    ]);
    expect([status, text.includes(problem)]).toEqual([400, true]);
    expect(text.includes('I need &lt;i>it&lt;/i>.')).toBe(true);
    expect(await notes()).toHaveLength(1);
  });
});

describe('the comparison', () => {
  it('is in one currency, at the rate given, and says which is missing', async () => {
    const { id: pounds } = await createOffer(owner, {
      said: { company: 'Large', currency: 'GBP', base: '100,000' },
    });
    const path = `${OFFERS}/compare?offer=${id}&offer=${pounds}&offer=`;
    expect((await ask(owner, path)).text.includes('Large pays in GBP')).toBe(true);
    await ask(owner, `${OFFERS}?/rate`, { one: 'GBP', of: 'EUR', worth: '1.17', saidFor: '2026-03-01' });
    const { text } = await ask(owner, path);
    expect(text.includes('€117,000')).toBe(true);
    expect(text.includes('1 GBP = 1.17 EUR, 1 March 2026')).toBe(true);
    expect((await ask(owner, `${path}&in=GBP`)).text.includes('£70,085')).toBe(true);
  });

  it.each([
    ['nothing', '0'],
    ['words', 'about one'],
    ['less than nothing', '-1'],
    ['nine decimals', '1.123456789'],
  ])('a rate of %s is refused', async (_what, worth) => {
    const rate = { one: 'GBP', of: 'EUR', worth, saidFor: '2026-03-01' };
    const { status, text } = await ask(owner, `${OFFERS}?/rate`, rate);
    expect([status, text.includes('Write the rate as a number')]).toEqual([400, true]);
  });
});

describe('the funnel', () => {
  it('counts one’s own, as the address says, and passes over what it does not know', async () => {
    const mine = await ctxForSomebody(database);
    await seedApplications(mine, { count: 40, until: '2026-03-01', offers: [5] });
    expect(/class="number[^"]*">40</.test((await ask(mine, '/pipeline/funnel')).text)).toBe(true);
    const referred = await ask(mine, '/pipeline/funnel?source=referral&since=nonsense&role=%00');
    expect(/class="number[^"]*">14</.test(referred.text)).toBe(true);
    const none = await ask(mine, '/pipeline/funnel?source=job-board');
    expect(none.text.includes('None of your 40 applications is of this kind.')).toBe(true);
    expect((await ask(other, '/pipeline/funnel')).text.includes('Nothing to count yet')).toBe(true);
  });
});
