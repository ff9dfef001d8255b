/** The questions asked back, and what each is about. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { markIn, marksOf, once } from '../../places.ts';

export type Asked = {
  first: number;
  last: number;
  about: 'hard' | 'anywhere' | 'terms' | 'unknown';
  /** The words that show what it is about. */
  sign: Mark | undefined;
};

const QUESTION_WORD =
  /^(?:what|which|who|whom|whose|why|how|where|when|what's|who's|how's|where's|why's|what'd|what've|how'd)$/;
const MAX_QUOTE = 30;

/** Reads the questions once an answer; a sentence may hold several, and counts once. */
export const askedOf = once((answer: Answer): Asked[] => {
  const asked: Asked[] = [];
  for (const sentence of answer.sentences) {
    const said = markIn(answer, 'strategic-questions:asks', sentence.first, sentence.last);
    if (!sentence.asks && !said) continue;
    const first = openingOf(answer, sentence.first, sentence.last, said);
    if (first < 0) continue;
    const last = Math.min(sentence.last, first + MAX_QUOTE);
    asked.push({ first, last, ...aboutOf(answer, first, sentence.last) });
  }
  return asked;
});

/** The question on the hard part that stands for the rest; office and terms must not outnumber such questions. */
export const hardestOf = once((answer: Answer): Asked | undefined => {
  const asked = askedOf(answer);
  const hard = asked.filter(({ about }) => about === 'hard');
  const other = asked.filter(({ about }) => about === 'anywhere' || about === 'terms');
  return hard.length > other.length ? hard[0] : undefined;
});

/** Declining is not asking, and "I'd normally ask …" neither. */
export const declinedOf = once(
  (answer: Answer): Mark | undefined => marksOf(answer, 'strategic-questions:declines')[0],
);

function openingOf({ tokens }: Answer, first: number, last: number, said: Mark | undefined): number {
  for (let i = said ? said.first : first; i < last; i++) if (QUESTION_WORD.test(tokens[i]!.norm)) return i;
  return tokens[last - 1]!.norm === '?' ? first : said ? said.first : -1;
}

function aboutOf(answer: Answer, first: number, last: number): Pick<Asked, 'about' | 'sign'> {
  const terms = markIn(answer, 'strategic-questions:terms', first, last);
  if (terms) return { about: 'terms', sign: terms };
  const anywhere = markIn(answer, 'strategic-questions:anywhere', first, last);
  if (anywhere) return { about: 'anywhere', sign: anywhere };
  const hard = markIn(answer, 'strategic-questions:hard', first, last);
  return hard ? { about: 'hard', sign: hard } : { about: 'unknown', sign: undefined };
}
