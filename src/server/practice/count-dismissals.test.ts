import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import { readQuestions } from '#content';
import { requireOwner } from '#server/access.ts';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { attempts, dismissals } from '#server/schema.ts';
import { countDismissals, FEWEST_SHOWINGS } from './count-dismissals.ts';
import { deleteAttempt } from './delete-attempt.ts';
import { dismissFinding } from './dismiss-finding.ts';
import { getAttempt } from './get-attempt.ts';
import { restoreFinding } from './restore-finding.ts';
import { submitAttempt } from './submit-attempt.ts';

let database: FreshDatabase;
let ctx: Ctx;
// Ids are content and may change; any question about the past will do.
const questionId = readQuestions().find(({ kind }) => kind === 'behavioural')?.id ?? '';
const ANSWER =
  'In May 2023, at a payroll company in Istanbul, I owned the launch of our reminder product. We called 22 customers ' +
  'and learned that the accountant opens the file, so I rewrote the page. Trial conversion rose from 4% to 9% in a quarter.';

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

const submit = (text = ANSWER) => submitAttempt(ctx, { questionId, text });
const totals = async (who = ctx) => {
  const { texts, rules } = await countDismissals(who);
  const sum = (of: 'shown' | 'dismissed') => rules.reduce((all, one) => all + one[of], 0);
  return { texts, shown: sum('shown'), dismissed: sum('dismissed') };
};
/** The shown and dismissed counts of one rule. */
const countsOf = async (rule: string) => {
  const found = (await countDismissals(ctx)).rules.filter((one) => one.rule === rule);
  return found.map(({ version, shown, dismissed }) => ({ version, shown, dismissed }));
};

/** A stored review with these findings, as an engine of any time may have left it. */
async function keep(text: string, findings: { rule: string; version?: number; key?: string }[]) {
  const remarks = findings.map(({ rule, version = 1, key = `${rule}:m:${text}` }) => ({
    rule,
    version,
    key,
  }));
  await database.db.insert(attempts).values({
    ownerId: requireOwner(ctx),
    questionId,
    questionText: 'How?',
    kind: 'behavioural',
    role: 'pmm',
    topic: 'any',
    text,
    channel: 'typed',
    mode: 'rehearsal',
    state: 'reviewed',
    engineVersion: 'e',
    rubricVersion: 'r',
    review: { findings: remarks },
  });
}

async function setAside(rule: string, contextKey: string, ruleVersion = '1') {
  const criterion = rule.split('/')[0] ?? '';
  const ownerId = requireOwner(ctx);
  await database.db
    .insert(dismissals)
    .values({ ownerId, id: randomUUID(), rule, ruleVersion, criterion, contextKey, quote: '' });
}

describe('what was shown and set aside', () => {
  it('is nothing before the first answer', async () => {
    expect(await countDismissals(ctx)).toEqual({ fewest: FEWEST_SHOWINGS, texts: 0, rules: [] });
  });

  it('keeps what was set aside among what was shown, until it is brought back', async () => {
    const { id, review } = await submit();
    const finding = review.findings[0]!;
    const shown = new Set(review.findings.map(({ key }) => key)).size;
    expect(await totals()).toEqual({ texts: 1, shown, dismissed: 0 });

    const without = await dismissFinding(ctx, { attemptId: id, key: finding.key });
    // Other findings may stand in for the one that is gone; they are shown then.
    const now = new Set([finding, ...without.findings].map(({ key }) => key)).size;
    expect(await totals()).toEqual({ texts: 1, shown: now, dismissed: 1 });
    const [counts] = await countsOf(finding.rule);
    expect(counts).toMatchObject({ version: finding.version, dismissed: 1 });

    const { dismissed } = await getAttempt(ctx, { id });
    await restoreFinding(ctx, { attemptId: id, dismissalId: dismissed[0]?.id });
    expect(await totals()).toEqual({ texts: 1, shown, dismissed: 0 });
  });

  it('counts a key once a text, however often that text was handed in', async () => {
    const [first, second] = [await submit(), await submit()];
    const finding = first.review.findings[0]!;
    const before = await countsOf(finding.rule);
    expect((await totals()).texts).toBe(1);
    await dismissFinding(ctx, { attemptId: second.id, key: finding.key });
    const after = await countsOf(finding.rule);
    expect(after[0]).toEqual({ ...before[0], dismissed: 1 });
    await submit();
    expect(await countsOf(finding.rule)).toEqual(after);
  });

  it('counts the same key in another text again', async () => {
    for (const text of ['one', 'two', 'three']) await keep(text, [{ rule: 'concise/a', key: 'same' }]);
    await keep('three', [
      { rule: 'concise/a', key: 'same' },
      { rule: 'concise/a', key: 'same' },
    ]);
    expect(await countsOf('concise/a')).toEqual([{ version: 1, shown: 3, dismissed: 0 }]);
  });

  it('tells the versions of a rule apart', async () => {
    await keep('one', [{ rule: 'concise/a', version: 1 }]);
    await keep('two', [{ rule: 'concise/a', version: 2 }]);
    await setAside('concise/a', 'gone from its review', '1');
    expect(await countsOf('concise/a')).toEqual([
      { version: 1, shown: 2, dismissed: 1 },
      { version: 2, shown: 1, dismissed: 0 },
    ]);
  });

  it('keeps what was set aside in an answer that is deleted', async () => {
    const { id, review } = await submit();
    await dismissFinding(ctx, { attemptId: id, key: review.findings[0]?.key });
    await deleteAttempt(ctx, { id });
    expect(await totals()).toEqual({ texts: 0, shown: 1, dismissed: 1 });
  });
});

describe('the rate', () => {
  it('has its interval from ten showings on, and the highest stands first', async () => {
    const often = { rule: 'concise/often' };
    for (let i = 0; i < 9; i++)
      await keep(`text ${i}`, [often, { rule: 'concise/never' }, { rule: 'concise/seldom' }]);
    await keep('text 9', [{ rule: 'concise/never' }]);
    for (let i = 0; i < 3; i++) await setAside('concise/often', `aside ${i}`);
    await setAside('concise/new', 'aside');
    const { rules } = await countDismissals(ctx);
    expect(rules.map(({ rule, shown, dismissed, rate }) => [rule, shown, dismissed, rate])).toEqual([
      ['concise/often', 12, 3, 0.25],
      ['concise/never', 10, 0, 0],
      ['concise/new', 1, 1, null],
      ['concise/seldom', 9, 0, null],
    ]);
    // Wilson, 3 of 12.
    expect(rules[0]?.low).toBeCloseTo(0.0889, 3);
    expect(rules[0]?.high).toBeCloseTo(0.5323, 3);
    expect(rules[3]).toMatchObject({ low: null, high: null });
  });
});

describe("somebody else's", () => {
  it('answers and dismissals are not counted, and nobody has none', async () => {
    const stranger = await ctxForSomebody(database);
    const { id, review } = await submit();
    await dismissFinding(ctx, { attemptId: id, key: review.findings[0]?.key });
    const mine = await countDismissals(ctx);
    expect(await countDismissals(stranger)).toMatchObject({ texts: 0, rules: [] });
    await submitAttempt(stranger, { questionId, text: ANSWER });
    expect(await totals(stranger)).toMatchObject({ texts: 1, dismissed: 0 });
    expect(await countDismissals(ctx)).toEqual(mine);
    await expect(countDismissals({ ...ctx, actor: NOBODY })).rejects.toMatchObject({ status: 401 });
  });
});
