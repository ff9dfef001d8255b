/** Is a listening a real one: told as done, by the speaker, to people outside the company? */
import type { Answer } from '../../answer.ts';
import { CUSTOMERS } from '../../lexicon/customer-words.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, type Place } from '../../nearby.ts';
import { othersOf } from '../../others.ts';
import { clauseAt, featuresAt, markIn, sentenceAt } from '../../places.ts';

export function isListening(answer: Answer, mark: Mark): boolean {
  const { hypothetical, habitual, past } = featuresAt(answer, mark.first);
  return (
    (past || isWayOfWork(answer, mark)) &&
    !hypothetical &&
    !isPlanned(answer, mark) &&
    !habitual &&
    !isDenied(answer, mark) &&
    !sentenceAt(answer, mark.first).asks &&
    !isOfColleague(answer, mark) &&
    !isErrand(answer, mark) &&
    !isAskedFor(answer, mark)
  );
}

/** "I'd ask support how many, and read the last twenty": nothing is heard yet. */
function isPlanned(answer: Answer, { first }: Mark): boolean {
  return answer.tokens
    .slice(sentenceAt(answer, first).first, first)
    .some(({ norm }) => /^(?:i'd|we'd|would|i'll|we'll)$/.test(norm));
}

const TALKS = /^(?:calls?|interviews?|visits?|conversations?|recordings?|reviews|tickets)$/;

/** Asked how it is done, people tell it in the present: "I start with ten calls to buyers". */
function isWayOfWork(answer: Answer, { first, last }: Mark): boolean {
  const { kind, tokens } = answer;
  if (kind !== 'craft' || !tokens.slice(first, last).some(({ norm }) => TALKS.test(norm))) return false;
  return isOfCustomers(answer, last, clauseAt(answer, first).last);
}

/** "can I sit in the car with you" is asked for; a questionnaire is sent and not heard. */
function isAskedFor(answer: Answer, { first }: Mark): boolean {
  const clause = clauseAt(answer, first);
  return answer.tokens
    .slice(clause.first, clause.last)
    .some(({ norm }, i) =>
      clause.first + i < first ? /^(?:can|may)$/.test(norm) : /^(?:questionnaires?|surveys?)$/.test(norm),
    );
}

/** Colleagues who are no department. */
const COLLEAGUE = /^(?:seller|rep|salesman|saleswoman|salesperson|colleagues?|boss)$/;
/** Words after the listening in which the one who is heard is named. */
const OBJECT = 6;

/** "I sat with Deepak from sales", "the sales team tried it in ten calls": not customers, or not the speaker. */
function isOfColleague(answer: Answer, { first, last }: Mark): boolean {
  const clause = clauseAt(answer, first);
  const { actor } = featuresAt(answer, first);
  if (isOneOfUs(answer, { first, last })) return true;
  // "I called them with the product manager listening": a colleague came along.
  const along = answer.tokens.slice(last, last + OBJECT).findIndex(({ norm }) => norm === 'with');
  const end = last + (along === -1 ? OBJECT : along);
  if (markIn(answer, 'partnership:party', first, end)) return true;
  if (answer.tokens.slice(last, end).some(({ norm }) => COLLEAGUE.test(norm))) return true;
  if (actor !== 'i' && actor !== 'we' && markIn(answer, 'partnership:party', clause.first, first))
    return true;
  const named = othersOf(answer).some(
    (other) => other.named && other.first >= last - 1 && other.first < last + 3,
  );
  return named && !isOfCustomers(answer, first, clause.last);
}

/** Sentences before "I asked him" in which he was named. */
const NAMED = 2;

/** "Our backend lead refused. Then I asked him": whoever was named last, where no customer was. */
function isOneOfUs(answer: Answer, { first, last }: Place): boolean {
  if (!answer.tokens.slice(first, last + 1).some(({ norm }) => /^(?:him|her)$/.test(norm))) return false;
  const from = answer.sentences[Math.max(0, sentenceAt(answer, first).index - NAMED)]!.first;
  return (
    markIn(answer, 'partnership:party', from, first) !== undefined && !isOfCustomers(answer, from, first)
  );
}

const isOfCustomers = ({ tokens }: Answer, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ norm }) => CUSTOMERS.test(norm));

const MOTION = /^(?:went|go|gone|drove|spent|worked|walked|waited|sat|sit|stood|get|got|take|took|put)$/;
const OWN = /^(?:my|our|her|his|them|him|back|sleep|bed|through|there|work|lunch|meetings?|home)$/;
const OFFICE =
  /^(?:desk|office|floor|boss|meetings?|board|management|director|manager|lead|ceo|cfo|cto|engineers?|developers?|team|teams|workshop|workshops|room|law|courses?|slides?)$/;

/** "I went to my desk", "I sat in meetings": a way through the office. */
function isErrand({ tokens }: Answer, { first, last }: Mark): boolean {
  // "We wrote posts in our forum": sent, not read.
  if (/^(?:wrote|sent|posted|made)$/.test(tokens[first - 1]?.norm ?? '')) return true;
  if (!tokens.slice(first, last).some(({ norm }) => MOTION.test(norm))) return false;
  const after = tokens.slice(last - 1, last + 4);
  return (
    OWN.test(after[0]!.norm) || OWN.test(after[1]?.norm ?? '') || after.some(({ norm }) => OFFICE.test(norm))
  );
}
