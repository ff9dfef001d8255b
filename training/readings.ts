/**
 * `npm run train:readings`: how far the second, blind reading of the whole answers agrees with the first one,
 * which the models are trained on.
 */
import { emptyConfusion, weightedKappa } from '../cli/kappa.ts';
import { CRITERIA, LEVELS } from '../engine/rubric.ts';
import { readGroups } from './passages.ts';
import { readSecond } from './second-reading.ts';

const second = readSecond();
const answers = readGroups().flatMap(({ examples }) => examples.filter(({ id }) => second.has(id)));
const kappas: number[] = [];
const rows = CRITERIA.flatMap((criterion) => {
  const confusion = emptyConfusion();
  let labels = 0;
  for (const { id, levels } of answers) {
    const [first, other] = [levels[criterion], second.get(id)![criterion]];
    if (first === undefined || other === undefined) continue;
    confusion[LEVELS.indexOf(first)]![LEVELS.indexOf(other)]!++;
    labels++;
  }
  const kappa = weightedKappa(confusion);
  if (kappa === undefined || labels === 0) return [];
  kappas.push(kappa);
  return [`${criterion.padEnd(22)} ${String(labels).padStart(5)} labels · kappa ${kappa.toFixed(2)}`];
});
const mean = kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length;
process.stdout.write(
  `${answers.length} answers read twice\n${rows.join('\n')}\nmean kappa ${mean.toFixed(2)}\n`,
);
