/**
 * Small words strewn between terms make no sentences: "the I had pipeline of for brand". After an article,
 * a preposition or a subject some words cannot follow; in real speech, slips and restarts included, they
 * follow in under a tenth of the cases.
 */
import type { Token } from '../token.ts';
import { ofWord } from '../word.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DETERMINER = set('the a an my our your their his its every');
const NO_NOUN = set(
  'i we he she they it is are was were be am do does did have has had will would can could and or but to of in on at for with from by the a an that this',
);
const PREPOSITION = set('of to in on at for with from by about into');
const NO_OBJECT = set('i we he she they is are was were am does did will would can could and or but of');
const SUBJECT = set('i we he she they');
const NO_VERB = set('of the a an in for with from to and or i we he she they my our is');

const barredAfter = ofWord((norm) => {
  if (DETERMINER.has(norm)) return NO_NOUN;
  if (PREPOSITION.has(norm)) return NO_OBJECT;
  return SUBJECT.has(norm) && NO_VERB;
});

/** Do a fifth of the small words stand before words that cannot follow them? */
export function isShuffled(words: readonly Token[]): boolean {
  let junctions = 0;
  let broken = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const barred = barredAfter(words[i]!);
    if (!barred) continue;
    junctions++;
    if (barred.has(words[i + 1]!.norm)) broken++;
  }
  return broken >= 3 && broken / junctions > 0.2;
}
