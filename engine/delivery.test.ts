import { expect, it } from 'vitest';
import { createReviewer, SILENT } from './index.ts';

const review = createReviewer(SILENT);
const SENTENCE = 'In May I called nine of the customers who had left us and asked each why. ';
/** The notes on so many sentences of 16 words each, told in so many seconds. */
const notesOn = (sentences: number, seconds: number) =>
  review(SENTENCE.repeat(sentences).trim(), { kind: 'behavioural', timing: { seconds } }).delivery?.paceNote;

it.each([
  [2, 60, '32 words a minute is slower'],
  [4, 30, undefined],
  [4, 15, '256 words a minute is faster'],
  // One sentence says nothing about a pace.
  [1, 60, undefined],
  [0, 16, undefined],
])('%d sentences in %d seconds', (sentences, seconds, note) => {
  const said = notesOn(sentences, seconds);
  if (note === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(note);
});
