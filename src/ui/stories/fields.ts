/** What the editor calls each part of a story, and the one line that asks for it. Pure: runs anywhere. */
import type { Part, Telling } from '#server/stories/story-fields.ts';
import type { Written } from './story-text.ts';

export const PROMPTS: Record<Part, string> = {
  situation: 'What was going on before you came in, and what was at stake.',
  problem: 'How a customer put it. Quotation marks around what they really said.',
  myPart: 'Your own steps, in order. “I” for what you did, and nothing that others did.',
  othersPart: 'Sales, product, design, legal: each by what they did or decided.',
  evidence: 'Whom you heard, how many they were, and what you learned that changed something.',
  result: 'What changed: the figure, what it was before, and over how long.',
  differently: 'One thing, and why.',
};

export const FIELD_NAMES: Record<Written, string> = {
  title: 'Title',
  employer: 'Where',
  happened: 'When',
  situation: 'The situation',
  problem: 'The problem, in the customer’s words',
  myPart: 'What I did',
  othersPart: 'Who else did what',
  evidence: 'The customer evidence',
  result: 'The result',
  differently: 'What I would do differently',
  short: 'In 30 seconds',
  middle: 'In 60 seconds',
  long: 'In 120 seconds',
};

export const TELLING_PROMPTS: Record<Telling, string> = {
  short: 'The problem, what you did, the result. For “tell me quickly”.',
  middle: 'The usual answer: with the customer, the others and the figure.',
  long: 'For “walk me through it”: the turns it took, and what you would do differently.',
};
