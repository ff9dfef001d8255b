/**
 * `npm run train`: fits the sentence models on `content/labelled/` and writes `engine/model/weights.bin`.
 * Thresholds come from passages that a net had not seen; the weights from all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeWeights, type Weights } from '../engine/model/weights.ts';
import { readWords } from '../engine/model/words.ts';
import { crossValidate, report } from './cross-validate.ts';
import { fit, OPTIONS } from './fit.ts';
import { epochs, HEARD, vectorsOf } from './inputs.ts';
import { judge, type Setting } from './judge.ts';
import type { Net } from './net.ts';
import { readGroups } from './passages.ts';

const FOLDS = 4;
const WORDS = new URL('../engine/model/words.bin', import.meta.url);
const OUT = new URL('../engine/model/weights.bin', import.meta.url);

function weightsOf({ shape, words, flags, bias, out, outBias }: Net, settings: readonly Setting[]): Weights {
  const each = (value: (setting: Setting) => number) => Float32Array.from(settings, value);
  return {
    criteria: HEARD,
    filters: shape.filters,
    dims: shape.dims,
    words,
    flags,
    bias,
    out,
    outBias,
    scale: each(({ scale }) => scale),
    counts: Float32Array.from(settings.flatMap(({ counts }) => counts)),
    some: each(({ some }) => some),
    clear: each(({ clear }) => clear),
  };
}

const judged = judge(await crossValidate(FOLDS));
process.stdout.write(`${report(judged)}\n`);
const words = readWords(readFileSync(WORDS));
const groups = readGroups();
const net = await fit(
  epochs(groups, words, OPTIONS.composed),
  vectorsOf(words),
  { dims: words.dims, criteria: HEARD.length },
  OPTIONS,
  (epoch, loss) => process.stderr.write(`epoch ${epoch + 1}: ${loss.toFixed(3)}\n`),
);
const bytes = writeWeights(weightsOf(net, judged.settings));
writeFileSync(OUT, bytes);
process.stdout.write(
  `${groups.length} groups; weights ${bytes.length} bytes, ${gzipSync(bytes).length} packed\n`,
);
