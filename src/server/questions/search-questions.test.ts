import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import { readQuestions } from '#content';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { questionStems } from '#server/schema.ts';
import { indexBank } from './load-bank.ts';
import { searchQuestions } from './search-questions.ts';

let database: FreshDatabase;
let ctx: Ctx;

beforeAll(async () => {
  database = await freshDatabase();
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

const found = async (q: string) =>
  (await searchQuestions(ctx, { q })).questions.map(({ text, asks }) => `${text} ${asks}`);

describe('searching the bank', () => {
  it.each([
    ['pricing', /pric/i],
    ['pricng', /pric/i],
    ['launhc', /launch/i],
    ['compettitor', /compet/i],
    ['onbording', /onboard/i],
    ['salse', /sales|seller|sell/i],
    ['custmer interveiws', /interview/i],
    ['stakehodlers', /colleague|executive|disagree|authority|partner/i],
  ])('finds what was meant by “%s”', async (words, meant) => {
    const texts = await found(words);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts.slice(0, 3)) expect(text).toMatch(meant);
  });

  it.each([
    ['oursevles managers customers', 'managers customers'],
    ['pricng pricing customers', 'pricing customers'],
  ])(
    '“%s” is “%s”: a word that says nothing, or the same word twice, counts for none',
    async (typed, meant) => {
      const [one, other] = await Promise.all([
        searchQuestions(ctx, { q: typed }),
        searchQuestions(ctx, { q: meant }),
      ]);
      expect(one.total).toBe(other.total);
      expect(one.total).toBeGreaterThan(0);
    },
  );

  it('counts a common word as it was counted when the bank was loaded, and one that is filtered', async () => {
    await indexBank(database.db);
    const common = await database.sql`select stem from question_stems order by length(groups) desc`;
    expect(common.length).toBeGreaterThan(0);
    for (const filters of [{}, { kind: 'craft' }, { round: 'final', role: 'pmm' }]) {
      const q = common[0]!['stem'] as string;
      const quick = await searchQuestions(ctx, { q, ...filters });
      await database.db.delete(questionStems);
      expect(Object.keys(quick.counts.kind)).not.toEqual([]);
      expect(await searchQuestions(ctx, { q, ...filters })).toEqual(quick);
      await indexBank(database.db);
    }
  });

  it('finds other forms of a word', async () => {
    expect((await found('prices')).length).toBeGreaterThan(3);
  });

  it('finds nothing for what is not there, and does not mind signs and markup', async () => {
    expect(await found('xqzzyvk')).toEqual([]);
    for (const odd of [
      "'; drop table questions; --",
      '<script>',
      '%%%',
      '\\',
      '((&|!',
      ':*',
      '🙂',
      '\u0000x',
    ]) {
      await expect(searchQuestions(ctx, { q: odd })).resolves.toMatchObject({ pages: expect.any(Number) });
    }
  });

  it.each([
    ['two words need both', 'pricing xqzzyvk', false],
    ['of three words two are enough', 'pricing customers xqzzyvk', true],
    ['but not one', 'pricing xqzzyvk yxqzzvk', false],
  ])('%s', async (_what, words, some) => {
    const { total, questions, counts } = await searchQuestions(ctx, { q: words });
    expect([total > 0, questions.length > 0, Object.keys(counts.kind).length > 0]).toEqual([
      some,
      some,
      some,
    ]);
  });

  it('most of a long search is enough, wherever the rest is', async () => {
    const words = readQuestions().flatMap(({ id, text }) => {
      const long = [...new Set(text.toLowerCase().match(/\p{L}{6,}/gu))];
      return long.length >= 5 ? [{ id, five: long.slice(0, 5) }] : [];
    })[0]!;
    const { questions } = await searchQuestions(ctx, { q: ['xqzzyvk', ...words.five, 'yxqzzvk'].join(' ') });
    expect(questions.map(({ id }) => id)).toContain(words.id);
  });

  it('puts what meets more of the words first', async () => {
    const meets = (text: string) =>
      [/pric/i, /customer/i, /launch/i].filter((word) => word.test(text)).length;
    const texts = await found('pricing customers launch');
    expect(texts.length).toBeGreaterThan(1);
    expect(meets(texts[0]!)).toBeGreaterThanOrEqual(meets(texts.at(-1)!));
  });

  it('says what is wrong with a search that is too long', async () => {
    await expect(searchQuestions(ctx, { q: 'x'.repeat(201) })).rejects.toThrow('up to 200 characters');
  });
});

describe('filtering the bank', () => {
  it('keeps to every filter at once, and counts each as if it were not set', async () => {
    const bank = await searchQuestions(ctx, { kind: 'behavioural', round: 'recruiter' });
    expect(bank.total).toBeGreaterThan(0);
    for (const one of bank.questions) expect([one.kind, one.round]).toEqual(['behavioural', 'recruiter']);
    expect(bank.counts.kind['behavioural']).toBe(bank.total);
    expect(Object.keys(bank.counts.kind).length).toBeGreaterThan(1);
    expect(bank.counts.seniority['lead'] ?? 0).toBeLessThanOrEqual(bank.total);
  });

  it('takes an unknown filter for none, and a page beyond the end for the last', async () => {
    const all = await searchQuestions(ctx, {});
    expect((await searchQuestions(ctx, { kind: 'cooking', page: '9999' })).query).toMatchObject({
      page: all.pages,
    });
    expect((await searchQuestions(ctx, { kind: 'cooking' })).total).toBe(all.total);
  });

  it.each(['\0', ' ', 'x'.repeat(400)])(
    'takes a company that cannot be one for none: %j',
    async (company) => {
      expect((await searchQuestions(ctx, { company })).query.company).toBeUndefined();
    },
  );

  it('pages through the whole bank without a gap or a repetition', async () => {
    const { pages, total } = await searchQuestions(ctx, {});
    const ids = new Set<string>();
    for (let page = 1; page <= pages; page++) {
      for (const { id } of (await searchQuestions(ctx, { page })).questions) ids.add(id);
    }
    expect(ids.size).toBe(total);
  });

  it('tells how often it was answered, by oneself only', async () => {
    const stranger = await ctxForSomebody(database);
    const { questions } = await searchQuestions(ctx, {});
    const id = questions[0]?.id ?? '';
    await submitAttempt(ctx, {
      questionId: id,
      text: 'In May we sat with nine customers and listened to them.',
    });
    const [mine] = (await searchQuestions(ctx, {})).questions;
    const [theirs] = (await searchQuestions(stranger, {})).questions;
    expect([mine?.attempts, theirs?.attempts]).toEqual([1, 0]);
  });

  it('is for somebody', async () => {
    await expect(searchQuestions({ ...ctx, actor: NOBODY }, {})).rejects.toThrow('Sign in');
  });
});
