import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { moveApplication } from '#server/applications/move-application.ts';
import type { Ctx } from '#server/ctx.ts';
import { saveDebrief } from '#server/debriefs/save-debrief.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { interviews } from '#server/schema.ts';
import { dueThanks } from './due-thanks.ts';
import { noteFile } from './note-file.ts';
import { saveNote } from './save-note.ts';
import { settleNote } from './settle-note.ts';
import { showNote } from './show-note.ts';
import { dueAt, endOf, timeLeft } from './when-due.ts';

let database: FreshDatabase;
let ctx: Ctx;
let other: Ctx;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  [ctx, other] = [await ctxForSomebody(database), await ctxForSomebody(database)];
});
afterAll(() => database.close());

const ROUND = { company: 'Acme', round: 'final', day: '2026-03-02', startsAt: '08:00', timeZone: 'UTC' };
const add = async (said: object = {}) => (await addInterview(ctx, { ...ROUND, ...said })).id;
const at = (moment: string): Ctx => ({ ...ctx, now: () => new Date(moment) });
const iso = (date: Date) => date.toISOString().slice(0, 16);

describe('when a note is due', () => {
  it.each([
    ['an hour after it began, when nobody said how long', {}, '2026-03-02T09:00', '2026-03-03T09:00'],
    ['after its minutes', { minutes: 45 }, '2026-03-02T08:45', '2026-03-03T08:45'],
    ['over midnight', { startsAt: '23:30' }, '2026-03-03T00:30', '2026-03-04T00:30'],
    [
      'in its own zone',
      { timeZone: 'America/New_York', startsAt: '15:00' },
      '2026-03-02T21:00',
      '2026-03-03T21:00',
    ],
    [
      'without a clock, at the end of its day there',
      { startsAt: null, timeZone: 'Asia/Tokyo' },
      '2026-03-02T15:00',
      '2026-03-03T15:00',
    ],
    [
      'through a night that has 23 hours: 24 hours are 24 hours',
      { day: '2026-03-28', startsAt: '17:00', timeZone: 'Europe/Berlin' },
      '2026-03-28T17:00',
      '2026-03-29T17:00', // 19:00 there, and not 18:00
    ],
    [
      'through one that has 25',
      { day: '2026-10-24', startsAt: '17:00', timeZone: 'Europe/Berlin' },
      '2026-10-24T16:00',
      '2026-10-25T16:00', // 17:00 there
    ],
    [
      'a round in the hour that the clocks leave out',
      { day: '2026-03-29', startsAt: '02:30', timeZone: 'Europe/Berlin', minutes: 30 },
      '2026-03-29T02:00',
      '2026-03-30T02:00',
    ],
    [
      'a day of 23 hours without a clock',
      { day: '2026-03-29', startsAt: null, timeZone: 'Europe/Berlin' },
      '2026-03-29T22:00',
      '2026-03-30T22:00',
    ],
  ])('%s', (_what, said, ended, due) => {
    const interview = { minutes: null, ...ROUND, ...said } as Interview;
    expect([iso(endOf(interview)), iso(dueAt(interview))]).toEqual([ended, due]);
  });

  it.each([
    [24 * 60, '24 hours left'],
    [23 * 60 + 59, '23 hours left'],
    [60, '1 hour left'],
    [59, '59 minutes left'],
    [1, '1 minute left'],
    [0.5, 'the 24 hours are over'],
    [-60, 'the 24 hours are over'],
  ])('%f minutes before: %s', (minutes, words) => {
    const due = new Date('2026-03-03T09:00:00Z');
    expect(timeLeft(due, new Date(due.getTime() - minutes * 60_000))).toBe(words);
  });
});

describe('what is asked for on Today', () => {
  const namesAt = async (moment: string) =>
    (await dueThanks(at(moment))).map(({ company, note }) => [company, note?.left, note?.late]);

  it('from the end of the round on, for three days, the oldest first', async () => {
    await add();
    await add({ company: 'Later', startsAt: '10:00' });
    expect(await namesAt('2026-03-02T08:59:59Z')).toEqual([]);
    expect(await namesAt('2026-03-02T09:00:00Z')).toEqual([['Acme', '24 hours left', false]]);
    expect(await namesAt('2026-03-03T09:00:00Z')).toEqual([
      ['Acme', 'the 24 hours are over', true],
      ['Later', '2 hours left', false],
    ]);
    expect(await namesAt('2026-03-05T09:00:00Z')).toEqual([['Later', 'the 24 hours are over', true]]);
    expect(await namesAt('2026-03-05T11:00:00Z')).toEqual([]);
    expect(await dueThanks({ ...other, now: at('2026-03-02T12:00:00Z').now })).toEqual([]);
  });

  it('until it is sent or let go, and the debrief is there', async () => {
    const id = await add();
    const later = at('2026-03-02T12:00:00Z');
    expect(await dueThanks(later)).toMatchObject([{ debrief: true, note: { begun: false } }]);
    await saveDebrief(later, { interviewId: id, version: 0, oneThing: 'Slower' });
    expect(await dueThanks(later)).toMatchObject([{ debrief: false, note: { left: '21 hours left' } }]);
    await settleNote(later, { interviewId: id, as: 'let-go' });
    expect(await dueThanks(later)).toEqual([]);
    await settleNote(later, { interviewId: id, as: 'open' });
    expect(await dueThanks(later)).toMatchObject([{ note: { begun: true } }]);
  });

  it('not for an application that is closed', async () => {
    const { id } = await createApplication(ctx, { said: { company: 'Acme' } });
    const round = await add();
    await ctx.db.update(interviews).set({ applicationId: id }).where(eq(interviews.id, round));
    const later = at('2026-03-02T12:00:00Z');
    expect(await dueThanks(later)).toMatchObject([{ interviewId: round }]);
    await moveApplication(ctx, { id, to: { stage: 'closed', outcome: 'rejected' } });
    expect(await dueThanks(later)).toEqual([]);
  });
});

describe('the note', () => {
  const POINTS = {
    topic: 'I keep coming back to how you price the reseller edition.',
    said: 'You wondered whether inspectors would pay for offline mode.',
    addition: 'I looked again: nine of the eleven deals closed before June.',
    closing: 'Kind regards,\nBen',
  };

  it('begins with the person’s own words and a plain frame, and is not ready with them', async () => {
    const id = await add({ withWhom: 'Ana Ruiz' });
    await saveDebrief(ctx, {
      interviewId: id,
      version: 0,
      observations: 'Asked twice about churn.\nRan over.',
      oneThing: 'Say the number first.',
      questions: [
        { id: crypto.randomUUID(), asked: 'Why us?', went: 'badly' },
        {
          id: crypto.randomUUID(),
          asked: 'How would you price our add-on?',
          went: 'well',
          followUp: 'Why not free?',
        },
      ],
    });
    const note = await showNote(ctx, { interviewId: id });
    expect(note.words).toMatchObject({
      opening: 'Hello Ana,\n\nThank you for your time on Monday.',
      topic: 'How would you price our add-on?',
      said: 'Asked twice about churn.',
      addition: 'Say the number first.',
      recipient: '',
    });
    expect(note.fromDebrief.observations).toEqual(['Asked twice about churn.', 'Ran over.', 'Why not free?']);
    expect(note.missing.map(({ id }) => id)).toContain('said-to-them-topic');
    expect([note.mailto, note.eml, note.version]).toEqual([undefined, false, 0]);
    await expect(noteFile(ctx, { interviewId: id })).rejects.toMatchObject({ status: 400 });
  });

  it('has nothing of ours in its points when the debrief is empty', async () => {
    const note = await showNote(ctx, { interviewId: await add() });
    expect([note.words.topic, note.words.said, note.words.addition]).toEqual(['', '', '']);
    expect(note.words.opening).toMatch(/^Hello,\n/);
  });

  it('is let out once its three points are there, and not twice with the same sentence', async () => {
    const id = await add();
    const first = await saveNote(ctx, {
      interviewId: id,
      version: 0,
      ...POINTS,
      recipient: 'ana@acme.example',
      sender: 'ben@example.org',
      subject: 'Tuesday',
    });
    expect(first.note).toMatchObject({ missing: [], eml: true });
    expect(first.note.mailto).toMatch(/^mailto:ana@acme\.example\?subject=Tuesday&body=/);
    expect((await noteFile(ctx, { interviewId: id })).filename).toBe('thank-you-acme.eml');
    const again = await saveNote(ctx, { interviewId: await add({ company: 'Bolt' }), version: 0, ...POINTS });
    expect(again.note.missing.map(({ id }) => id)).toEqual([
      'only-here-topic',
      'only-here-said',
      'only-here-addition',
    ]);
    expect((await showNote(ctx, { interviewId: await add({ company: 'Cog' }) })).words.sender).toMatch(
      /^(ben@.*)?$/,
    );
  });

  it('without a sender is no file, and a bad address no way out', async () => {
    const id = await add();
    const { note } = await saveNote(ctx, { interviewId: id, version: 0, ...POINTS, subject: 'x' });
    expect([note.eml, note.mailto?.startsWith('mailto:?subject=x')]).toEqual([false, true]);
    await expect(noteFile(ctx, { interviewId: id })).rejects.toThrow('your own address');
    const bad = await saveNote(ctx, { interviewId: id, version: 1, recipient: 'ana' });
    expect([bad.note.mailto, bad.note.addressProblem]).toEqual([
      undefined,
      expect.stringContaining('“ana” is not an e-mail address'),
    ]);
  });

  it('of another window is not overwritten', async () => {
    const id = await add();
    await saveNote(ctx, { interviewId: id, version: 0, topic: 'First' });
    for (const version of [0, 7]) {
      const late = await saveNote(ctx, { interviewId: id, version, topic: 'Second' });
      expect([late.saved, late.note.words.topic]).toEqual([false, 'First']);
    }
  });

  it.each(['subject', 'recipient', 'sender'])('%s on two lines is refused', async (part) => {
    const interviewId = await add();
    await expect(
      saveNote(ctx, { interviewId, version: 0, [part]: 'a@b.example\r\nBcc: x@y.example' }),
    ).rejects.toThrow('goes on one line');
  });

  it('is nobody else’s', async () => {
    const interviewId = await add();
    for (const verb of [
      () => showNote(other, { interviewId }),
      () => saveNote(other, { interviewId, version: 0, topic: 'x' }),
      () => settleNote(other, { interviewId, as: 'sent' }),
      () => noteFile(other, { interviewId }),
    ])
      await expect(verb()).rejects.toThrow('There is no such interview.');
  });
});
