/** The questions asked back, and what each is about. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { markIn, marksOf, once } from '../../places.ts';

type About = 'hard' | 'anywhere' | 'terms' | 'unknown';

export type Asked = {
  first: number;
  last: number;
  about: About;
};

const QUESTION_WORD =
  /^(?:what|which|who|whom|whose|why|how|where|when|what's|who's|how's|where's|why's|what'd|what've|how'd)$/;
const MAX_QUOTE = 30;

/** Reads the questions once an answer; a run-on may hold several, of which neighbours about the same count once. */
export const askedOf = once((answer: Answer): Asked[] => {
  const asked: Asked[] = [];
  for (const sentence of answer.sentences) {
    const said = markIn(answer, 'strategic-questions:asks', sentence.first, sentence.last);
    if (!sentence.asks && !said) continue;
    const first = openingOf(answer, sentence.first, sentence.last, said);
    if (first < 0) continue;
    const last = sentence.last;
    let from = first;
    for (let at = first + 1; at <= last; at++) {
      if (at < last && !beginsAnother(answer, from, at)) continue;
      const until = Math.min(at, from + MAX_QUOTE);
      const found = { ...trimmed(answer, from, until), about: aboutOf(answer, from, at) };
      const before = from > first ? asked.at(-1) : undefined;
      if (before?.about === found.about) before.last = Math.min(found.last, before.first + MAX_QUOTE);
      else asked.push(found);
      from = at;
    }
  }
  return asked;
});

/** Fewest tokens of a question that another one follows in the same breath. */
const FEWEST = 5;

/** "… a good atmosphere, and what is the biggest challenge": a second question in a run-on. */
function beginsAnother({ tokens }: Answer, from: number, at: number): boolean {
  if (at - from < FEWEST) return false;
  const before = tokens[at - 1]!.norm;
  const asks = /^(?:what|how|why|what's|how's)$/.test(tokens[at]!.norm);
  const chooses = /^(?:who|whom|which)$/.test(tokens[at]!.norm) && /^(?:and|or)$/.test(before);
  return (asks && /^(?:,|and|or|;|so)$/.test(before)) || chooses;
}

/** Without the comma or "and" that leads to the next one. */
function trimmed({ tokens }: Answer, first: number, until: number): { first: number; last: number } {
  let last = until;
  const ends = tokens[last - 1]!.norm;
  if (ends === '?' || ends === '.') return { first, last };
  // One that is too long to quote ends at its last pause.
  if (last - first === MAX_QUOTE)
    for (let i = last - 1; i > first + FEWEST; i--) if (tokens[i]!.norm === ',') return { first, last: i };
  while (last - first > 2 && /^(?:,|;|and|or|so|also)$/.test(tokens[last - 1]!.norm)) last--;
  return { first, last };
}

/** Fewest tokens of a question that tells much by itself. */
const TELLING = 7;

/** The question on the hard part that stands for the rest; office and terms must not outnumber such questions. */
export const hardestOf = once((answer: Answer): Asked | undefined => {
  const asked = askedOf(answer);
  const hard = asked.filter(({ about }) => about === 'hard');
  const other = asked.filter(({ about }) => about === 'anywhere' || about === 'terms');
  const telling = hard.find(({ first, last }) => last - first >= TELLING) ?? hard[0];
  return hard.length > other.length ? telling : undefined;
});

/** Declining is not asking, and "I'd normally ask …" neither. */
export const declinedOf = once(
  (answer: Answer): Mark | undefined => marksOf(answer, 'strategic-questions:declines')[0],
);

/** A question may be there that is not read as one: "and the salary, is it in pounds". */
export const mayAsk = (answer: Answer): boolean =>
  marksOf(answer, 'strategic-questions:asks').length > 0 ||
  answer.tokens.some(({ norm }) => norm === '?' || norm === 'whether');

function openingOf({ tokens }: Answer, first: number, last: number, said: Mark | undefined): number {
  for (let i = said ? said.first : first; i < last; i++) if (QUESTION_WORD.test(tokens[i]!.norm)) return i;
  return tokens[last - 1]!.norm === '?' ? first : said ? said.first : -1;
}

function aboutOf(answer: Answer, first: number, last: number): About {
  const abouts = ['terms', 'anywhere', 'hard'] as const;
  return abouts.find((about) => markIn(answer, `strategic-questions:${about}`, first, last)) ?? 'unknown';
}
