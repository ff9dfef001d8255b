import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import type { Ctx } from '#server/ctx.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { getAttempt } from '#server/practice/get-attempt.ts';
import { getDraft } from '#server/practice/get-draft.ts';
import { listAttempts } from '#server/practice/list-attempts.ts';
import { saveDraft } from '#server/practice/save-draft.ts';
import { companiesOf } from '#server/questions/tag-question.ts';
import { correctTranscript } from './correct-transcript.ts';
import { deleteTranscript } from './delete-transcript.ts';
import { deleteVoiceNote } from './delete-voice-note.ts';
import { getVoiceNote } from './get-voice-note.ts';
import { keepTranscript } from './keep-transcript.ts';
import { keepVoiceNote } from './keep-voice-note.ts';
import { listAgain } from './list-again.ts';
import { openDebrief } from './open-debrief.ts';
import { openHeard } from './open-heard.ts';
import { openTranscript } from './open-transcript.ts';
import { reviewHeard } from './review-heard.ts';
import { saveDebrief } from './save-debrief.ts';
import { takeHeard } from './take-heard.ts';
import { EXAMPLES } from './transcripts-for-tests.ts';

let database: FreshDatabase;
let ctx: Ctx;
let other: Ctx;
let interviewId: string;

const LED = 'launch-gtm-led-end-to-end';
const { text } = EXAMPLES.find(({ name }) => name === 'VTT with voice tags')!;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  [ctx, other] = [await ctxForSomebody(database), await ctxForSomebody(database)];
  const said = { company: 'Acme', round: 'final', day: '2026-03-01', timeZone: 'UTC' };
  interviewId = (await addInterview(ctx, said)).id;
});
afterAll(() => database.close());

const paste = (given = text) => keepTranscript(ctx, { interviewId, text: given });
const shown = async () => (await openTranscript(ctx, { interviewId })).transcript!;
const rows = async () => (await openDebrief(ctx, { interviewId })).debrief.questions;

describe('a transcript', () => {
  it('is taken apart where it is kept, and goes when it is deleted', async () => {
    expect((await openTranscript(ctx, { interviewId })).transcript).toBeNull();
    await paste();
    const { exchanges, turns, sure, interviewers } = await shown();
    expect([exchanges.length, turns.length, sure, interviewers]).toEqual([2, 4, true, ['Ana Ruiz']]);
    expect(exchanges[0]).toMatchObject({
      asked: EXAMPLES[0]!.exchanges[0]![0],
      seconds: 20,
      attemptId: null,
    });
    await deleteTranscript(ctx, { interviewId });
    expect((await openTranscript(ctx, { interviewId })).transcript).toBeNull();
  });

  it.each([
    ['nothing', ' \n ', 'Paste the transcript'],
    ['too much', 'x'.repeat(100_001), '100,000 characters'],
  ])('of %s is refused', async (_what, given, why) => {
    await expect(paste(given)).rejects.toThrow(why);
  });

  it('may be as long as it may be', async () => {
    await paste('Ana: Why?\nBen: x\n'.padEnd(100_000, 'so. '));
    expect((await shown()).characters).toBe(100_000);
  });

  it('is corrected: who asks, what a turn is, where one ends; all of it goes with another transcript', async () => {
    await paste();
    const { turns, version } = await shown();
    const roles = Object.fromEntries(turns.map(({ id, role }) => [id, role]));
    await correctTranscript(ctx, {
      interviewId,
      version,
      roles: { ...roles, [turns[2]!.id]: 'aside' },
      cut: turns[1]!.cuts[0]!.at,
    });
    const after = await shown();
    expect([after.exchanges.length, after.turns.length]).toEqual([1, 5]);
    await correctTranscript(ctx, { interviewId, version: 2, interviewers: ['Ben Okafor'] });
    expect(await shown()).toMatchObject({ interviewers: ['Ben Okafor'], version: 3 });
    await paste();
    expect(await shown()).toMatchObject({
      interviewers: ['Ana Ruiz'],
      exchanges: [{}, {}],
      turns: [{}, {}, {}, {}],
    });
  });

  it('is not corrected where it is another by now, nor by nobody’s name', async () => {
    await paste();
    await expect(correctTranscript(ctx, { interviewId, version: 7, cut: 3 })).rejects.toMatchObject({
      status: 409,
    });
    await expect(correctTranscript(ctx, { interviewId, version: 1, interviewers: ['Zed'] })).rejects.toThrow(
      'Choose who asked',
    );
  });

  it('is nobody else’s', async () => {
    await paste();
    for (const verb of [
      () => openTranscript(other, { interviewId }),
      () => keepTranscript(other, { interviewId, text }),
      () => deleteTranscript(other, { interviewId }),
      () => correctTranscript(other, { interviewId, version: 1, cut: 3 }),
      () => takeHeard(other, { interviewId }),
      () => reviewHeard(other, { interviewId, at: '1', same: LED }),
    ])
      await expect(verb()).rejects.toThrow('There is no such interview.');
  });
});

describe('its questions', () => {
  it('go into the debrief once, also when some are there', async () => {
    await paste();
    const typed = { id: crypto.randomUUID(), asked: 'What would you do differently', went: 'badly' };
    await saveDebrief(ctx, { interviewId, version: 0, questions: [typed] });
    await takeHeard(ctx, { interviewId });
    await takeHeard(ctx, { interviewId });
    expect((await rows()).map(({ asked, went }) => [asked, went])).toEqual([
      ['What would you do differently', 'badly'],
      ['Tell me about a launch you led end to end.', ''],
    ]);
    expect((await shown()).exchanges.every(({ inDebrief }) => inDebrief)).toBe(true);
  });
});

describe('an answer', () => {
  const at = async (nth = 0) => String((await shown()).exchanges[nth]!.id);

  it('is kept as a spoken, timed attempt, and leaves a draft alone', async () => {
    await paste();
    await saveDraft(ctx, { questionId: LED, text: 'Half a thought', version: 0, mode: 'edit' });
    const { attemptId } = await reviewHeard(ctx, { interviewId, at: await at(), same: LED });
    const { attempt } = await getAttempt(ctx, { id: attemptId });
    expect(attempt).toMatchObject({ questionId: LED, channel: 'spoken', seconds: 20 });
    expect(attempt.text).toBe(EXAMPLES[0]!.exchanges[0]![1]);
    expect((await getDraft(ctx, { questionId: LED }))?.text).toBe('Half a thought');
    expect(await companiesOf(ctx, LED)).toEqual(['Acme']);
    expect(await shown()).toMatchObject({ exchanges: [{ attemptId }, { attemptId: null }] });
    expect(await rows()).toMatchObject([{ questionId: LED, attemptId, heardAt: Number(await at()) }]);
  });

  it('that went badly still comes up again: to be reviewed is not to be practised', async () => {
    await paste();
    const later = { ...ctx, now: () => new Date('2026-03-02T10:00:00Z') };
    await takeHeard(ctx, { interviewId });
    await reviewHeard(later, { interviewId, at: await at(), same: LED });
    const { debrief } = await openDebrief(ctx, { interviewId });
    const questions = debrief.questions.map((row, nth) => ({ ...row, went: nth === 0 ? 'badly' : '' }));
    await saveDebrief(ctx, { interviewId, version: debrief.version, questions });
    expect((await listAgain(ctx)).map(({ question }) => question.id)).toEqual([LED]);
    const evening = { ...ctx, now: () => new Date('2026-03-02T19:00:00Z') };
    const { attemptId } = await reviewHeard(evening, { interviewId, at: await at(), same: LED });
    expect((await listAgain(ctx)).map(({ question }) => question.id)).toEqual([LED]);
    const { attempts } = await listAttempts(ctx, { questionId: LED });
    expect(attempts.map(({ id }) => id)).toEqual([attemptId]);
  });

  it('to a question that the bank has not is one to an own question', async () => {
    await paste();
    const { matches } = await openHeard(ctx, { interviewId, at: await at(1) });
    expect(matches.same).toBe(false);
    const own = { same: 'own', kind: 'failure', topic: 'launch-gtm' };
    const { attemptId } = await reviewHeard(ctx, { interviewId, at: await at(1), ...own });
    const { attempt } = await getAttempt(ctx, { id: attemptId });
    expect([attempt.questionText, attempt.kind]).toEqual(['What would you do differently?', 'failure']);
  });

  it.each([
    ['no question begins there', { at: '3', same: LED }, 404],
    ['it is not said which question it is', { same: '' }, 400],
    ['there is no such question', { same: 'no-such-question' }, 404],
    ['it is no place', { at: 'x', same: LED }, 400],
  ])('is not reviewed when %s, and nothing is kept', async (_what, said, status) => {
    await paste();
    await expect(reviewHeard(ctx, { interviewId, at: await at(), ...said })).rejects.toMatchObject({
      status,
    });
    expect(await rows()).toEqual([]);
  });

  it('that is none, or too long for one, says to correct the split', async () => {
    await paste('Ana: Why did it flop?\nBen: Nobody had asked the resellers.\nAna: How so?');
    await expect(reviewHeard(ctx, { interviewId, at: await at(1), same: LED })).rejects.toThrow(
      'No answer follows',
    );
    await paste(`Ana: Why did it flop?\nBen: ${'so it was. '.repeat(2_000)}\nAna: How so?`);
    await expect(reviewHeard(ctx, { interviewId, at: await at(), same: LED })).rejects.toThrow(
      '20,000 characters',
    );
  });
});

describe('a voice note', () => {
  const note = { mime: 'audio/webm;codecs=opus', bytes: Uint8Array.of(1, 2, 3), seconds: 12 };

  it('is kept, replaced and deleted, by its owner', async () => {
    await keepVoiceNote(ctx, { interviewId, ...note });
    await keepVoiceNote(ctx, { interviewId, ...note, bytes: Uint8Array.of(4) });
    expect(await getVoiceNote(ctx, { interviewId })).toEqual({ mime: 'audio/webm', bytes: Uint8Array.of(4) });
    expect((await openDebrief(ctx, { interviewId })).voiceNote).toEqual({ seconds: 12 });
    await expect(getVoiceNote(other, { interviewId })).rejects.toThrow('There is no such interview.');
    await expect(keepVoiceNote(other, { interviewId, ...note })).rejects.toThrow(
      'There is no such interview.',
    );
    await deleteVoiceNote(ctx, { interviewId });
    await expect(getVoiceNote(ctx, { interviewId })).rejects.toThrow('No voice note');
  });

  it.each([
    ['a page', { mime: 'text/html' }, 'is audio'],
    ['nothing', { bytes: new Uint8Array() }, 'empty'],
    ['more than 5 MB', { bytes: new Uint8Array(5 * 1024 * 1024 + 1) }, '5 MB'],
  ])('of %s is refused', async (_what, changes, why) => {
    await expect(keepVoiceNote(ctx, { interviewId, ...note, ...changes })).rejects.toThrow(why);
  });
});
