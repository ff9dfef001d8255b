/** The words for the weights of the skills compass. Pure: runs anywhere. */

/** By weight: 0 to 3. */
export const WEIGHT_NAMES = ['Left out', 'Some', 'Much', 'Most'] as const;

/** "Much", or the number itself should there ever be another. */
export const weightName = (weight: number): string => WEIGHT_NAMES[weight] ?? String(weight);

/** How a criterion that counts this much fares in the plan: "1.2 times as much as usual". */
export function countsWords(counts: number): string {
  const shown = counts.toFixed(1);
  return shown === '1.0' ? 'as much as usual' : `${shown} times as much as usual`;
}
