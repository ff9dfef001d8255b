/** Fits the net: levels of every labelled criterion, and the order of the three versions of a triple. */
import { SHARPNESS } from '../engine/model/hear.ts';
import { EARS } from '../engine/model/weights.ts';
import type { Varied } from './inputs.ts';
import { makeKernels } from './kernels.ts';
import { bytesFor, Net, spread, type Input, type Projection, type Shape } from './net.ts';
import { seeded, type Random } from './random.ts';
import { sigmoid } from './sigmoid.ts';

/** For each output whether it should be heard: 1, 0, or −1 where there is no label. `target`: a criterion, or −1. */
export type Labelled = {
  input: Input;
  labels: Int8Array;
  target: number;
  /** For each criterion whose telling words are known, whether a piece is among them. */
  evidence: ReadonlyMap<number, Uint8Array>;
};

/** Three examples (clear, partial, missing) or one. */
export type Batchable = readonly Labelled[];

export type Options = Varied & {
  filters: number;
  epochs: number;
  rate: number;
  decay: number;
  seed: number;
  /** How much more the label of a triple's target counts than the others. */
  targetWeight: number;
  /** Weight of the order of the three versions. */
  order: number;
  /** Weight of hearing alike what the versions of a triple share. */
  stay: number;
  /** Weight of hearing a level in the words that carry it. */
  evidence: number;
  /** How fast word vectors learn, in parts of `rate`. */
  tuning: number;
  /** Share of words and of filters left out at random while training. */
  wordDropout: number;
  filterDropout: number;
};

export const OPTIONS: Options = {
  filters: 64,
  epochs: 24,
  rate: 1e-2,
  decay: 1e-4,
  seed: 7,
  targetWeight: 1,
  order: 0.1,
  stay: 1,
  evidence: 1,
  tuning: 0.1,
  wordDropout: 0.1,
  filterDropout: 0.2,
  composed: 0.5,
  padded: 0.2,
  unmarked: 0.3,
  wholes: 3,
};

const GROUPS_A_STEP = 16;
const softplus = (x: number) => (x > 30 ? x : Math.log1p(Math.exp(x)));

/** Trains a net on what `epochOf` gives for each epoch; `onEpoch` is told the mean loss. */
export async function fit(
  epochOf: (random: Random) => readonly Batchable[],
  vectors: Float32Array,
  { dims, outputs, byWorst }: Omit<Shape, 'filters'>,
  options: Options,
  onEpoch?: (epoch: number, loss: number) => void,
): Promise<Net> {
  const random = seeded(options.seed);
  const shape = { dims, outputs, byWorst, filters: options.filters };
  const kernels = await makeKernels(bytesFor(vectors.length / dims, shape));
  const held = kernels.array(vectors.length);
  held.set(vectors);
  const net = new Net(kernels, held, shape, random, options.decay);
  let steps = 0;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const groups = random.shuffle([...epochOf(random)]);
    steps ||= Math.ceil(groups.length / GROUPS_A_STEP) * options.epochs;
    let loss = 0;
    for (let b = 0; b < groups.length; b += GROUPS_A_STEP) {
      const batch = groups.slice(b, b + GROUPS_A_STEP);
      loss += lossOf(net, batch, options, random);
      // The rate warms up for a twentieth of the way and then falls to nothing along a cosine.
      const done = ++step / steps;
      const rate = options.rate * Math.min(1, done * 20) * (0.5 + 0.5 * Math.cos(Math.PI * done));
      for (const learner of Object.values(net.learn)) learner.step(rate);
      net.tuner.step(rate * options.tuning);
    }
    onEpoch?.(epoch, loss / Math.ceil(groups.length / GROUPS_A_STEP));
  }
  return net;
}

type Pass = {
  example: Labelled;
  dropped: Uint8Array;
  activity: Float32Array;
  /** Kept filters, scaled: 0 or 1 / (1 − dropout). */
  kept: Float32Array;
  means: Float32Array;
  scores: Float32Array;
  shares: Map<number, Float32Array>;
  /** Gradient of the loss by score. */
  slope: Float32Array;
  /** By output: its score in the telling words alone, each stretch's share in it, and the gradient by it. */
  told: Map<number, { score: number; share: Float32Array; slope: number }>;
};

/** The loss of a batch; its slopes are left in the learners. */
export function lossOf(net: Net, batch: readonly Batchable[], options: Options, random: Random): number {
  const projection = net.project(batch.flatMap((group) => group.map(({ input }) => input)));
  const passes = batch.map((group) =>
    group.map((example) => forward(net, example, projection, options, random)),
  );
  let weight = 0;
  let loss = 0;
  for (const group of passes)
    for (const pass of group) {
      const { labels, target } = pass.example;
      for (let c = 0; c < labels.length; c++) if (labels[c]! >= 0) weight += weightOf(c, target, options);
    }
  for (const group of passes) {
    for (const pass of group) loss += levelLoss(pass, options, weight);
    if (group.length === 3)
      loss += orderLoss(group, options.order / batch.length) + stayLoss(group, options.stay / weight);
  }
  for (const group of passes) for (const pass of group) backward(net, pass, projection);
  net.projectBackward(projection);
  return loss;
}

function forward(
  net: Net,
  example: Labelled,
  projection: Projection,
  options: Options,
  random: Random,
): Pass {
  const { input, labels } = example;
  const { filters } = net.shape;
  const { length } = input.words;
  const dropped = new Uint8Array(length).map(() => (random.next() < options.wordDropout ? 1 : 0));
  const activity = net.activity(input, projection, dropped);
  const kept = new Float32Array(filters).map(() =>
    random.next() < options.filterDropout ? 0 : 1 / (1 - options.filterDropout),
  );
  const means = net.stretches(length, activity);
  for (let t = 0; t < length; t++) for (let f = 0; f < filters; f++) means[t * filters + f]! *= kept[f]!;
  const scores = new Float32Array(labels.length);
  const shares = new Map<number, Float32Array>();
  const told: Pass['told'] = new Map();
  for (let c = 0; c < labels.length; c++) {
    if (labels[c]! < 0) continue;
    const share = new Float32Array(length);
    scores[c] = net.score(length, means, c, share);
    shares.set(c, share);
    const telling = example.evidence.get(Math.floor(c / EARS.length));
    // What the words tell is what is heard, or what costs it.
    if (!telling || labels[c] !== (net.shape.byWorst.includes(c) ? 0 : 1)) continue;
    const among = new Float32Array(length);
    const score = net.score(length, means, c, among, telling);
    told.set(c, { score, share: among, slope: 0 });
  }
  const slope = new Float32Array(labels.length);
  return { example, dropped, activity, kept, means, scores, shares, slope, told };
}

const weightOf = (output: number, target: number, { targetWeight }: Options): number =>
  (Math.floor(output / EARS.length) === target ? targetWeight : 1) / EARS.length;

/** A binary loss an output, and one for hearing it where it is said. */
function levelLoss({ example, scores, slope, told }: Pass, options: Options, total: number): number {
  const { labels, target } = example;
  let loss = 0;
  for (let o = 0; o < labels.length; o++) {
    const label = labels[o]!;
    if (label < 0) continue;
    const weight = weightOf(o, target, options) / total;
    loss += weight * (softplus(scores[o]!) - label * scores[o]!) * EARS.length;
    slope[o]! += weight * (sigmoid(scores[o]!) - label) * EARS.length;
    const there = told.get(o);
    if (!there) continue;
    const own = weight * options.evidence * EARS.length;
    loss += own * (softplus(there.score) - label * there.score);
    there.slope = own * (sigmoid(there.score) - label);
  }
  return loss;
}

/** By how much a version of a triple should be heard above another: by ear, version above, version below, margin. */
const ORDER: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 2, 2],
  [0, 1, 2, 1.5],
  [1, 0, 2, 2],
  [1, 0, 1, 1.5],
];

function orderLoss(group: readonly Pass[], weight: number): number {
  let loss = 0;
  for (const [ear, above, below, margin] of ORDER) {
    const [high, low] = [group[above]!, group[below]!];
    const o = high.example.target * EARS.length + ear;
    const lack = margin - (high.scores[o]! - low.scores[o]!);
    loss += weight * softplus(lack);
    high.slope[o]! -= weight * sigmoid(lack);
    low.slope[o]! += weight * sigmoid(lack);
  }
  return loss;
}

/** What the versions of a triple do not differ in should be heard alike. */
function stayLoss(group: readonly Pass[], weight: number): number {
  const { labels, target } = group[0]!.example;
  let loss = 0;
  for (let o = 0; o < labels.length; o++) {
    if (labels[o]! < 0 || Math.floor(o / EARS.length) === target) continue;
    const mean = group.reduce((sum, { scores }) => sum + scores[o]!, 0) / group.length;
    for (const { scores, slope } of group) {
      loss += weight * (scores[o]! - mean) ** 2;
      slope[o]! += 2 * weight * (scores[o]! - mean);
    }
  }
  return loss;
}

function backward(net: Net, pass: Pass, projection: Projection): void {
  const { means, kept } = pass;
  const { input } = pass.example;
  const { filters } = net.shape;
  const { length } = input.words;
  const outBiasGradient = net.learn.outBias.gradient;
  const meanSlope = net.room(length * filters);
  const heard = [...pass.shares].map(([c, share]) => ({ c, share, by: pass.slope[c]! }));
  const where = [...pass.told].map(([c, { share, slope }]) => ({ c, share, by: slope }));
  for (const { c, share, by } of [...heard, ...where]) {
    const slope = by * SHARPNESS;
    if (slope === 0) continue;
    outBiasGradient[c]! += slope;
    const slopes = net.room(length);
    // Stretches far from the best one have no share to speak of.
    for (let t = 0; t < length; t++) slopes[t] = share[t]! < 1e-3 ? 0 : slope * share[t]!;
    net.scoreBackward(means, c, slopes, meanSlope);
  }
  for (let t = 0; t < length; t++) for (let f = 0; f < filters; f++) meanSlope[t * filters + f]! *= kept[f]!;
  const slope = spread(meanSlope, length, filters, net.room(length * filters));
  net.activityBackward(input, projection, pass.dropped, pass.activity, slope);
}
