/** What an answer would call success: behaviour and money, or attention. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, near, within } from '../../nearby.ts';
import { clauseAt, marksOf, once, sentenceAt } from '../../places.ts';

export type Measures = {
  /** A result named as success and tied to the work. */
  tied: { place: Mark; beside: Mark } | undefined;
  /** A result named as success. */
  named: { place: Mark; beside: Mark } | undefined;
  /** A figure of the whole company named as success. */
  companyWide: { place: Mark; beside: Mark } | undefined;
  /** Attention named as success. */
  vanity: { place: Mark; beside: Mark } | undefined;
  /** A result in one list with attention, none above the other. */
  mixed: { place: Mark; beside: Mark } | undefined;
};

/** Counts of attention in one list from which they are equals and not an aside. */
const LIST = 2;

/** Reads the measures once an answer. */
export const measuresOf = once((answer: Answer): Measures => {
  const mixed = mixedOf(answer) ?? besideMoney(answer);
  return {
    mixed,
    tied: mixed ? undefined : successOf(answer, (place, beside) => isTied(answer, place, beside)),
    named: successOf(answer, () => true),
    companyWide: successOf(
      answer,
      (place, result) => isSuccess(answer, place) && isCompanyWide(answer, result),
    ),
    vanity: attentionNamed(answer, false),
  };
});

/** Figures that everything in a company moves. */
const COMPANY_WIDE =
  /^(?:revenue|sales|turnover|churn|retention|profit|margin|margins|arr|mrr|nrr|arpu|ltv|cac|conversion)$/;

/** Tokens from the words of success to the result. */
const TO_RESULT = 18;

function successOf(answer: Answer, accept: (place: Mark, beside: Mark) => boolean): Measures['named'] {
  for (const place of marksOf(answer, 'business-metric:success')) {
    if (isDenied(answer, place) || !isStated(answer, place)) continue;
    const { first, last } = sentenceAt(answer, place.first);
    if (attentionIn(answer, first, last).length > 0) continue;
    // "margin is what I answer for" stands the other way round.
    const from = /^(?:is|are|'s|what)$/.test(answer.tokens[place.first]!.norm) ? first : place.first;
    const result = within(
      answer,
      'business-metric:result',
      from,
      Math.min(last, place.last + TO_RESULT),
      (mark) =>
        !isDenied(answer, mark) &&
        !isLater(answer, mark) &&
        mark.last > place.last - 1 + (from === first ? -TO_RESULT : 0),
    );
    if (result && accept(place, result)) return { place, beside: result };
  }
  return undefined;
}

/** "if one thing in twenty comes back broken", "they're asking what they paid for": nothing is called success. */
function isStated(answer: Answer, place: Mark): boolean {
  const { tokens } = answer;
  const clause = clauseAt(answer, place.first);
  for (let i = clause.first; i < place.first; i++)
    if (/^(?:if|unless|asking|ask|asks|when)$/.test(tokens[i]!.norm)) return false;
  return tokens[place.last]?.norm !== 'in' || tokens[place.last - 1]!.norm !== 'thing';
}

/** "before the month's sales are in" is when something else is read. */
function isLater(answer: Answer, { first }: Mark): boolean {
  const { tokens } = answer;
  const from = Math.max(sentenceAt(answer, first).first, first - 8);
  for (let i = from; i < first; i++) if (/^(?:before|until|till)$/.test(tokens[i]!.norm)) return true;
  return false;
}

/** Named as success or as the measure, and not "one thing". */
function isSuccess({ tokens }: Answer, { first, last }: Mark): boolean {
  return tokens
    .slice(first, last)
    .some(({ norm }) => /^(?:success|measure|measured|metric|kpi|goal|target|aim|figure|number)$/.test(norm));
}

/** The bare name of a company figure, of nobody in particular. */
function isCompanyWide(answer: Answer, { first, last }: Mark): boolean {
  const next = answer.tokens[last]?.norm ?? '.';
  return (
    last - first === 1 && COMPANY_WIDE.test(answer.tokens[first]!.norm) && /^(?:[.,;]|and|or|in)$/.test(next)
  );
}

/** The result is that of the people the work was for, or the reason is told; a list of equals ties nothing. */
function isTied(answer: Answer, place: Mark, result: Mark): boolean {
  const sentence = sentenceAt(answer, place.first);
  const end = answer.sentences[sentence.index + 1]?.last ?? sentence.last;
  if (within(answer, 'business-metric:equals', sentence.first, sentence.last)) return false;
  return (
    within(
      answer,
      'business-metric:tie',
      place.last,
      end,
      (mark) => mark.first >= result.last || mark.last <= result.first,
    ) !== undefined
  );
}

function attentionIn(answer: Answer, from: number, to: number): Mark[] {
  return marksOf(answer, 'business-metric:vanity').filter(
    (mark) => mark.first >= from && mark.first < to && !isDenied(answer, mark),
  );
}

/** Results that are named as figures; "comes back" may be said of anything. */
const METRIC =
  /^(?:retention|churn|conversion|conversions|revenue|turnover|margin|margins|profit|sales|arr|mrr|ltv|cac|nrr|arpu|renewals?|reorders?|orders?|bookings?|upgrades?|rate|rates|signed|won|pipeline|sold|paid|pay|paying|contracts|deals|customers|season)$/;

function isMetric({ tokens }: Answer, { first, last }: Mark): boolean {
  return tokens.slice(first, last).some(({ norm }) => METRIC.test(norm));
}

/** "everything else, views and likes, I leave to others": attention is put below. */
function dismisses(answer: Answer, first: number, last: number): boolean {
  return answer.tokens
    .slice(first, last)
    .some(({ norm }) => /^(?:else|leave|ignore|rather|instead|nice|secondary|not|n't|don't)$/.test(norm));
}

function mixedOf(answer: Answer): Measures['mixed'] {
  for (const result of marksOf(answer, 'business-metric:result')) {
    const { first, last } = sentenceAt(answer, result.first);
    const attention = isMetric(answer, result) ? attentionIn(answer, first, last) : [];
    if (attention.length === 0 || dismisses(answer, first, last)) continue;
    const equals = near(answer, result, 'business-metric:equals', 40);
    const success = near(answer, result, 'business-metric:success', 40);
    if (equals ?? (attention.length >= LIST && success)) return { place: result, beside: attention[0]! };
  }
  return undefined;
}

/** A question about sign-ups has to be answered with sign-ups. */
function isAsked({ question, tokens }: Answer, { first, last }: Mark): boolean {
  if (!question) return false;
  const asked = new Set(question.tokens.map(({ norm }) => norm.replace('-', '')));
  return tokens.slice(first, last).every(({ norm }) => asked.has(norm.replace('-', '')));
}

/** "we score them for reach and impact": a rank for ideas; "a trial with real traffic" is use, not attention. */
function isScored(answer: Answer, { first }: Mark): boolean {
  if (/^(?:real|live|production)$/.test(answer.tokens[first - 1]?.norm ?? '')) return true;
  const clause = clauseAt(answer, first);
  return answer.tokens
    .slice(clause.first, clause.last)
    .some(({ norm }) =>
      /^(?:score|scored|scores|rice|impact|confidence|effort|rank|prioritise|prioritize|whether|missing|billed)$/.test(
        norm,
      ),
    );
}

/** Words of money or of staying, whether or not a table holds them as a result. */
const EARNED =
  /^(?:sold|sells?|selling|paid|pays?|paying|kept|keeps|value|pipeline|plans|revenue|contracts?|deposits|tips|margins?|renew\w*|retention|churn|conversions?|licences|licenses|orders?|bookings?|upgrades?|profit|sales|gmv|turnover|usage|returning|retained|won|win|active|income|booked)$/;

/** Does anything of money or staying stand in these words? */
export function isEarning(answer: Answer, first = 0, last = answer.tokens.length): boolean {
  return answer.tokens.slice(first, last).some(({ norm }) => EARNED.test(norm));
}

/** "recordings sold, scans and followers": attention in one sentence with money that no table holds. */
function besideMoney(answer: Answer): Measures['mixed'] {
  const found = attentionNamed(answer, true);
  if (!found) return undefined;
  const { first, last } = sentenceAt(answer, found.place.first);
  return dismisses(answer, first, last) ? undefined : { place: found.beside, beside: found.place };
}

/** Attention named as success, in words that hold no money (or do, where `earning` is asked for). */
function attentionNamed(answer: Answer, earning: boolean): Measures['vanity'] {
  for (const place of marksOf(answer, 'business-metric:vanity')) {
    if (isDenied(answer, place) || isAsked(answer, place) || isScored(answer, place)) continue;
    const { first, last } = clauseAt(answer, place.first);
    const beside = near(answer, place, 'business-metric:success', 18);
    if (!beside || isDenied(answer, beside) || within(answer, 'contrast', first, last)) continue;
    // What is called success may stand in the sentence before: "… is whoever keeps paying. And likes."
    const [one, two] = [sentenceAt(answer, place.first), sentenceAt(answer, beside.first)];
    if (isEarning(answer, Math.min(one.first, two.first), Math.max(one.last, two.last)) === earning)
      return { place, beside };
  }
  return undefined;
}
