import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { review } from '#server/reviewer.ts';
import { runDebrief } from '../tests/harness/run-debrief.ts';
import type { ReviewLine } from './line.ts';

const schema = JSON.parse(
  readFileSync(new URL('./schema/review-line.schema.json', import.meta.url), 'utf8'),
) as object;
const QUESTION = 'Tell me about a launch you led.';
const ANSWER =
  'In spring 2022 I led the launch of a rota tool for care homes in Leeds. I sat in on fourteen handovers with Amira from support and learned that managers were afraid of inspections, so I dropped the page about saving time. The share of trials that paid went from 18 to 31 per cent over two quarters.\n\nWe did many things — “all of them” well.';

let folder: string;
let file: string;
let valid: ValidateFunction;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'debrief-review-'));
  file = join(folder, 'answer.txt');
  writeFileSync(file, ANSWER);
  valid = new Ajv2020({ allowUnionTypes: true }).compile(schema);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], input?: string) => runDebrief(['review', ...args], input);
const asked = ['--kind', 'behavioural', '--question', QUESTION];
const read = (out: string): ReviewLine => JSON.parse(out) as ReviewLine;

it('prints one JSON object that the published schema allows, the same as the engine gives', async () => {
  const { code, out, err } = await run([file, ...asked, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  expect(out.trim().split('\n')).toHaveLength(1);
  const line = read(out);
  expect(valid(line), JSON.stringify(valid.errors)).toBe(true);
  const expected = review(ANSWER, { kind: 'behavioural', role: 'pmm', question: QUESTION });
  expect(line.findings).toEqual(expected.findings);
  expect(line.levels).toEqual(Object.fromEntries(expected.criteria.map((c) => [c.criterion, c.level])));
});

it('reads standard input for -', async () => {
  const [piped, named] = await Promise.all([
    run(['-', ...asked, '--format', 'json'], ANSWER),
    run([file, ...asked, '--format', 'json']),
  ]);
  expect(piped).toEqual(named);
});

it.each([
  ['UTF-16', Buffer.from(`\uFEFF${ANSWER}`, 'utf16le')],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
])('says that a file is no text: %s', async (name, bytes) => {
  const odd = join(folder, name);
  writeFileSync(odd, bytes);
  const { code, err } = await run([odd, ...asked]);
  expect([code, err]).toEqual([2, expect.stringContaining(`${odd} is not UTF-8 text`)]);
});

it('a measured duration adds pace and fillers, and nothing else does', async () => {
  const [timed, untimed] = await Promise.all([
    run([file, ...asked, '--format', 'json', '--seconds', '30']),
    run([file, ...asked, '--format', 'json']),
  ]);
  expect(read(timed.out).delivery).toMatchObject({ seconds: 30 });
  expect(valid(read(timed.out))).toBe(true);
  expect(read(untimed.out).delivery).toBeUndefined();
});

it('a product manager is not asked for the work of product marketing', async () => {
  const { out } = await run([file, ...asked, '--format', 'json', '--role', 'pm']);
  expect(read(out).levels['pmm-lens']).toBe('not-elicited');
});

it('only the criteria named with --expects are called for', async () => {
  const { out } = await run([file, ...asked, '--format', 'json', '--expects', 'specific,concise']);
  const called = Object.entries(read(out).levels).filter(([, level]) => level !== 'not-elicited');
  expect(called.map(([id]) => id)).toEqual(['concise', 'specific']);
});

it('pretty underlines exactly the words that a finding quotes', async () => {
  const { code, out } = await run([file, ...asked]);
  expect(code).toBe(0);
  const lines = out.split('\n');
  const marks = lines.flatMap((line, i) => {
    const found = /[─┄]{2,}/.exec(line);
    return found ? [lines[i - 1]!.slice(found.index, found.index + found[0].length)] : [];
  });
  expect(marks.length).toBeGreaterThan(0);
  const quotes = new Set(
    review(ANSWER, { kind: 'behavioural', question: QUESTION }).findings.map((f) =>
      f.quote.replace(/\s+/g, ' '),
    ),
  );
  for (const mark of marks) expect([...quotes].some((quote) => quote.includes(mark.trim()))).toBe(true);
  for (const part of ['Next step', 'Criteria', 'quantified-outcome', 'from 18 to 31 per cent'])
    expect(out).toContain(part);
});

it('counts as people say it, and finds no pace where nothing was said', async () => {
  const once = `Um, ${ANSWER}`;
  const [spoken, silent] = await Promise.all([
    run(['-', ...asked, '--seconds', '40.0401'], once),
    run(['-', ...asked, '--seconds', '40'], ''),
  ]);
  expect(spoken.out).toMatch(/^ {2}40 s · \d+ words · \d+ words a minute · 1 filler$/m);
  expect(silent.out).not.toContain('Delivery');
});

it('nothing but words goes to what is no terminal', async () => {
  // eslint-disable-next-line no-control-regex -- the beginning of a colour
  expect((await run([file, ...asked])).out).not.toMatch(/\u001b/);
});

it('an answer in a state is told what to do', async () => {
  const { code, out } = await run(['-', ...asked], 'No.');
  expect([code, out.split('\n')[0]]).toEqual([0, 'too-short']);
  expect(out).toContain('too few to tell anything');
  const json = await run(['-', ...asked, '--format', 'json'], '');
  expect(read(json.out)).toMatchObject({ state: 'empty', levels: {}, findings: [] });
  expect(valid(read(json.out))).toBe(true);
});

it('--fail-on missing exits 1 when a criterion is missing and 0 when none is', async () => {
  const generic =
    'I am a people person and I always work hard with everybody on all kinds of topics, every day.';
  const missing = await run(['-', ...asked, '--fail-on', 'missing'], generic);
  const without = await run(['-', ...asked], generic);
  const fine = await run([file, ...asked, '--expects', 'quantified-outcome', '--fail-on', 'missing']);
  expect([missing.code, without.code, fine.code]).toEqual([1, 0, 0]);
  expect(missing.out).toBe(without.out);
});

it.each([
  ['no file', ['--kind', 'behavioural']],
  ['two files', ['a.txt', 'b.txt', '--kind', 'behavioural']],
  ['no kind', ['-']],
  ['an unknown kind', ['-', '--kind', 'chat']],
  ['an unknown role', ['-', '--kind', 'intro', '--role', 'ceo']],
  ['seconds that are none', ['-', '--kind', 'intro', '--seconds', 'long']],
  ['seconds below zero', ['-', '--kind', 'intro', '--seconds=-3']],
  ['an unknown criterion', ['-', '--kind', 'intro', '--expects', 'charm']],
  ['an unknown format', ['-', '--kind', 'intro', '--format', 'xml']],
  ['an unknown option', ['-', '--kind', 'intro', '--loud']],
  ['an unknown reason to fail', ['-', '--kind', 'intro', '--fail-on', 'luck']],
  ['a file beside --batch', ['a.txt', '--batch', '-']],
])('wrong usage exits 2 and says what is wrong: %s', async (_name, args) => {
  const { code, out, err } = await run(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^debrief: .+\n.*debrief review --help\n$/);
});

it('a file that is not there is named, without a stack', async () => {
  const { code, out, err } = await run([join(folder, 'absent.txt'), ...asked]);
  expect(code).not.toBe(0);
  expect(out).toBe('');
  expect(err).toContain('absent.txt');
  expect(err).not.toMatch(/\n\s+at /);
});
