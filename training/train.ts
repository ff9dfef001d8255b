/**
 * `npm run train`: fits the sentence models on `content/labelled/` and writes `engine/model/weights.bin`.
 * Thresholds come from passages that a net had not seen; the weights from all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeWeights, type Weights } from '../engine/model/weights.ts';
import { readWords } from '../engine/model/words.ts';
import { crossValidate, report, thresholdsFrom } from './cross-validate.ts';
import { fit, OPTIONS } from './fit.ts';
import { batchable, HEARD, vectorsOf } from './inputs.ts';
import type { Net } from './net.ts';
import { readGroups } from './passages.ts';
import type { Thresholds } from './thresholds.ts';

const FOLDS = 4;
const WORDS = new URL('../engine/model/words.bin', import.meta.url);
const OUT = new URL('../engine/model/weights.bin', import.meta.url);

function weightsOf(net: Net, thresholds: readonly Thresholds[]): Weights {
  const { dims, filters } = net.shape;
  const { words, flags, bias, out, outBias } = net;
  const some = Float32Array.from(thresholds, (threshold) => threshold.some);
  const clear = Float32Array.from(thresholds, (threshold) => threshold.clear);
  return { criteria: HEARD, filters, dims, words, flags, bias, out, outBias, some, clear };
}

const scores = await crossValidate(FOLDS);
process.stdout.write(`${report(scores)}\n`);
const words = readWords(readFileSync(WORDS));
const groups = readGroups().map((group) => batchable(group, words));
const shape = { dims: words.dims, criteria: HEARD.length };
const net = await fit(groups, vectorsOf(words), shape, OPTIONS, (epoch, loss) =>
  process.stderr.write(`epoch ${epoch + 1}: ${loss.toFixed(3)}\n`),
);
const bytes = writeWeights(weightsOf(net, thresholdsFrom(scores)));
writeFileSync(OUT, bytes);
process.stdout.write(
  `${groups.length} groups; weights ${bytes.length} bytes, ${gzipSync(bytes).length} packed\n`,
);
