import { expect, it } from 'vitest';
import { KINDS } from '#engine';
import { readQuestions } from '#content';
import { runDebrief } from '../tests/harness/run-debrief.ts';

type Question = { id: string; text: string; kind: string; topic: string };

it('--help goes to standard output and names every command; no command at all is wrong usage', async () => {
  const [help, short, bare] = await Promise.all([runDebrief(['--help']), runDebrief(['-h']), runDebrief([])]);
  expect([help.code, short.code, bare.code]).toEqual([0, 0, 2]);
  expect(short.out).toBe(help.out);
  for (const command of ['review', 'eval', 'questions', 'serve', 'export'])
    expect(help.out).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect(help.out).toMatch(/Exit codes: 0 .*1 .*2 /);
});

it.each(['review', 'eval', 'questions', 'serve', 'export'])(
  '%s --help says how it is used',
  async (command) => {
    const { code, out, err } = await runDebrief([command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Usage: debrief ${command}`);
  },
);

it('review --help names every kind', async () => {
  const { out } = await runDebrief(['review', '--help']);
  for (const kind of KINDS) expect(out).toContain(kind);
});

it('an unknown command exits 2 and points to --help', async () => {
  expect(await runDebrief(['revue'])).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(/"revue" \(did you mean review\?\)[^]*debrief --help/) as string,
  });
});

it.each([
  ['an option one letter off', ['review', '-', '--kid', 'intro'], 'no option --kid (did you mean --kind?)'],
  ['an option like none', ['review', '-', '-x'], 'there is no option -x\n'],
  ['an option without its value', ['review', '-', '--kind'], '--kind needs a value\n'],
  [
    'a value with a dash',
    ['review', '-', '--seconds', '-5'],
    '--seconds needs a value; write one that begins',
  ],
  ['a value too many', ['review', '-', '--timing=3'], '--timing takes no value'],
  ['a word too many', ['export', 'all'], '"all" is not expected here'],
])('wrong options are told in plain words, and exit 2: %s', async (_name, args, words) => {
  const { code, out, err } = await runDebrief(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
});

const search = (...args: string[]) => runDebrief(['questions', 'search', ...args]);

it('the bank is searched offline, slips of the fingers forgiven', async () => {
  const [right, wrong] = await Promise.all([
    search('pricing', '--format', 'json'),
    search('pricng', '--format', 'json'),
  ]);
  expect([right.code, wrong.code]).toEqual([0, 0]);
  const ids = (out: string) => (JSON.parse(out) as Question[]).map(({ id }) => id);
  const known = new Set(readQuestions().map(({ id }) => id));
  expect(ids(right.out).length).toBeGreaterThan(0);
  expect(ids(right.out).every((id) => known.has(id))).toBe(true);
  expect(ids(wrong.out).some((id) => ids(right.out).includes(id))).toBe(true);
});

it('filters hold, and so does the limit', async () => {
  const { out } = await search('launch', '--kind', 'behavioural', '--limit', '3', '--format', 'json');
  const found = JSON.parse(out) as Question[];
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(3);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['behavioural']));
});

it('for people, each question with where it belongs', async () => {
  const { out } = await search('launch', '--limit', '1');
  expect(out.trim().split('\n')).toHaveLength(2);
});

it('finding nothing is no failure, and says what to try', async () => {
  const { code, out, err } = await search('zzzzqqqqxxxx');
  expect([code, out]).toEqual([0, '']);
  expect(err).not.toBe('');
});

it.each([
  ['no verb', ['questions']],
  ['another verb', ['questions', 'delete', 'x']],
  ['no words', ['questions', 'search']],
  ['an unknown kind', ['questions', 'search', 'x', '--kind', 'chat']],
  ['no number', ['questions', 'search', 'x', '--limit', 'many']],
  ['too many', ['questions', 'search', 'x', '--limit', '0']],
  ['an argument to serve', ['serve', 'now']],
])('wrong usage exits 2: %s', async (_name, args) => {
  const { code, out } = await runDebrief(args);
  expect([code, out]).toEqual([2, '']);
});
