/** How long words take to say. Pure: runs anywhere. */

/** Words a minute, as the reviewer reckons where nobody measured. */
export const PACE = 140;

export function wordsIn(text: string): number {
  const words = text.trim();
  return words === '' ? 0 : words.split(/\s+/).length;
}

/** Seconds that so many words take, to the nearest five once there are more than a few. */
export function secondsFor(words: number): number {
  const seconds = (words / PACE) * 60;
  return seconds < 10 ? Math.round(seconds) : Math.round(seconds / 5) * 5;
}

/** How long texts of so many words take: the shortest, the one in the middle and the longest. */
export function spokenRange(words: readonly number[]): { least: number; middle: number; most: number } {
  const seconds = words.map(secondsFor).sort((a, b) => a - b);
  const at = (share: number) => seconds[Math.floor((seconds.length - 1) * share)] ?? 0;
  return { least: at(0), middle: at(0.5), most: at(1) };
}

/** "84 words, about 35 s"; nothing is said of no words. */
export function lengthInWords(text: string): string {
  const words = wordsIn(text);
  return words === 0
    ? 'Not written yet'
    : `${words} ${words === 1 ? 'word' : 'words'}, about ${secondsFor(words)} s`;
}
