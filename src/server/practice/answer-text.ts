import { exactWords } from '#server/typed-words.ts';

/** Characters (UTF-16 units) an answer may have: about 3,500 words, far beyond any spoken answer. */
export const MAX_ANSWER = 20_000;

/** An answer as it is kept. */
export const answerText = exactWords('The answer', MAX_ANSWER, {
  absent: 'The answer is missing.',
  again: 'send',
  tooLong: `An answer may have ${MAX_ANSWER.toLocaleString('en-GB')} characters. Shorten it and send again; nothing you typed was thrown away.`,
});
