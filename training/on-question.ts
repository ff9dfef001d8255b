/**
 * `npm run train:question`: what each sign that an answer leaves its question weighs, learned from the whole
 * answers of `content/labelled/`, with swaps (an answer given to another question of its kind) to see how far an
 * answer to another question is told. Prints what holds on hands that were left out, then writes
 * `engine/rules/on-question/weights.ts`. Takes half a minute; with `dry`, writes nothing. With `words`, makes
 * `engine/lexicon/common-words.ts` anew and stops.
 */
import { writeFileSync } from 'node:fs';
import { parse } from '../engine/document.ts';
import { FUNCTION_WORDS } from '../engine/lexicon/function-words.ts';
import { SILENT } from '../engine/model/model.ts';
import { readAnswer } from '../engine/read-answer.ts';
import { KINDS, LEVELS, type Kind, type Level } from '../engine/rubric.ts';
import { root } from '../engine/rules/on-question/asked.ts';
import { halfAsked } from '../engine/rules/on-question/half-asked.ts';
import { ENOUGH_TO_COMPARE, FEWEST_WORDS } from '../engine/rules/on-question/judged.ts';
import { neighbour } from '../engine/rules/on-question/neighbour.ts';
import { noFailure } from '../engine/rules/on-question/no-failure.ts';
import { SIGNS, signsOf, type Sign } from '../engine/rules/on-question/signs.ts';
import { somethingElse } from '../engine/rules/on-question/something-else.ts';
import { takeUpOf } from '../engine/rules/on-question/take-up.ts';
import { runRules } from '../engine/run-rules.ts';
import { emptyConfusion, weightedKappa } from '../cli/kappa.ts';
import { Adam } from './adam.ts';
import { readGroups, type Example } from './passages.ts';
import { seeded } from './random.ts';
import { sigmoid } from './sigmoid.ts';

const DECAY = 3;
const STEPS = 400;
const RATE = 0.05;
/** What a frame with a passage counts beside a whole answer: its question is nearly always answered. */
const PASSAGE = { clear: 0.1, else: 0.4 };
/** Share of good answers that may be called less, for whatever reason; and, in each kind, for having none of the question's words. */
const FALSE_ALARMS = { all: 0.05, apart: 0.03 };

const NAMES = Object.keys(SIGNS) as Sign[];

/** Rules of the criterion that decide before the signs do. */
const OTHERS = [neighbour, halfAsked, noFailure, somethingElse];

type Row = {
  hand: string;
  x: number[];
  /** Level that another rule gives, if any does. */
  found: number | undefined;
  near: number;
  short: boolean;
  level: number;
  kind: Kind;
  weight: number;
  whole: boolean;
};

function rowOf({ id, text, kind, role, question, levels, target }: Example, asked = question): Row {
  const answer = readAnswer(text, { kind, role, question: asked }, SILENT);
  const signs = signsOf(answer);
  const level = LEVELS.indexOf(levels['on-question']!);
  const others = runRules(OTHERS, answer).map(({ speaksFor }) => LEVELS.indexOf(speaksFor as Level));
  return {
    x: NAMES.map((name) => signs[name]),
    found: others.length > 0 ? Math.min(...others) : undefined,
    near: answer.words < (ENOUGH_TO_COMPARE[kind] ?? Infinity) ? Infinity : takeUpOf(answer).nearness,
    short: answer.words < FEWEST_WORDS,
    level,
    kind,
    weight: target === undefined ? 1 : level === 2 ? PASSAGE.clear : PASSAGE.else,
    whole: target === undefined,
    hand: id.split('-')[1]!,
  };
}

/** What a sign is in the good answers of the kinds in which it is ever seen. */
function usual(rows: readonly Row[]): number[] {
  return NAMES.map((_, j) => {
    const kinds = new Set(rows.filter(({ x }) => x[j]! > 0).map(({ kind }) => kind));
    const good = rows.filter(({ kind, level, whole }) => whole && level === 2 && kinds.has(kind));
    return good.reduce((sum, { x }) => sum + x[j]!, 0) / Math.max(1, good.length);
  });
}

type Fit = { weights: Float32Array; missing: number; partial: number };

/** Two cuts through one sum of weighted signs (proportional odds), by Adam; no chance in it. */
function fit(rows: readonly Row[]): Fit {
  const n = NAMES.length;
  const w = new Float32Array(n + 2);
  w[n] = -3;
  w[n + 1] = -1.5;
  const adam = new Adam(w, 0, new Float32Array(w.length));
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const g = new Float64Array(n + 2);
    for (const { x, level, weight } of rows) {
      let z = 0;
      for (let j = 0; j < n; j++) z += w[j]! * x[j]!;
      const missing = (sigmoid(z + w[n]!) - (level === 0 ? 1 : 0)) * weight * 0.5;
      const below = (sigmoid(z + w[n + 1]!) - (level < 2 ? 1 : 0)) * weight;
      for (let j = 0; j < n; j++) g[j]! += (missing + below) * x[j]!;
      g[n]! += missing;
      g[n + 1]! += below;
    }
    for (let j = 0; j < n + 2; j++) adam.gradient[j] = (g[j]! + (j < n ? DECAY * w[j]! : 0)) / all;
    adam.step(RATE);
  }
  return { weights: w.subarray(0, n), missing: -w[n]!, partial: -w[n + 1]! };
}

type Scored = { row: Row; sum: number };
const scored = (rows: readonly Row[], { weights }: Fit): Scored[] =>
  rows.map((row) => ({ row, sum: row.x.reduce((sum, value, j) => sum + value * weights[j]!, 0) }));

type Cuts = { missing: number; partial: number; apart: Partial<Record<Kind, number>> };

const levelOf = ({ row, sum }: Scored, { missing, partial, apart }: Cuts): number => {
  if (row.found !== undefined) return row.found;
  if (row.short) return 2;
  return sum > missing ? 0 : sum > partial || row.near < (apart[row.kind] ?? 0) ? 1 : 2;
};

function confusionOf(rows: readonly Scored[], cuts: Cuts): number[][] {
  const table = emptyConfusion();
  for (const each of rows) table[each.row.level]![levelOf(each, cuts)]!++;
  return table;
}

/** The cuts with the highest kappa that call hardly any good answer less than clear. */
function cutsFor(rows: readonly Scored[], apart: Cuts['apart']): Cuts {
  const good = rows.filter(({ row }) => row.level === 2);
  const silent = { missing: Infinity, partial: Infinity, apart };
  const left = good.filter((each) => levelOf(each, silent) === 2);
  const spare = Math.floor(good.length * FALSE_ALARMS.all) - (good.length - left.length);
  const lowest = left.map(({ sum }) => sum).sort((a, b) => b - a)[Math.max(0, spare)] ?? Infinity;
  const sums = rows.map(({ sum }) => sum).sort((a, b) => b - a);
  const tried = sums.filter((sum, i) => sum >= lowest && i % 3 === 0);
  let best: Cuts = silent;
  let highest = -1;
  for (const partial of tried)
    for (const missing of tried) {
      if (missing < partial) continue;
      const kappa = weightedKappa(confusionOf(rows, { missing, partial, apart })) ?? 0;
      if (kappa > highest) [highest, best] = [kappa, { missing, partial, apart }];
    }
  return best;
}

/** Nearness below which hardly any good answer of a kind lies. */
function apartFor(rows: readonly Row[]): Cuts['apart'] {
  const compared = KINDS.filter((kind) => ENOUGH_TO_COMPARE[kind] !== undefined);
  const cuts = compared.map((kind): [Kind, number] => {
    const good = rows.filter((row) => row.kind === kind && row.level === 2 && Number.isFinite(row.near));
    const near = good.map((row) => row.near).sort((a, b) => a - b);
    return [kind, near[Math.ceil(near.length * FALSE_ALARMS.apart)] ?? 0];
  });
  return Object.fromEntries(cuts);
}

/** Every good whole answer under another question of its kind. */
function swaps(examples: readonly Example[]): Row[] {
  const random = seeded(7);
  return examples.map((example) => {
    const others = examples.filter(
      ({ kind, question }) => kind === example.kind && question !== example.question,
    );
    return rowOf(example, others[Math.floor(random.next() * others.length)]!.question);
  });
}

/** Content words of more than one labelled answer of ten. */
function commonWords(examples: readonly Example[]): string {
  const counts = new Map<string, { answers: number; forms: Map<string, number> }>();
  for (const { text, question } of examples) {
    const seen = new Set<string>();
    for (const { kind, norm } of parse(`${text} ${question}`).tokens) {
      if (kind !== 'word' || norm.length < 3 || FUNCTION_WORDS.has(norm) || norm.includes("'")) continue;
      const key = root(norm);
      const count = counts.get(key) ?? { answers: 0, forms: new Map() };
      counts.set(key, count);
      count.forms.set(norm, (count.forms.get(norm) ?? 0) + 1);
      if (!seen.has(key)) count.answers++;
      seen.add(key);
    }
  }
  const often = [...counts.values()]
    .filter(({ answers }) => answers > 0.1 * examples.length)
    .map(({ forms }) => [...forms].sort(([, a], [, b]) => b - a)[0]![0])
    .sort();
  return (
    '/** Words that tell little of a question, as more than one labelled answer of ten holds them. Made by `training/on-question.ts words`. */\n' +
    `export const OFTEN =\n  '${often.join(' ')}';\n`
  );
}

function source({ weights }: Fit, usually: readonly number[], { missing, partial, apart }: Cuts): string {
  const number = (value: number) => String(Number(value.toFixed(2)));
  const weighed = NAMES.map((name, j) => `  ${name}: [${number(weights[j]!)}, ${number(usually[j]!)}],\n`);
  const near = Object.entries(apart).map(([kind, value]) => `  '${kind}': ${number(value)},\n`);
  return (
    "import type { Kind } from '../../rubric.ts';\nimport type { Sign } from './signs.ts';\n\n" +
    '/**\n * What each sign that an answer leaves its question weighs, and what it is in good answers: what is above that\n' +
    ' * speaks for a reason. Made by `npm run train:question`.\n */\n' +
    `export const WEIGHTS: Record<Sign, readonly [weight: number, usual: number]> = {\n${weighed.join('')}};\n\n` +
    `/** Sums above which an answer leaves it in part, and altogether. */\nexport const PARTIAL_ABOVE = ${number(partial)};\n` +
    `export const MISSING_ABOVE = ${number(missing)};\n\n` +
    '/** Nearness to the words of the question below which an answer of a kind is one to something else. */\n' +
    `export const APART_BELOW: Partial<Record<Kind, number>> = {\n${near.join('')}};\n`
  );
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const ENGINE = new URL('../engine/', import.meta.url);
const groups = readGroups().filter(({ examples }) => examples[0]!.levels['on-question'] !== undefined);
// The three versions of a triple differ by no word that decides this criterion: one of them is enough.
const examples = groups.map((group) => group.examples[0]!);
if (process.argv.includes('words')) {
  writeFileSync(new URL('lexicon/common-words.ts', ENGINE), commonWords(examples));
  process.exit();
}
const rows = examples.map((example) => rowOf(example));
const good = examples.filter(
  ({ levels, target }) => target === undefined && levels['on-question'] === 'clear',
);
const swapped = swaps(good);
const held: [each: Scored, given: number][] = [];
const heldSwaps: [each: Scored, given: number][] = [];
// Hands stray each in their own way: what is learned from some must hold for another.
for (const hand of new Set(rows.filter(({ whole }) => whole).map((row) => row.hand))) {
  const others = rows.filter((row) => row.hand !== hand);
  const fitted = fit(others);
  const cuts = cutsFor(
    scored(others, fitted).filter(({ row }) => row.whole),
    apartFor(others),
  );
  const judge = (own: readonly Row[]) =>
    scored(
      own.filter((row) => row.hand === hand),
      fitted,
    ).map((each): [Scored, number] => [each, levelOf(each, cuts)]);
  held.push(...judge(rows));
  heldSwaps.push(...judge(swapped));
}
const tableOf = (list: typeof held) => {
  const table = emptyConfusion();
  for (const [{ row }, given] of list) table[row.level]![given]!++;
  return table;
};
const below = (list: typeof held) => `${list.filter(([, given]) => given < 2).length} of ${list.length}`;
say(
  `${held.length} whole answers, ${NAMES.length} signs; kappa on hands left out ${weightedKappa(tableOf(held))?.toFixed(3)}`,
);
say(`label × given, from missing to clear: ${JSON.stringify(tableOf(held))}`);
say(`below clear: good ${below(held.filter(([{ row }]) => row.level === 2))}, swaps ${below(heldSwaps)}`);
for (const hand of new Set(held.map(([{ row }]) => row.hand))) {
  const own = held.filter(([{ row }]) => row.hand === hand);
  say(`  hand ${hand}: ${own.length} answers, kappa ${weightedKappa(tableOf(own))?.toFixed(2)}`);
}
for (const kind of KINDS)
  say(`  ${kind}: swaps ${below(heldSwaps.filter(([{ row }]) => row.kind === kind))}`);
if (!process.argv.includes('dry')) {
  const whole = fit(rows);
  const cuts = cutsFor(
    scored(rows, whole).filter(({ row }) => row.whole),
    apartFor(rows),
  );
  writeFileSync(new URL('rules/on-question/weights.ts', ENGINE), source(whole, usual(rows), cuts));
}
