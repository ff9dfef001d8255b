/** What customers said or did: a clause of which they are the subject, or in which the speaker says what came out. */
import type { Answer } from '../../answer.ts';
import { CUSTOMERS } from '../../lexicon/customer-words.ts';
import { clauseAt, featuresAt, sentenceAt, markIn } from '../../places.ts';
import type { Place } from '../../nearby.ts';

/** Those who were heard, named by nothing else. */
const THEY = /^(?:nobody|none|no-one|everyone|everybody|all|most|both|hardly|they|she|he)$/;
const SOME =
  /^(?:each|half|several|many|some|people|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const SAYING =
  /^(?:said|say|says|told|asked|mentioned|thought|believed|knew|understood|wanted|want|wished|felt|complained|admitted|described|answered|feared|hated|liked|loved|called|explained|confused|meant|used|kept|did|didn't|don't|doesn't|never|weren't|wasn't|couldn't|can't|cared|care|needed|need|showed|wrote|opened|stopped|ordered|read|bought|trusted|took|put|looked|threw|minded|mind|quarrel|struggled|ignored|skipped|lost|had|were|was)$/;
/** Words between those who were heard and what they said. */
const TO_SAYING = 7;
/** "people who said no": which people, not what was learned. */
const PICKS = /^(?:who|that|whom|which|whose)$/;
const SPEAKER = /^(?:i|we|i'd|we'd|i've|we've|my|our|me|us|you)$/;
const LEARNED = /^(?:learned|learnt|heard|found|noticed|realised|realized|understood|discovered|saw)$/;

/** The first thing learned that is told in `from`..`to` (exclusive). */
export function learnedIn(answer: Answer, from: number, to: number): Place | undefined {
  for (let i = from; i < to; i++) {
    if (!isLearned(answer, i)) continue;
    const { hypothetical } = featuresAt(answer, i);
    const clause = clauseAt(answer, i);
    if (!hypothetical && !sentenceAt(answer, i).asks && !isAimed(answer, clause))
      return { first: i, last: clause.last };
  }
  return undefined;
}

/** Not "I expect 4 in 10". */
const isAimed = (answer: Answer, { first, last }: Place): boolean =>
  markIn(answer, 'quantified-outcome:aim', first, last) !== undefined;

function isLearned(answer: Answer, at: number): boolean {
  return isTurn(answer, at) || isSaying(answer, at);
}

/** "what I saw was", "I learned that", "it turned out". */
function isTurn({ tokens }: Answer, at: number): boolean {
  const [norm, next] = [tokens[at]!.norm, tokens[at + 1]?.norm ?? ''];
  if ((norm === 'turned' || norm === 'came') && next === 'out') return true;
  return (
    /^(?:i|we)$/.test(norm) && LEARNED.test(next) && !/^(?:out|a|an|my|our)$/.test(tokens[at + 2]?.norm ?? '')
  );
}

/** "five of them could not say", "nobody asked for it", "they were afraid of". */
function isSaying(answer: Answer, at: number): boolean {
  const { tokens } = answer;
  const { norm, kind } = tokens[at]!;
  if (THEY.test(norm)) return isSubject(answer, at);
  if (!SOME.test(norm) && kind !== 'number' && !CUSTOMERS.test(norm)) return false;
  const end = Math.min(sentenceAt(answer, at).last, at + TO_SAYING);
  for (let i = at + 1; i < end; i++) {
    const word = tokens[i]!;
    if (SPEAKER.test(word.norm) || PICKS.test(word.norm)) return false;
    if (SAYING.test(word.norm)) return true;
    if (/^[.;:?!]$/.test(word.norm)) return false;
  }
  return false;
}

/** "they are afraid", "nobody asked": at the head of what is said of them, and not "all the", "most of my time". */
function isSubject({ tokens }: Answer, at: number): boolean {
  const [before, next] = [tokens[at - 1]?.norm ?? '.', tokens[at + 1]?.norm ?? '.'];
  if (/^(?:with|to|for|at|of|by|from|the|than|in|on|asked|told|i|we|who)$/.test(before)) return false;
  return !/^(?:[.,;:?!]|the|my|our|in|on|who|that|and|at)$/.test(next);
}
