import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readModelAnswers } from '#content/answers.ts';
import { readQuestions } from '#content';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** Model answers are the editors' own: anybody may read them, and there is nothing of anybody's in them. */

let database: FreshDatabase;
let server: StartedServer;
const people: Record<string, string> = {};

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ databaseUrl: database.url, strangers: true });
  for (const who of ['owner', 'other']) {
    people[who] = idOf(await ctxForSomebody(database, who));
  }
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

async function read(who: string, path: string) {
  const person: Record<string, string> = people[who] ? { 'x-test-person': people[who] } : {};
  const answer = await server.fetch(path, { headers: { accept: 'text/html', ...person } });
  return { status: answer.status, text: await answer.text() };
}

const QUESTION = 'positioning-create-category';
const answered = new Set(readModelAnswers().map(({ question }) => question.id));
const unanswered = readQuestions().find(({ id }) => !answered.has(id))!.id;

describe.each(['nobody', 'owner', 'other'])('%s may read', (who) => {
  it.each([
    ['/learn/answers', 200],
    ['/learn/answers?kind=opinion&on=any', 200],
    [`/practise/${QUESTION}/answers`, 200],
    [`/practise/${unanswered}/answers`, 404],
    ['/practise/no-such-question/answers', 404],
    ['/practise/..%2Fcontent/answers', 404],
    [`/practise/${QUESTION}%00/answers`, 404],
  ])('%s: %i', async (path, status) => expect((await read(who, path)).status).toBe(status));
});

it('every question that has model answers opens', async () => {
  for (const id of answered) expect((await read('nobody', `/practise/${id}/answers`)).status, id).toBe(200);
});

it('a pair shows both answers, its context and who wrote it', async () => {
  const { text } = await read('nobody', `/practise/${QUESTION}/answers`);
  const [pair] = readModelAnswers().filter(({ question }) => question.id === QUESTION);
  for (const words of [pair!.voice, pair!.context, pair!.weak.split('\n')[0]!, pair!.changed[0]!.quote])
    expect(text).toContain(words);
  expect(text).toContain('The editors of Debrief; invented people and figures');
});

it('a pair and the list say how long an answer takes aloud', async () => {
  const [pair] = readModelAnswers().filter(({ question }) => question.id === QUESTION);
  const words = pair!.strong.trim().split(/\s+/).length;
  const seconds = Math.round(((words / 140) * 60) / 5) * 5;
  const { text } = await read('nobody', `/practise/${QUESTION}/answers`);
  expect(text).toContain(`${words} words, about ${seconds} s aloud`);
  const list = (await read('nobody', '/learn/answers')).text;
  expect(list).toContain(`${seconds} s</span>`);
  expect(list).toMatch(/the strong answers here take \d+ to \d+ seconds/);
});

describe('the list', () => {
  it.each([
    ['', readModelAnswers().length],
    ['?kind=opinion', readModelAnswers().filter(({ question }) => question.kind === 'opinion').length],
    ['?on=any', readModelAnswers().filter(({ disagrees }) => disagrees).length],
    ['?on=sales-led+or+product-led', 4],
    // What nobody knows is no filter.
    ['?kind=charm&on=tea+or+coffee', readModelAnswers().length],
    [`?on=${'x'.repeat(2000)}`, readModelAnswers().length],
  ])('%s has its pairs', async (query, pairs) => {
    const { status, text } = await read('nobody', `/learn/answers${query}`);
    expect(status).toBe(200);
    expect(text).toContain(`${pairs} pairs`);
  });
  it('says so when both filters leave nothing', async () =>
    expect((await read('nobody', '/learn/answers?kind=reverse&on=sales-led+or+product-led')).text).toContain(
      'No pair is of this kind',
    ));
  it('shows markup in a filter as nothing', async () =>
    expect((await read('nobody', '/learn/answers?on=<script>alert(1)</script>')).text).not.toContain(
      '<script>alert(1)',
    ));
});

describe('the way there', () => {
  it.each([
    [`/practise/${QUESTION}`, true],
    [`/practise/${QUESTION}/attempts`, true],
    [`/practise/${unanswered}`, false],
    [`/practise/${unanswered}/attempts`, false],
  ])('from %s: %s', async (path, there) => {
    const { status, text } = await read('owner', path);
    expect([status, /href="[^"]*\/answers"/.test(text)]).toEqual([200, there]);
  });
  it('leads from the lessons', async () =>
    expect((await read('nobody', '/learn')).text).toContain('href="/learn/answers"'));
});
