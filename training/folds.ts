/** One fold, in a thread of its own: trains on the others and scores its own groups. */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { fit, type Options } from './fit.ts';
import { batchable, BY_WORST_HEARD, epochs, OUTPUTS, startingWords, vectorsOf } from './inputs.ts';
import type { Net } from './net.ts';
import { isSetApart, readGroups, type Group } from './passages.ts';

/** Fold `folds` holds only what is set apart: the net is then trained on all that nets learn from. */
export type FoldTask = { fold: number; folds: number; options: Options };

export type TrainedNet = Pick<Net, 'shape' | 'words' | 'flags' | 'bias' | 'out' | 'outBias'> & {
  vectors: Float32Array;
};

/** Scores by example id, an ear after the other for each of `HEARD`; thresholds are not yet applied. */
export type FoldResult = { scores: [string, number[]][]; net: TrainedNet; seconds: number };

/** Trains without one fold, in a new thread. */
export function trainFold(task: FoldTask): Promise<FoldResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/**
 * The fold a group belongs to: all that one hand wrote is together, as the next hand writes otherwise again. Hands that are
 * set apart belong to that of the net that is trained on all others.
 */
export const foldOf = (group: Group, folds: number): number =>
  isSetApart(group) ? folds : numberOf(group.hand) % folds;

/** Hands are named a to z, and then aa, ab … */
const numberOf = (hand: string): number =>
  [...hand].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 96, 0) - 1;

if (parentPort) {
  const { fold, folds, options } = workerData as FoldTask;
  const began = performance.now();
  const words = startingWords();
  const groups = readGroups();
  const train = groups.filter((group) => !isSetApart(group) && foldOf(group, folds) !== fold);
  const net = await fit(
    epochs(train, words, options),
    vectorsOf(words),
    { dims: words.dims, outputs: OUTPUTS, byWorst: BY_WORST_HEARD },
    options,
  );
  const scores = groups
    .filter((group) => foldOf(group, folds) === fold)
    .flatMap((group) =>
      batchable(group, words).map(({ input }, i): [string, number[]] => {
        const means = net.stretches(input.words.length, net.activity(input, net.project([input])));
        return [
          group.examples[i]!.id,
          Array.from({ length: OUTPUTS }, (_, o) => net.score(input.words.length, means, o)),
        ];
      }),
    );
  const { shape, words: wordWeights, bias, out, outBias } = net;
  parentPort.postMessage({
    scores,
    // A copy: the kernels' memory cannot be sent.
    net: {
      shape,
      words: wordWeights.slice(),
      flags: net.flagsByFilter(),
      bias,
      out: out.slice(),
      outBias,
      vectors: net.tuner.vectors.slice(),
    },
    seconds: (performance.now() - began) / 1000,
  } satisfies FoldResult);
}
