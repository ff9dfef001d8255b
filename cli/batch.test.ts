import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { runDebrief, startDebrief } from '../tests/harness/run-debrief.ts';

const compile = (name: string): ValidateFunction =>
  new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(new URL(`./schema/${name}.schema.json`, import.meta.url), 'utf8')) as object,
  );
const allowedIn = compile('batch-line');
const allowedOut = compile('review-line');

type Out = { id?: string | number; state?: string; error?: string; levels?: Record<string, string> };

const ANSWER =
  'In spring 2022 I led the launch of a rota tool for care homes in Leeds with Tom from sales, and the share of trials that paid went from 18 to 31 per cent.';
const line = (id: unknown, more: object = {}) =>
  JSON.stringify({ id, kind: 'behavioural', question: 'Tell me about a launch.', answer: ANSWER, ...more });
const batch = (input: string, args: string[] = []) => runDebrief(['review', '--batch', '-', ...args], input);
const read = (out: string): Out[] =>
  out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Out);

it('one line out for each line in, in the same order, each as the schema says', async () => {
  const given = Array.from({ length: 120 }, (_, i) => line(`a-${i}`, { answer: i % 3 ? ANSWER : 'No.' }));
  for (const one of given) expect(allowedIn(JSON.parse(one))).toBe(true);
  const { code, out, err } = await batch(`${given.join('\n')}\n`, ['--format', 'jsonl']);
  expect([code, err]).toEqual([0, '']);
  const lines = read(out);
  expect(lines.map(({ id }) => id)).toEqual(given.map((_, i) => `a-${i}`));
  expect(lines.map(({ state }) => state)).toEqual(given.map((_, i) => (i % 3 ? 'reviewed' : 'too-short')));
  for (const one of lines) expect(allowedOut(one), JSON.stringify(allowedOut.errors)).toBe(true);
});

it('a bad line is answered in its place, with its id where it has one; the rest goes on; exit 1', async () => {
  const given = [
    line(1),
    'not json',
    line('two', { kind: 'chat' }),
    JSON.stringify({ id: 3, kind: 'craft' }),
    '[]',
    'null',
    line(4, { seconds: -1 }),
    line(5, { expects: ['charm'] }),
    line(6),
    // Cut off in the middle, as a file that was not written to its end.
    line('cut-off').slice(0, 60),
    line(0).replace('"id":0', '"id":12345678901234567890'),
  ];
  const { code, out } = await batch(given.join('\n'));
  const lines = read(out);
  expect(code).toBe(1);
  expect(lines.map(({ id, error }) => [id, error === undefined])).toEqual([
    [1, true],
    [undefined, false],
    ['two', false],
    [3, false],
    [undefined, false],
    [undefined, false],
    [4, false],
    [5, false],
    [6, true],
    ['cut-off', false],
    [undefined, false],
  ]);
  expect(lines[1]!.error).toBe('this line is not JSON');
  expect(lines.at(-1)!.error).toBe('id is a number that cannot be repeated exactly; write it as text');
  for (const one of lines) expect(allowedOut(one)).toBe(true);
});

it('a line in another encoding is a bad line, with its id; the next one is whole', async () => {
  const child = startDebrief(['review', '--batch', '-']);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stdin.end(
    Buffer.concat([Buffer.from(`${line(1, { answer: 'Caf\xe9' })}\n`, 'latin1'), Buffer.from(line(2))]),
  );
  const [code] = (await once(child, 'close')) as [number];
  const [first, second] = read(out);
  expect([code, first]).toEqual([1, { id: 1, error: 'this line is not UTF-8 text' }]);
  expect(second).toMatchObject({ id: 2, state: 'reviewed' });
});

it('lines that the schema refuses are bad lines, and lines that it allows are none', async () => {
  const given = [
    { kind: 'intro', answer: 'x' },
    { id: null, kind: 'intro', question: null, answer: '', role: null, seconds: null, expects: null },
    { id: 'a', kind: 'reverse', answer: ANSWER, role: 'pm', seconds: 12.5, expects: ['concise'], levels: {} },
    { id: {}, kind: 'intro', answer: 'x' },
    { kind: 'intro', answer: 3 },
    { kind: 'intro', answer: 'x', role: 'ceo' },
    { kind: 'intro', answer: 'x', seconds: 0 },
    { id: 2 ** 53, kind: 'intro', answer: 'x' },
  ];
  const { out } = await batch(given.map((one) => JSON.stringify(one)).join('\n'));
  const good = read(out).map(({ error }) => error === undefined);
  expect(good).toEqual(given.map((one) => allowedIn(one)));
  expect(good).toEqual([true, true, true, false, false, false, false, false]);
});

it('blank lines, line ends of other systems and a missing last one change nothing', async () => {
  const plain = await batch(`${line(1)}\n${line(2)}\n`);
  const odd = await batch(`\r\n${line(1)}\r\n\r\n  \n${line(2)}`);
  expect(odd).toEqual(plain);
});

it('a line is reviewed as the same answer alone is', async () => {
  const [alone, inBatch] = await Promise.all([
    runDebrief(
      ['review', '-', '--kind', 'behavioural', '--question', 'Tell me about a launch.', '--format', 'json'],
      ANSWER,
    ),
    batch(line(7)),
  ]);
  expect(read(inBatch.out)).toEqual([{ id: 7, ...(JSON.parse(alone.out) as object) }]);
});

it('streams: lines come out before the input ends', async () => {
  const child = startDebrief(['review', '--batch', '-']);
  const given = Array.from({ length: 200 }, (_, i) => line(i)).join('\n');
  child.stdin.write(`${given}\n`);
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^\{"id":0,/);
  child.stdout.resume();
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
});

it('a reader that has seen enough is no error', async () => {
  const child = startDebrief(['review', '--batch', '-']);
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(Array.from({ length: 500 }, (_, i) => line(i)).join('\n'));
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect([code, err]).toEqual([0, '']);
});

it('an empty file is an empty batch', async () => {
  expect(await batch('')).toEqual({ code: 0, out: '', err: '' });
});
