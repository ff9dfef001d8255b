/**
 * `npm run train`: fits the sentence models on `content/labelled/` and writes `engine/model/weights.bin`, the
 * word vectors as they were learned (`words.bin` beside it), and the table of docs/CALIBRATION.md on passages that they
 * were not trained on. Thresholds come from passages that a net had not seen; the weights from all that nets learn
 * from. Takes half an hour on two free cores; `npm run train -- '{"epochs":1}'` only shows that it runs.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { EARS, writeWeights, type Weights } from '../engine/model/weights.ts';
import type { Combination } from './combine.ts';
import { crossValidate, report } from './cross-validate.ts';
import { OPTIONS, type Options } from './fit.ts';
import { trainFold, type TrainedNet } from './folds.ts';
import { HEARD, startingWords } from './inputs.ts';
import { judge, type Setting } from './judge.ts';
import { packWords } from './pack-words.ts';
import { writeSection } from './page.ts';

const FOLDS = 4;
const OUT = new URL('../engine/model/', import.meta.url);

function weightsOf(
  { shape, words, flags, bias, out, outBias }: TrainedNet,
  settings: readonly Setting[],
): Weights {
  const each = (values: (ear: Combination) => number[]) =>
    Float32Array.from(settings.flatMap(({ ears }) => EARS.flatMap((ear) => values(ears[ear]))));
  return {
    criteria: HEARD,
    filters: shape.filters,
    dims: shape.dims,
    words,
    flags,
    bias,
    out,
    outBias,
    scale: each(({ scale }) => [scale]),
    counts: each(({ counts }) => counts),
    cut: Float32Array.from(settings.flatMap(({ cuts }) => EARS.map((ear) => cuts[ear]))),
  };
}

const options: Options = { ...OPTIONS, ...(JSON.parse(process.argv[2] ?? '{}') as Partial<Options>) };
const [scores, whole] = await Promise.all([
  crossValidate(FOLDS, options),
  trainFold({ fold: FOLDS, folds: FOLDS, options }),
]);
for (const [id, row] of whole.scores) scores.set(id, row);
const judged = judge(scores);
const table = report(judged);
writeSection('cross-validated', `\`\`\`\n${table}\n\`\`\``);
process.stdout.write(`${table}\n`);
const bytes = writeWeights(weightsOf(whole.net, judged.settings));
writeFileSync(new URL('weights.bin', OUT), bytes);
writeFileSync(new URL('words.bin', OUT), packWords([...startingWords().ids.keys()], whole.net.vectors));
process.stdout.write(`weights: ${bytes.length} bytes, ${gzipSync(bytes).length} packed\n`);
