import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import type { Ctx } from '#server/ctx.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { changeInterview } from '#server/interviews/change-interview.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { suggestStage } from '#server/interviews/suggest-stage.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { ownApplication } from './access.ts';
import { changeApplication } from './change-application.ts';
import { changeSeveral } from './change-several.ts';
import { createApplication } from './create-application.ts';
import { dueReminders } from './due-reminders.ts';
import { exportApplications } from './export-applications.ts';
import { readFilters } from './filters.ts';
import { importApplications, previewImport } from './import-applications.ts';
import { listApplications } from './list-applications.ts';
import { listMoves } from './list-moves.ts';
import { moveApplication } from './move-application.ts';
import { CARDS_OF_A_COLUMN, openBoard } from './open-board.ts';
import { openPipeline } from './open-pipeline.ts';
import { sayReminder } from './say-reminder.ts';
import { setReminder } from './set-reminder.ts';
import { takeBackMove } from './take-back-move.ts';

const TODAY = '2026-03-02';
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

const add = async (company: string, said: object = {}, to: object = { stage: 'saved' }, of = ctx) =>
  (await createApplication(of, { said: { company, ...said }, at: to })).id;
const list = async (address: string) =>
  (
    await listApplications(ctx, { filters: readFilters(new URLSearchParams(address)), today: TODAY })
  ).rows.map(({ company }) => company);
const at = (moment: string): Ctx => ({ ...ctx, now: () => new Date(moment) });

describe('the table', () => {
  beforeEach(async () => {
    await add('Beta', {
      title: 'PMM 100%',
      source: 'referral',
      remindOn: '2026-03-01',
      notes: 'hidden words',
    });
    await add('alpha', { roleKind: 'product-management', remindOn: '2026-03-09' }, { stage: 'applied' });
    await add('Gamma', { place: 'Berlin' }, { stage: 'closed', outcome: 'no-reply' });
    await add('Theirs', {}, { stage: 'saved' }, other);
  });

  it.each([
    ['sort=company', ['alpha', 'Beta', 'Gamma']],
    ['sort=company&turned=1', ['Gamma', 'Beta', 'alpha']],
    ['sort=stage', ['Beta', 'alpha', 'Gamma']],
    ['sort=reminder', ['Beta', 'alpha', 'Gamma']],
    ['sort=applied', ['alpha', 'Beta', 'Gamma']],
    ['stage=open&sort=company', ['alpha', 'Beta']],
    ['stage=closed', ['Gamma']],
    ['source=referral', ['Beta']],
    ['role=product-management', ['alpha']],
    ['reminder=due', ['Beta']],
    ['reminder=week&sort=company', ['alpha', 'Beta']],
    ['reminder=none', ['Gamma']],
    ['q=PMM+beta', ['Beta']],
    ['q=100%25', ['Beta']],
    ['q=%25_', []],
    ['q=hidden', []],
    ['q=berlin&stage=nonsense&sort=drop+table&page=x', ['Gamma']],
  ])('%s', async (address, companies) => {
    const found = await list(address);
    // Those without a day stand in no order that is said.
    expect(address.startsWith('sort=applied') ? [found[0], ...found.slice(1).sort()] : found).toEqual(
      companies,
    );
  });
});

it('lists read neither the job’s text nor the notes', async () => {
  await add('Acme', { jobText: 'J'.repeat(30_000), notes: 'N'.repeat(20_000) });
  for (const view of ['table', 'board'] as const) {
    const shown = JSON.stringify(await openPipeline(ctx, readFilters(new URLSearchParams({ view }))));
    expect(shown).toContain('Acme');
    expect(shown).not.toMatch(/J{9}|N{9}/);
  }
});

describe('the board', () => {
  it('has a column a stage, what is due first in it, and only so many cards', async () => {
    for (let nth = 0; nth < CARDS_OF_A_COLUMN + 1; nth++) await add(`Saved ${nth}`);
    await add('Due', { remindOn: TODAY });
    const columns = await openBoard(ctx, {
      filters: readFilters(new URLSearchParams('stage=closed')),
      today: TODAY,
    });
    expect(columns.map(({ stage, total }) => [stage, total])).toEqual([
      ['saved', CARDS_OF_A_COLUMN + 2],
      ['applied', 0],
      ['screen', 0],
      ['rounds', 0],
      ['offer', 0],
      ['closed', 0],
    ]);
    expect(columns[0]?.cards).toHaveLength(CARDS_OF_A_COLUMN);
    expect(columns[0]?.cards[0]?.company).toBe('Due');
  });

  it('says the next round of each, by the moment', async () => {
    const id = await add('Acme');
    const round = { company: 'Acme', round: 'final', timeZone: 'UTC' };
    await addInterview(ctx, { ...round, day: '2026-03-09' }, { applicationId: id });
    await addInterview(ctx, { ...round, round: 'case', day: '2026-03-04' }, { applicationId: id });
    await addInterview(ctx, { ...round, round: 'recruiter', day: '2026-02-01' }, { applicationId: id });
    const { board } = await openPipeline(ctx, readFilters(new URLSearchParams()));
    expect(board?.[0]?.cards[0]?.round?.words).toBe('Case round in 2 days');
  });
});

describe('moves', () => {
  it('are remembered, and the last is taken back, once', async () => {
    const id = await add('Acme');
    await moveApplication(at('2026-03-03T09:00:00Z'), { id, to: { stage: 'applied' } });
    await moveApplication(at('2026-03-04T09:00:00Z'), { id, to: { stage: 'closed', outcome: 'rejected' } });
    const moves = await listMoves(ctx, { id });
    expect(moves.map(({ stage, outcome }) => [stage, outcome])).toEqual([
      ['saved', null],
      ['applied', null],
      ['closed', 'rejected'],
    ]);
    const moveId = moves.at(-1)!.id;
    await expect(takeBackMove(ctx, { id, moveId: moves[1]!.id })).rejects.toThrow('not its last move');
    await expect(takeBackMove(other, { id, moveId })).rejects.toThrow('no such application');
    await takeBackMove(ctx, { id, moveId });
    await expect(takeBackMove(ctx, { id, moveId })).rejects.toThrow('not its last move');
    expect(await ownApplication(ctx, id)).toMatchObject({ stage: 'applied', outcome: null });
    await takeBackMove(ctx, { id, moveId: moves[1]!.id });
    await expect(takeBackMove(ctx, { id, moveId: moves[0]!.id })).rejects.toThrow('where it began');
  });

  it('to applied says the day, as it is where the person lives; taken back, it goes', async () => {
    await saveSettings(ctx, { timeZone: 'Pacific/Auckland' });
    const id = await add('Acme');
    await moveApplication(at('2026-03-03T20:00:00Z'), { id, to: { stage: 'applied' } });
    expect((await ownApplication(ctx, id)).appliedOn).toBe('2026-03-04');
    await takeBackMove(ctx, { id, moveId: (await listMoves(ctx, { id })).at(-1)!.id });
    expect((await ownApplication(ctx, id)).appliedOn).toBeNull();
    const said = await add('Said', { appliedOn: '2026-01-01' });
    await moveApplication(ctx, { id: said, to: { stage: 'applied' } });
    expect((await ownApplication(ctx, said)).appliedOn).toBe('2026-01-01');
  });

  it('to closed say how it ended', async () => {
    const id = await add('Acme');
    await expect(moveApplication(ctx, { id, to: { stage: 'closed' } })).rejects.toThrow('Say how it ended.');
  });
});

describe('two windows', () => {
  it('lose nothing: the later save is told, and what it did not say stays', async () => {
    const id = await add('Acme', { notes: 'First', nextAction: 'Call', remindOn: '2026-03-05' });
    expect(await changeApplication(ctx, { id, version: 1, said: { notes: 'Mine' } })).toMatchObject({
      saved: true,
      application: { notes: 'Mine', nextAction: 'Call', remindOn: '2026-03-05', version: 2 },
    });
    expect(await changeApplication(ctx, { id, version: 1, said: { notes: 'Later' } })).toMatchObject({
      saved: false,
      application: { notes: 'Mine', version: 2 },
    });
    // A move is no change of the words that somebody is writing.
    await moveApplication(ctx, { id, to: { stage: 'screen' } });
    expect((await changeApplication(ctx, { id, version: 2, said: { remindOn: '' } })).saved).toBe(true);
    expect(await ownApplication(ctx, id)).toMatchObject({ notes: 'Mine', remindOn: null, stage: 'screen' });
  });
});

describe('several at once', () => {
  it('are moved, reminded and deleted; those of others are left alone', async () => {
    const [a, b] = [await add('A'), await add('B', {}, { stage: 'screen' })];
    const theirs = await add('X', {}, { stage: 'saved' }, other);
    const ids = [a, b, theirs, a];
    const to = { stage: 'screen' };
    expect(await changeSeveral(ctx, { ids, what: { do: 'move', to } })).toEqual({ changed: 1 });
    expect((await listMoves(ctx, { id: b })).length).toBe(1);
    expect((await listMoves(ctx, { id: a })).map(({ stage }) => stage)).toEqual(['saved', 'screen']);
    expect(await changeSeveral(ctx, { ids, what: { do: 'remind', remindOn: '2026-03-08' } })).toEqual({
      changed: 2,
    });
    expect(await ownApplication(other, theirs)).toMatchObject({ stage: 'saved', remindOn: null });
    expect(await changeSeveral(ctx, { ids, what: { do: 'delete' } })).toEqual({ changed: 2 });
    expect((await ownApplication(other, theirs)).company).toBe('X');
  });

  it.each([
    [[], { do: 'delete' }, 'Choose at least one'],
    [['x'], { do: 'delete' }, 'is none'],
    [['00000000-0000-4000-8000-000000000000'], { do: 'move', to: { stage: 'closed' } }, 'Say how it ended'],
    [['00000000-0000-4000-8000-000000000000'], { do: 'remind', remindOn: 'soon' }, ''],
    [['00000000-0000-4000-8000-000000000000'], { do: 'dance' }, ''],
  ])('%j %j: refused', (ids, what, why) => expect(changeSeveral(ctx, { ids, what })).rejects.toThrow(why));
});

describe('reminders', () => {
  it('are due by the day of the person, the longest first, and not of what is closed', async () => {
    await add('Later', { remindOn: '2026-03-03' });
    await add('Today', { remindOn: TODAY, nextAction: 'Call Dana' });
    await add('Old', { remindOn: '2026-02-20' });
    await add('Over', { remindOn: '2026-02-20' }, { stage: 'closed', outcome: 'withdrawn' });
    const { due, more } = await dueReminders(ctx, { today: TODAY });
    expect(due.map(({ company, words }) => [company, words])).toEqual([
      ['Old', 'due 10 days ago'],
      ['Today', 'due today'],
    ]);
    expect(more).toBe(0);
    await setReminder(ctx, { id: due[1]!.id, remindOn: '2026-03-05' });
    expect(await ownApplication(ctx, due[1]!.id)).toMatchObject({
      remindOn: '2026-03-05',
      nextAction: 'Call Dana',
    });
    await setReminder(ctx, { id: due[1]!.id, remindOn: null });
    expect(await ownApplication(ctx, due[1]!.id)).toMatchObject({ remindOn: null, nextAction: '' });
  });

  it.each([
    ['2026-02-28', 'due 2 days ago', true],
    ['2026-03-01', 'due yesterday', true],
    ['2026-03-02', 'due today', true],
    ['2026-03-03', 'tomorrow', false],
    ['2026-03-16', 'in 14 days', false],
    ['2026-03-17', 'Tuesday 17 March', false],
    ['2027-03-17', '17 March 2027', false],
  ])('on %s: %s', (day, words, due) => expect(sayReminder(day, TODAY)).toEqual({ words, due }));
});

describe('rounds', () => {
  it('belong to one’s own application, and a form that lacks a field does not blank it', async () => {
    const id = await add('Acme');
    const said = {
      company: 'Acme',
      round: 'case',
      day: '2026-03-09',
      timeZone: 'UTC',
      minutes: '45',
      held: 'By video',
      withWhom: 'Dana',
      notes: 'n',
      startsAt: '10:00',
    };
    await expect(addInterview(other, said, { applicationId: id })).rejects.toThrow('no such application');
    const round = await addInterview(ctx, said, { applicationId: id });
    await changeInterview(ctx, { id: round.id, said: { day: '2026-03-10', startsAt: '' } });
    expect(await ownInterview(ctx, round.id)).toMatchObject({
      applicationId: id,
      minutes: 45,
      held: 'By video',
      withWhom: 'Dana',
      notes: 'n',
      day: '2026-03-10',
      startsAt: null,
    });
    await changeInterview(ctx, { id: round.id, said: { minutes: '' } });
    expect((await ownInterview(ctx, round.id)).minutes).toBeNull();
    await expect(changeInterview(ctx, { id: round.id, said: { minutes: 'an hour' } })).rejects.toThrow(
      'whole minutes',
    );
    await expect(changeInterview(ctx, { id: round.id, said: { minutes: '2' } })).rejects.toThrow(
      'at least 5',
    );
  });

  it.each([
    ['saved', ['recruiter'], 'screen'],
    ['applied', ['recruiter', 'case'], 'rounds'],
    ['screen', ['recruiter'], undefined],
    ['offer', ['final'], undefined],
    ['closed', ['final'], undefined],
    ['saved', [], undefined],
  ] as const)('%s with %j offers %s', (stage, rounds, offered) =>
    expect(
      suggestStage(
        stage,
        rounds.map((round) => ({ round })),
      ),
    ).toBe(offered),
  );
});

describe('a table that comes and goes', () => {
  const TABLE =
    'company,title,status,applied\nAcme,PMM,Interviewing,2026-02-01\nTidewater,PM,Wishlist,\nacme,pmm,Applied,';

  it('knows what is there already, and gives each its moves', async () => {
    await add('Tide Water', { title: 'pm' });
    const { rows, room } = await previewImport(ctx, { text: TABLE, how: {} });
    expect([rows.map(({ repeats }) => repeats), room]).toEqual([[undefined, 'yours', 2], 4_999]);
    expect(await importApplications(ctx, { text: TABLE, how: {}, againToo: false })).toEqual({
      kept: 1,
      leftOut: 2,
    });
    const { rows: all } = await listApplications(ctx, {
      filters: readFilters(new URLSearchParams('q=acme')),
      today: TODAY,
    });
    const moves = await listMoves(ctx, { id: all[0]!.id });
    expect(moves.map(({ stage, createdAt }) => [stage, createdAt.toISOString()])).toEqual([
      ['applied', '2026-02-01T12:00:00.000Z'],
      ['rounds', '2026-03-02T09:00:00.000Z'],
    ]);
    await expect(importApplications(ctx, { text: TABLE, how: {}, againToo: false })).rejects.toThrow(
      'nothing new',
    );
  });

  it('runs nothing in a spreadsheet, and comes back as it went', async () => {
    await add(
      '=HYPERLINK("http://evil")',
      { title: '@sum', notes: '-1\n"quoted", and more', source: 'network' },
      { stage: 'closed', outcome: 'no-reply' },
    );
    let csv = '';
    for await (const piece of exportApplications(ctx)) csv += piece;
    expect(csv).toContain(`"'=HYPERLINK(""http://evil"")","'@sum","Closed","No reply"`);
    const { rows, bad } = await previewImport(other, { text: csv, how: {} });
    expect(bad).toEqual([]);
    expect(rows[0]).toMatchObject({
      at: { stage: 'closed', outcome: 'no-reply' },
      said: {
        company: '=HYPERLINK("http://evil")',
        title: '@sum',
        notes: '-1\n"quoted", and more',
        source: 'network',
      },
    });
  });
});
