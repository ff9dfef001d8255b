/** The words for the weights of the skills compass. Pure: runs anywhere. */

/** By weight: 0 to 3. */
export const WEIGHT_NAMES = ['Left out', 'Some', 'Much', 'Most'] as const;

/** "Much", or the number itself should there ever be another. */
export const weightName = (weight: number): string => WEIGHT_NAMES[weight] ?? String(weight);

/** How a criterion fares in the plan beside the others: "1.2 times the average". */
export function countsWords(counts: number): string {
  const shown = counts.toFixed(1);
  return shown === '1.0' ? 'about the average' : `${shown} times the average`;
}
