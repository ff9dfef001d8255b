import type { Story } from './access.ts';
import type { Part } from './story-fields.ts';

/** Something that only the person knows: which field it belongs to, its name, and the question to them. */
export type Fact = { field: Part | 'employer' | 'happened'; name: string; ask: string };

type Told = Pick<Story, Fact['field']>;
type Ask = (text: string, story: Told) => string | undefined;

/** Amounts, shares and counts, but not years. */
const FIGURES =
  /(?<![\w.,])[£$€]?(?!(?:19|20)\d\d\b)\d[\d,]*(?:\.\d+)?(?:\s?(?:%|per ?cent|percentage points?|points?|million|k\b|m\b|x\b|times\b|fold\b))?/gi;
/** A share or a sum is more likely to be a result than a bare count; the last one is where it got to. */
const WEIGHTY = /[£$€%]|[a-z]/i;
const COUNTED =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|dozens?|none|nobody|no customers?)\b/i;
const BEFORE =
  /\b(?:from|was|were|before|baseline|versus|vs|compared|instead of|than|previously|used to|stayed|unchanged)\b|→|->/i;
const WINDOW =
  /\b(?:hours?|days?|weeks?|months?|quarters?|years?|sprints?|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|(?:19|20)\d\d)\b/i;
const QUOTED = /["“”„«»]|(?<!\w)['‘]\w/;
const I = /\b(?:I|my|me|myself)\b/;
const WE = /\b(?:we|our|us|the team)\b/i;

function figureIn(text: string): string | undefined {
  const figures = text.match(FIGURES) ?? [];
  return (figures.findLast((figure) => WEIGHTY.test(figure)) ?? figures[0])?.trim();
}

const ASKS: readonly [Fact['field'], string, Ask][] = [
  [
    'employer',
    'where',
    (text) =>
      text
        ? undefined
        : 'Where was this? Name the firm, or say what kind of firm it is if you may not name it.',
  ],
  ['happened', 'when', (text) => (text ? undefined : 'When was it? A year is enough.')],
  [
    'situation',
    'the situation',
    (text) => (text ? undefined : 'What was going on before you came in, and what was at stake?'),
  ],
  [
    'problem',
    'the problem in a customer’s words',
    (text) =>
      !text
        ? 'What was the problem? Write down how a customer put it.'
        : QUOTED.test(text)
          ? undefined
          : 'Did a customer put it like that? Set their own words in quotation marks.',
  ],
  [
    'myPart',
    'your part',
    (text) =>
      !text
        ? 'What did you do yourself? One step after the other.'
        : !I.test(text) && WE.test(text)
          ? 'This says “we”. Which part of it was yours?'
          : undefined,
  ],
  [
    'othersPart',
    'who else did what',
    (text) =>
      text
        ? undefined
        : 'Who else worked on it, and what did each of them do? If nobody did, write that down.',
  ],
  [
    'evidence',
    'customer evidence',
    (text) =>
      !text
        ? 'Which customers did you hear, and what did you learn from them that changed something?'
        : figureIn(text) || COUNTED.test(text)
          ? undefined
          : 'How many customers was that, and how did you hear them?',
  ],
  ['result', 'the result', askForResult],
  [
    'differently',
    'what you would do differently',
    (text) => (text ? undefined : 'What would you do differently now, and why?'),
  ],
];

function askForResult(text: string, { myPart }: Told): string | undefined {
  if (!text) {
    const figure = figureIn(myPart);
    return figure
      ? `“${figure}” stands under what you did. Is it the result? Then write it here, with what it was before and over how long.`
      : 'What came of it? A figure that moved, or something that customers could do afterwards.';
  }
  const figure = figureIn(text);
  if (!figure)
    return COUNTED.test(text)
      ? undefined
      : 'Which figure moved, and by how much? If nobody measured it, what did people do that they had not done before?';
  if (!BEFORE.test(text)) return `“${figure}”: what was it before, or what is it measured against?`;
  return WINDOW.test(text) ? undefined : `“${figure}”: over how long?`;
}

/** What a story still lacks, as questions to the person. It asks; what the answer is, nobody else can say. */
export function missingFacts(story: Told): Fact[] {
  return ASKS.flatMap(([field, name, asks]) => {
    const ask = asks(story[field].trim(), story);
    return ask ? [{ field, name, ask }] : [];
  });
}
