/** Fits the net: levels of every labelled criterion, and the order of the three versions of a triple. */
import { SHARPNESS } from '../engine/model/hear.ts';
import { makeKernels } from './kernels.ts';
import { bytesFor, Net, spread, type Input, type Projection, type Shape } from './net.ts';
import { seeded, type Random } from './random.ts';

/** Level of each criterion: 0, 1, 2, or −1 where there is no label. */
export type Labelled = { input: Input; labels: Int8Array; target: number };

/** Three examples (clear, partial, missing) or one. */
export type Batchable = readonly Labelled[];

export type Options = {
  filters: number;
  epochs: number;
  rate: number;
  decay: number;
  seed: number;
  /** How much more the label of a triple's target counts than the others. */
  targetWeight: number;
  /** Weight of the order of the three versions. */
  order: number;
  /** Share of words and of filters left out at random while training. */
  wordDropout: number;
  filterDropout: number;
  /** Chance that a triple stands in another's frame in an epoch. */
  composed: number;
};

export const OPTIONS: Options = {
  filters: 64,
  epochs: 24,
  rate: 1e-2,
  decay: 1e-4,
  seed: 7,
  targetWeight: 3,
  order: 0.5,
  wordDropout: 0.1,
  filterDropout: 0.2,
  composed: 0.5,
};

const GROUPS_A_STEP = 16;
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const softplus = (x: number) => (x > 30 ? x : Math.log1p(Math.exp(x)));

/** Trains a net on what `epochOf` gives for each epoch; `onEpoch` is told the mean loss. */
export async function fit(
  epochOf: (random: Random) => readonly Batchable[],
  vectors: Float32Array,
  { dims, criteria }: Omit<Shape, 'filters'>,
  options: Options,
  onEpoch?: (epoch: number, loss: number) => void,
): Promise<Net> {
  const random = seeded(options.seed);
  const shape = { dims, criteria, filters: options.filters };
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
      for (let c = 0; c < labels.length; c++)
        if (labels[c]! >= 0) weight += c === target ? options.targetWeight : 1;
    }
  const gapSlope = net.learn.gap.gradient;
  for (const group of passes) {
    for (const pass of group) loss += levelLoss(net, pass, options, weight, gapSlope);
    if (group.length === 3) loss += orderLoss(group, options.order / batch.length);
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
  for (let c = 0; c < labels.length; c++) {
    if (labels[c]! < 0) continue;
    const share = new Float32Array(length);
    scores[c] = net.score(length, means, c, share);
    shares.set(c, share);
  }
  return { example, dropped, activity, kept, means, scores, shares, slope: new Float32Array(labels.length) };
}

/** Two binary losses a label, at least a trace and clear, on one score with two thresholds. */
function levelLoss(net: Net, pass: Pass, options: Options, total: number, gapSlope: Float32Array): number {
  const { labels, target } = pass.example;
  let loss = 0;
  for (let c = 0; c < labels.length; c++) {
    const label = labels[c]!;
    if (label < 0) continue;
    const weight = (c === target ? options.targetWeight : 1) / total;
    const gap = Math.abs(net.gap[c]!);
    const sign = Math.sign(net.gap[c]!) || 1;
    const some = pass.scores[c]! + gap;
    const clear = pass.scores[c]! - gap;
    const [y1, y2] = [label >= 1 ? 1 : 0, label >= 2 ? 1 : 0];
    loss += weight * (softplus(some) - y1 * some + softplus(clear) - y2 * clear);
    const [d1, d2] = [weight * (sigmoid(some) - y1), weight * (sigmoid(clear) - y2)];
    pass.slope[c]! += d1 + d2;
    gapSlope[c]! += sign * (d1 - d2);
  }
  return loss;
}

/** Clear should score above partial above missing, by a margin. */
function orderLoss(group: readonly Pass[], weight: number): number {
  const [clear, partial, missing] = group as [Pass, Pass, Pass];
  const c = clear.example.target;
  let loss = 0;
  for (const [high, low, margin] of [
    [clear, missing, 2],
    [clear, partial, 1],
    [partial, missing, 1],
  ] as const) {
    const lack = margin - (high.scores[c]! - low.scores[c]!);
    loss += weight * softplus(lack);
    high.slope[c]! -= weight * sigmoid(lack);
    low.slope[c]! += weight * sigmoid(lack);
  }
  return loss;
}

function backward(net: Net, pass: Pass, projection: Projection): void {
  const { input } = pass.example;
  const { filters } = net.shape;
  const { length } = input.words;
  const outGradient = net.learn.out.gradient;
  const outBiasGradient = net.learn.outBias.gradient;
  const meanSlope = new Float32Array(length * filters);
  for (const [c, share] of pass.shares) {
    const slope = pass.slope[c]! * SHARPNESS;
    if (slope === 0) continue;
    outBiasGradient[c]! += slope;
    for (let t = 0; t < length; t++) {
      // Stretches far from the best one have no share to speak of.
      if (share[t]! < 1e-3) continue;
      const s = slope * share[t]!;
      for (let f = 0; f < filters; f++) {
        outGradient[c * filters + f]! += s * pass.means[t * filters + f]!;
        meanSlope[t * filters + f]! += s * net.out[c * filters + f]! * pass.kept[f]!;
      }
    }
  }
  net.activityBackward(input, projection, pass.dropped, pass.activity, spread(meanSlope, length, filters));
}
