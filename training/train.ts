/**
 * `npm run train`: fits the sentence models on `content/labelled/` and writes `engine/model/weights.bin`.
 * Thresholds come from passages that a net had not seen; the weights from all of them. Takes a quarter of an
 * hour on two free cores; `npm run train -- '{"epochs":1}'` only shows that it runs.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeWeights, type Weights } from '../engine/model/weights.ts';
import { crossValidate, report } from './cross-validate.ts';
import { OPTIONS, type Options } from './fit.ts';
import { trainFold, type TrainedNet } from './folds.ts';
import { HEARD } from './inputs.ts';
import { judge, type Setting } from './judge.ts';

const FOLDS = 4;
const OUT = new URL('../engine/model/weights.bin', import.meta.url);

function weightsOf(
  { shape, words, flags, bias, out, outBias }: TrainedNet,
  settings: readonly Setting[],
): Weights {
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

const options: Options = { ...OPTIONS, ...(JSON.parse(process.argv[2] ?? '{}') as Partial<Options>) };
const [scores, whole] = await Promise.all([
  crossValidate(FOLDS, options),
  trainFold({ fold: FOLDS, folds: FOLDS, options }),
]);
const judged = judge(scores);
process.stdout.write(`${report(judged)}\n`);
const bytes = writeWeights(weightsOf(whole.net, judged.settings));
writeFileSync(OUT, bytes);
process.stdout.write(`weights: ${bytes.length} bytes, ${gzipSync(bytes).length} packed\n`);
