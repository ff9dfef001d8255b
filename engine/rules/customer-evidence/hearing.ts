/** Customers heard: the listening, what was heard, and what became of it, told close together. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, quantityIn, sentenceAt } from '../../places.ts';

export type Hearing = {
  /** Listening, then a finding, then a change. */
  told: { heard: Mark; finding: Mark; change: Mark } | undefined;
  /** Listening and a finding without what was changed. */
  found: { heard: Mark; finding: Mark } | undefined;
  /** A method, or a listening, without a finding. */
  method: Mark | undefined;
  /** Customers who are to be heard: "I'd talk to eight of them". */
  planned: Mark | undefined;
  dismissed: Mark | undefined;
};

/** Sentences after the listening within which the finding and the change are looked for. */
const FINDING_WITHIN = 2;
const CHANGE_WITHIN = 2;

/** Reads the hearing once an answer. */
export const hearingOf = once((answer: Answer): Hearing => {
  let found: Hearing['found'];
  let told: Hearing['told'];
  const listening = [
    ...marksOf(answer, 'customer-evidence:heard'),
    ...marksOf(answer, 'customer-evidence:told'),
  ];
  for (const heard of listening) {
    if (!isReal(answer, heard) || isColleague(answer, heard)) continue;
    const finding = findingAfter(answer, heard) ?? sayingAfter(answer, heard);
    if (!finding) continue;
    found ??= { heard, finding };
    const change = changeAfter(answer, finding);
    if (change) {
      told = { heard, finding, change };
      break;
    }
  }
  return {
    told,
    found,
    method: marksOf(answer, 'customer-evidence:method')[0],
    planned: plannedIn(answer),
    dismissed: marksOf(answer, 'customer-evidence:dismissed')[0],
  };
});

function plannedIn(answer: Answer): Mark | undefined {
  return marksOf(answer, 'customer-evidence:planned').find((mark) => !isColleague(answer, mark));
}

function isReal(answer: Answer, { first, last }: Mark): boolean {
  const { negated, hypothetical } = featuresAt(answer, first);
  return !hypothetical && !(negated && markIn(answer, 'negation', Math.max(0, first - 3), last));
}

/** "I sat with Deepak from sales": a colleague, not a customer. */
function isColleague(answer: Answer, { first, last }: Mark): boolean {
  return markIn(answer, 'partnership:party', first, last + 6) !== undefined;
}

function endOf(answer: Answer, token: number, sentences: number): number {
  const at = Math.min(sentenceAt(answer, token).index + sentences, answer.sentences.length - 1);
  return answer.sentences[at]!.last;
}

/** What customers said or did: a phrase of finding, or their words in quotation marks, or "22 of 31". */
function findingAfter(answer: Answer, heard: Mark): Mark | undefined {
  const end = endOf(answer, heard.first, FINDING_WITHIN);
  const phrase = markIn(answer, 'customer-evidence:finding', heard.last, end);
  if (phrase && !featuresAt(answer, phrase.first).hypothetical) return phrase;
  const share = quantityIn(
    answer,
    heard.last,
    end,
    ({ first, unit }) => unit === 'share' && isTold(answer, first),
  );
  return share && { tag: 'customer-evidence:finding', first: share.first, last: share.last };
}

/** Not "I expect 4 in 10". */
function isTold(answer: Answer, token: number): boolean {
  const { first, last, index } = clauseAt(answer, token);
  const { hypothetical } = answer.features[index]!;
  return !hypothetical && markIn(answer, 'quantified-outcome:aim', first, last) === undefined;
}

/** A clause told of "them", right after the listening: what they did, wanted or feared. */
function sayingAfter(answer: Answer, heard: Mark): Mark | undefined {
  const end = endOf(answer, heard.first, FINDING_WITHIN);
  const here = clauseAt(answer, heard.first).index;
  for (let i = here; i < answer.clauses.length && answer.clauses[i]!.first < end; i++) {
    const clause = answer.clauses[i]!;
    const { actor, hypothetical, negated, past } = answer.features[i]!;
    if (i > here && actor === 'they' && !hypothetical && (past || negated))
      return { tag: 'customer-evidence:finding', first: clause.first, last: clause.last };
  }
  return undefined;
}

function changeAfter(answer: Answer, finding: Mark): Mark | undefined {
  return markIn(
    answer,
    'customer-evidence:change',
    finding.last,
    endOf(answer, finding.first, CHANGE_WITHIN),
  );
}
