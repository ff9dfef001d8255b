/** What a story is made of: its parts, and the lengths in which it is told. Pure: runs anywhere. */

/** What there is to tell of an episode, in the order in which it is told. */
export const PARTS = [
  'situation',
  'problem',
  'myPart',
  'othersPart',
  'evidence',
  'result',
  'differently',
] as const;
export type Part = (typeof PARTS)[number];

/** The parts as they are spoken of in a sentence. */
export const PART_NAMES: Record<Part, string> = {
  situation: 'the situation',
  problem: 'the problem',
  myPart: 'your own part',
  othersPart: 'what others did',
  evidence: 'the customer evidence',
  result: 'the result',
  differently: 'what you would do differently',
};

/** The lengths in which a story is told, in seconds. */
export const TELLINGS = { short: 30, middle: 60, long: 120 } as const;
export type Telling = keyof typeof TELLINGS;
export const LENGTHS = Object.keys(TELLINGS) as [Telling, ...Telling[]];
