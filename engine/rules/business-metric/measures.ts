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
  const mixed = mixedOf(answer);
  return {
    mixed,
    tied: mixed ? undefined : successOf(answer, (place, beside) => isTied(answer, place, beside)),
    named: successOf(answer, () => true),
    companyWide: successOf(answer, (_place, result) => isCompanyWide(answer, result)),
    vanity: vanityOf(answer),
  };
});

/** Figures that everything in a company moves. */
const COMPANY_WIDE =
  /^(?:revenue|sales|turnover|churn|retention|profit|margin|margins|arr|mrr|nrr|arpu|ltv|cac|conversion)$/;

/** Tokens from the words of success to the result. */
const TO_RESULT = 18;

function successOf(answer: Answer, accept: (place: Mark, beside: Mark) => boolean): Measures['named'] {
  for (const place of marksOf(answer, 'business-metric:success')) {
    if (isDenied(answer, place)) continue;
    const { first, last } = sentenceAt(answer, place.first);
    if (attentionIn(answer, first, last).length > 0) continue;
    // "margin is what I answer for" stands the other way round.
    const from = /^(?:is|are|'s|what)$/.test(answer.tokens[place.first]!.norm) ? first : place.first;
    const result = within(
      answer,
      'business-metric:result',
      from,
      Math.min(last, place.last + TO_RESULT),
      (mark) => !isDenied(answer, mark) && mark.last > place.last - 1 + (from === first ? -TO_RESULT : 0),
    );
    if (result && accept(place, result)) return { place, beside: result };
  }
  return undefined;
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

function mixedOf(answer: Answer): Measures['mixed'] {
  for (const result of marksOf(answer, 'business-metric:result')) {
    const { first, last } = sentenceAt(answer, result.first);
    const attention = attentionIn(answer, first, last);
    const equals = near(answer, result, 'business-metric:equals', 40);
    const success = near(answer, result, 'business-metric:success', 40);
    if (attention.length > 0 && (equals ?? (attention.length >= LIST && success)))
      return { place: result, beside: attention[0]! };
  }
  return undefined;
}

/** A question about sign-ups has to be answered with sign-ups. */
function isAsked({ question, tokens }: Answer, { first, last }: Mark): boolean {
  if (!question) return false;
  const asked = new Set(question.tokens.map(({ norm }) => norm.replace('-', '')));
  return tokens.slice(first, last).every(({ norm }) => asked.has(norm.replace('-', '')));
}

function vanityOf(answer: Answer): Measures['vanity'] {
  for (const place of marksOf(answer, 'business-metric:vanity')) {
    if (isDenied(answer, place) || isAsked(answer, place)) continue;
    const { first, last } = clauseAt(answer, place.first);
    const beside = near(answer, place, 'business-metric:success', 18);
    if (beside && !isDenied(answer, beside) && !within(answer, 'contrast', first, last))
      return { place, beside };
  }
  return undefined;
}
