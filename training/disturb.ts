/** Answers as they also come: with something from daily life before or after them, or as a recogniser writes. */
import { linesOf, type Group, type Quotes } from './passages.ts';
import type { Random } from './random.ts';

/** Chance, in an epoch, that an answer is padded, and that it loses its marks and capitals. */
export type Disturbances = { padded: number; unmarked: number };

const DAILY_LIFE = new URL('../content/labelled/daily-life.txt', import.meta.url);

/** Paragraphs that earn nothing, one a line. */
export const readDailyLife = (): string[] => linesOf(DAILY_LIFE);

/** The group with all its versions disturbed alike, or undefined when it stays as it is. */
export function disturbed(
  group: Group,
  paragraphs: readonly string[],
  { padded, unmarked }: Disturbances,
  random: Random,
): Group | undefined {
  const pads = random.next() < padded;
  const strips = random.next() < unmarked;
  if (!pads && !strips) return undefined;
  const padding = paragraphs[Math.floor(random.next() * paragraphs.length)]!;
  const ahead = random.next() < 0.5;
  // Joined to the answer's own paragraph as often as standing apart.
  const between = random.next() < 0.5 ? ' ' : '\n\n';
  const change = (text: string): string => {
    const whole = pads ? (ahead ? padding + between + text : text + between + padding) : text;
    return strips ? asRecognised(whole) : whole;
  };
  return {
    ...group,
    examples: group.examples.map((example) => ({
      ...example,
      text: change(example.text),
      quotes: strips ? recognised(example.quotes) : example.quotes,
    })),
  };
}

const recognised = (quotes: Quotes): Quotes =>
  Object.fromEntries(Object.entries(quotes).map(([id, list]) => [id, list.map(asRecognised)]));

/** What recognisers without punctuation write: small letters, apostrophes and numbers' own marks, nothing else. */
export function asRecognised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<!\d)[.,](?=\d)|[.,](?!\d)|[;:!?()"“”…–—]/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
