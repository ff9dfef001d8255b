/**
 * From what is heard and what the rules find to one log-odds: how much each kind of finding counts for an ear
 * is learned as well, from passages that the net had not seen, by logistic regression.
 */
import { sigmoid } from './sigmoid.ts';

/** One labelled answer, for one ear: the net's score, which kinds of finding there are, and what should be heard. */
export type Observation = { score: number; kinds: readonly number[]; label: 0 | 1; weight: number };

/** `scale × score + Σ kinds × counts` is held against a cut. */
export type Combination = { scale: number; counts: number[] };

const ROUNDS = 400;
const RATE = 0.05;
/** Pull of every count towards nothing, in observations: few sightings should not count for much. */
const DOUBT = 2;

/** Fits by gradient descent; `signs` says which way each kind may count. */
export function combine(observations: readonly Observation[], signs: readonly number[]): Combination {
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  let scale = 1;
  let cut = 0;
  const counts = signs.map((sign) => sign * 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    let scaleSlope = 0;
    let cutSlope = 0;
    const countSlopes = counts.map((count) => (2 * DOUBT * count) / total);
    for (const { score, kinds, label, weight } of observations) {
      const z = scale * score + kinds.reduce((sum, present, i) => sum + present * counts[i]!, 0);
      const slope = ((sigmoid(z - cut) - label) * weight) / total;
      cutSlope -= slope;
      scaleSlope += slope * score;
      kinds.forEach((present, i) => (countSlopes[i]! += slope * present));
    }
    scale = Math.max(0.1, scale - RATE * 4 * scaleSlope);
    counts.forEach((count, i) => {
      const moved = count - RATE * 20 * countSlopes[i]!;
      counts[i] = moved * signs[i]! > 0 ? moved : 0;
    });
    cut -= RATE * 20 * cutSlope;
  }
  return { scale, counts };
}
