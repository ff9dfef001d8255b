import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ctxForSomebody,
  freshDatabase,
  idOf,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import { untilWaiting } from '../../../tests/harness/until-waiting.ts';
import { readQuestions } from '#content';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { rateAnswer } from '#server/committee/rate-answer.ts';
import {
  attemptLevels,
  attempts,
  committeeRatings,
  dismissals,
  drafts,
  recordings,
  settings,
} from '#server/schema.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { compareAttempts, wordChanges } from './compare-attempts.ts';
import { deleteAttempt } from './delete-attempt.ts';
import { deleteEverything } from './delete-everything.ts';
import { discardDraft } from './discard-draft.ts';
import { dismissFinding } from './dismiss-finding.ts';
import { exportEverything } from '#server/own-data/export-everything.ts';
import { exportLevels } from './export-levels.ts';
import { getAttempt } from './get-attempt.ts';
import { keepDismissal } from './keep-dismissal.ts';
import { getDraft } from './get-draft.ts';
import { keepRecording } from './keep-recording.ts';
import { listAttempts } from './list-attempts.ts';
import { listDrafts } from './list-drafts.ts';
import { rateSelf } from './rate-self.ts';
import { restoreFinding } from './restore-finding.ts';
import { saveDraft } from './save-draft.ts';
import { submitAttempt } from './submit-attempt.ts';

let database: FreshDatabase;
let ctx: Ctx;
// Ids are content and may change; any two questions about the past will do.
const [questionId = '', anotherId = ''] = readQuestions().flatMap(({ id, kind }) =>
  kind === 'behavioural' ? [id] : [],
);
const ANSWER =
  'In May 2023, at a payroll company in Istanbul, I owned the launch of our reminder product. We called 22 customers ' +
  'and learned that the accountant opens the file, so I rewrote the page. It was a big success. Trial conversion rose ' +
  'from 4% to 9% in a quarter.';

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

const submit = (changes: object = {}) => submitAttempt(ctx, { questionId, text: ANSWER, ...changes });
const text = async (pieces: AsyncGenerator<string>) => {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
};

it('a save that arrives after the same words were submitted is not offered again', async () => {
  await submit({ questionId: anotherId });
  await submit();
  await saveDraft(ctx, { questionId, text: ANSWER, version: 0 });
  expect((await getDraft(ctx, { questionId }))?.text).toBe('');
  expect(await listDrafts(ctx)).toEqual([]);
  await saveDraft(ctx, { questionId: anotherId, text: 'Begun.', version: 0 });
  expect(await getDraft(ctx, { questionId: anotherId })).toMatchObject({ text: 'Begun.', version: 1 });
  expect(await listDrafts(ctx)).toMatchObject([{ questionId: anotherId, opening: 'Begun.' }]);
});

describe('submitting', () => {
  it('keeps the attempt and its levels, and ends the draft', async () => {
    await saveDraft(ctx, { questionId, text: ANSWER, version: 0 });
    const { id, review } = await submit();
    const { attempt, levels } = await getAttempt(ctx, { id });
    expect(attempt.text).toBe(ANSWER);
    const called = review.criteria.filter(({ level }) => level !== 'not-elicited');
    expect(Object.keys(levels).sort()).toEqual(called.map(({ criterion }) => criterion).sort());
    expect(await database.db.select().from(drafts).where(eq(drafts.ownerId, attempt.id))).toEqual([]);
  });

  it('keeps an answer in a state before levels, with advice and without levels', async () => {
    const { id, review } = await submit({ text: 'I like it.' });
    expect(review).toMatchObject({ state: 'too-short', criteria: [] });
    expect((await getAttempt(ctx, { id })).levels).toEqual({});
  });

  it('takes line ends as they are counted, and times only speech', async () => {
    const typed = await submit({ text: ANSWER.replaceAll('. ', '.\r\n'), seconds: '55' });
    const spoken = await submit({ channel: 'spoken', seconds: '55.5' });
    expect((await getAttempt(ctx, typed)).attempt).toMatchObject({ seconds: null, channel: 'typed' });
    expect((await getAttempt(ctx, typed)).attempt.text).not.toContain('\r');
    expect((await getAttempt(ctx, spoken)).review.delivery?.seconds).toBe(55.5);
  });

  it.each([
    ['nothing', { text: ' \n\t ' }, 'nothing to review yet'],
    ['too much', { text: 'x'.repeat(20_001) }, '20,000 characters'],
    ['a NUL', { text: `${ANSWER}\0` }, 'NUL character'],
    ['no such question', { questionId: 'cooking-soup' }, 'no such question'],
    ['an hour and more', { channel: 'spoken', seconds: '3601' }, 'an hour long'],
  ])('refuses %s in plain words', async (_what, changes, said) => {
    await expect(submit(changes)).rejects.toThrow(said);
    expect((await listAttempts(ctx)).total).toBe(0);
  });

  it('counts 20,000 characters as the browser does, line ends as one', async () => {
    const full = `${'word '.repeat(3_990)}${'\r\n'.repeat(50)}`;
    await expect(submit({ text: full })).resolves.toHaveProperty('id');
  });
});

describe('drafts', () => {
  it('goes on from version to version, and never over what another window saved', async () => {
    const first = await saveDraft(ctx, { questionId, text: 'one', version: 0 });
    const second = await saveDraft(ctx, { questionId, text: 'two', version: first.draft.version });
    expect(second).toMatchObject({ saved: true, draft: { text: 'two' } });
    const late = await saveDraft(ctx, { questionId, text: 'other window', version: first.draft.version });
    expect(late).toMatchObject({ saved: false, draft: { text: 'two', version: second.draft.version } });
  });

  it('is not looked for under what is no question', () =>
    expect(discardDraft(ctx, { questionId: 'a\0b' })).rejects.toMatchObject({ status: 400 }));

  it('lets one of many simultaneous first saves win', async () => {
    const saves = await Promise.all(
      ['a', 'b', 'c', 'd'].map((letter) => saveDraft(ctx, { questionId, text: letter, version: 0 })),
    );
    expect(saves.filter(({ saved }) => saved)).toHaveLength(1);
  });
});

describe('not so', () => {
  it('stays set aside after edits elsewhere and in later attempts, until it is brought back', async () => {
    const { id, review } = await submit();
    const finding = review.findings.find(({ quote }) => quote !== '');
    expect(finding, 'the answer must have a finding to set aside').toBeDefined();
    const key = finding?.key ?? '';
    const again = await dismissFinding(ctx, { attemptId: id, key });
    expect(again.findings.some((one) => one.key === key)).toBe(false);
    const later = await submit({ text: `${ANSWER} Now every new product starts with those calls.` });
    expect(later.review.findings.some((one) => one.key === key)).toBe(false);

    const { dismissed } = await getAttempt(ctx, { id });
    expect(dismissed).toHaveLength(1);
    const restored = await restoreFinding(ctx, { attemptId: id, dismissalId: dismissed[0]?.id });
    expect(restored.findings.some((one) => one.key === key)).toBe(true);
  });

  it('of two remarks at once stays said of both', async () => {
    const { id, review } = await submit();
    const [one, two] = [...new Set(review.findings.map(({ key }) => key))];
    const { first } = await database.db.transaction(async (tx) => {
      await tx.select().from(attempts).where(eq(attempts.id, id)).for('update');
      const first = dismissFinding(ctx, { attemptId: id, key: one });
      await untilWaiting(database, 1);
      // The other is kept while the first one’s review waits to be stored.
      await keepDismissal(ctx, idOf(ctx), { review, key: two!, questionId });
      return { first };
    });
    await first;
    const keys = (await getAttempt(ctx, { id })).review.findings.map(({ key }) => key);
    expect(keys).not.toContain(one);
    expect(keys).not.toContain(two);
  });

  it('keeps own ratings where the review changes', async () => {
    const { id, review } = await submit();
    const key = review.findings[0]?.key;
    const criterion = review.criteria.find(({ level }) => level !== 'not-elicited')?.criterion ?? 'concise';
    await rateSelf(ctx, { attemptId: id, ratings: { [criterion]: 'partial' } });
    await dismissFinding(ctx, { attemptId: id, key });
    expect((await getAttempt(ctx, { id })).levels[criterion]?.self).toBe('partial');
  });

  it('is found only where it is', async () => {
    const { id } = await submit();
    await expect(dismissFinding(ctx, { attemptId: id, key: 'no-such-key' })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('rating oneself', () => {
  it('keeps only what the question calls for', async () => {
    const { id } = await submit();
    const { rated } = await rateSelf(ctx, {
      attemptId: id,
      ratings: { concise: 'clear', 'data-triage': 'missing' },
    });
    expect(rated).toBe(1);
    await expect(rateSelf(ctx, { attemptId: id, ratings: { concise: 'great' } })).rejects.toThrow(
      'clear, partial',
    );
  });
});

describe('comparing', () => {
  it('shows the words that changed, and loses none of either', async () => {
    const [from, to] = [await submit(), await submit({ text: ANSWER.replace('big success', 'surprise') })];
    const { words } = await compareAttempts(ctx, { from: from.id, to: to.id });
    const side = (not: string) =>
      words
        .filter(({ kind }) => kind !== not)
        .map((one) => one.text)
        .join('');
    expect(side('added')).toBe(ANSWER);
    expect(side('removed')).toContain('It was a surprise.');
  });

  it('gives up on texts with nothing in common rather than make anybody wait', () => {
    const noise = (seed: number) => Array.from({ length: 3_000 }, (_, i) => `${(i * seed) % 9973}`).join(' ');
    const words = wordChanges(noise(7), noise(13));
    expect(words.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('refuses answers to different questions', async () => {
    const other = await submit({ questionId: anotherId });
    await expect(compareAttempts(ctx, { from: (await submit()).id, to: other.id })).rejects.toThrow(
      'different questions',
    );
  });
});

describe('what belongs to somebody', () => {
  it('is not found by anybody else, whatever they do with it', async () => {
    const { id } = await submit();
    const stranger = await ctxForSomebody(database);
    const tries = [
      () => getAttempt(stranger, { id }),
      () => deleteAttempt(stranger, { id }),
      () => rateSelf(stranger, { attemptId: id, ratings: { concise: 'clear' } }),
      () => dismissFinding(stranger, { attemptId: id, key: 'x' }),
      () => compareAttempts(stranger, { from: id, to: id }),
      () =>
        keepRecording(stranger, { attemptId: id, mime: 'audio/webm', bytes: new Uint8Array(9), seconds: 3 }),
    ];
    for (const one of tries) await expect(one()).rejects.toMatchObject({ status: 404 });
    await expect(getAttempt({ ...ctx, actor: NOBODY }, { id })).rejects.toMatchObject({ status: 401 });
    expect((await getAttempt(ctx, { id })).attempt.id).toBe(id);
  });

  it('leaves as one JSON document and one CSV, with formulas made harmless', async () => {
    await saveSettings(ctx, { role: 'pm' });
    await saveDraft(ctx, { questionId: anotherId, text: 'Begun.', version: 0 });
    await rateAnswer(ctx, { id: 'committee-01', ratings: { concise: 'clear' } });
    const { id } = await submit({ text: `${ANSWER}` });
    await keepRecording(ctx, {
      attemptId: id,
      mime: 'audio/webm;codecs=opus',
      bytes: new Uint8Array([1, 2, 3]),
      seconds: 3,
    });
    await database.db
      .update(attempts)
      .set({ questionText: '=HYPERLINK("x","y"), "quoted"\nline' })
      .where(eq(attempts.id, id));
    const all = JSON.parse(await text(exportEverything(ctx)));
    expect(all).toMatchObject({
      format: 'debrief-practice',
      version: 2,
      tables: {
        settings: [{ data: { role: 'pm' } }],
        drafts: [{ text: 'Begun.' }],
        committee_ratings: [{ answer_id: 'committee-01', criterion: 'concise', level: 'clear' }],
        attempts: [{ id, text: ANSWER }],
        recordings: [{ attempt_id: id, mime: 'audio/webm', bytes: 'AQID' }],
      },
    });
    const csv = await text(exportLevels(ctx));
    expect(csv.split('\r\n')[0]).toMatch(/^"attempt","created_at"/);
    expect(csv).toContain(`"'=HYPERLINK(""x"",""y""), ""quoted""\nline"`);
  });

  it('is deleted whole, and nothing of anybody else with it', async () => {
    const stranger = await ctxForSomebody(database);
    const theirs = await submitAttempt(stranger, { questionId, text: ANSWER });
    const { id, review } = await submit();
    await keepRecording(ctx, { attemptId: id, mime: 'audio/ogg', bytes: new Uint8Array(5), seconds: 2 });
    await dismissFinding(ctx, { attemptId: id, key: review.findings[0]?.key });
    await saveDraft(ctx, { questionId, text: 'x', version: 0 });
    await saveSettings(ctx, { mode: 'rehearsal' });
    await rateAnswer(ctx, { id: 'committee-01', ratings: { concise: 'clear' } });
    await expect(deleteEverything(ctx, { confirm: 'yes' })).rejects.toThrow('Nothing was deleted');
    expect(await deleteEverything(ctx, { confirm: ' Delete everything ' })).toEqual({ attempts: 1 });
    const ownerId = ctx.actor.kind === 'person' ? ctx.actor.id : '';
    for (const table of [
      attempts,
      attemptLevels,
      committeeRatings,
      dismissals,
      drafts,
      recordings,
      settings,
    ]) {
      expect(await database.db.$count(table, eq(table.ownerId, ownerId))).toBe(0);
    }
    expect((await getAttempt(stranger, theirs)).attempt.id).toBe(theirs.id);
  });
});

describe('listing', () => {
  it('gives the newest first, a page at a time', async () => {
    for (const minute of [1, 2, 3]) {
      const then = { ...ctx, now: () => new Date(Date.UTC(2026, 2, 2, 9, minute)) };
      await submitAttempt(then, { questionId, text: `${ANSWER} ${minute}` });
    }
    const first = await listAttempts(ctx, { limit: 2 });
    expect(first.total).toBe(3);
    const rest = await listAttempts(ctx, { before: first.attempts.at(-1)?.createdAt });
    expect([...first.attempts, ...rest.attempts].map(({ createdAt }) => createdAt.getUTCMinutes())).toEqual([
      3, 2, 1,
    ]);
  });
});
