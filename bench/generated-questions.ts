import type { Question } from '#content/questions.ts';

/** Numbers between nought and one, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(from: readonly T[], random: () => number): T =>
  from[Math.floor(random() * from.length)]!;

const SYLLABLES = [
  'ba',
  'cor',
  'del',
  'fin',
  'gra',
  'hal',
  'ju',
  'kes',
  'lum',
  'mi',
  'nor',
  'pex',
  'qui',
  'ro',
  'sta',
  'tal',
  'ulo',
  'ven',
  'wis',
  'zan',
];

/** Names that no dictionary has, as questions about companies have them. */
const name = (random: () => number) => {
  const made = [1, 2, 3].map(() => pick(SYLLABLES, random)).join('');
  return made[0]!.toUpperCase() + made.slice(1);
};

/**
 * As many questions as wanted, made from the bank's: every third word of five letters or more is another of
 * the bank's words, as often as the bank has it, and some name a company. So words are as common as in the bank.
 */
export function generateQuestions(bank: readonly Question[], wanted: number, seed: number): Question[] {
  const random = chance(seed);
  const words = bank.flatMap(({ text, asks }) => `${text} ${asks}`.match(/\b[a-z]{5,}\b/g) ?? []);
  const changed = (text: string) =>
    text.replace(/\b[a-z]{5,}\b/g, (word) => (random() < 1 / 3 ? pick(words, random) : word));
  return Array.from({ length: wanted }, (_, at) => {
    const model = pick(bank, random);
    const about = random() < 0.2 ? ` At ${name(random)}, say.` : '';
    const id = `${model.topic}-made-${at}`;
    return { ...model, id, text: changed(model.text) + about, asks: changed(model.asks) };
  });
}
