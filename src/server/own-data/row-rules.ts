import { z } from 'zod';
import { CRITERIA, KINDS, LEVELS, STATES } from '#engine';
import { ROLES } from '#content/names.ts';
import { zoneName } from '#server/days/days.ts';
import { audioType } from '#server/practice/recording.ts';
import { MAX_DISMISSALS } from '#server/practice/dismissed-keys.ts';
import { currencyCode } from '#server/offers/money.ts';
import { offerTerms } from '#server/offers/terms.ts';
import { followUps, MAX_OWN_QUESTIONS, ownQuestionShape } from '#server/questions/own-question-shape.ts';
import { webAddress } from '#server/typed-words.ts';

/** Rows of one table that one person may have, where that is less than nearly anything. */
export const MOST_ROWS: Readonly<Record<string, number>> = {
  own_questions: MAX_OWN_QUESTIONS,
  dismissals: MAX_DISMISSALS,
};
export const MOST_ROWS_OTHERWISE = 100_000;

const states = z.enum([...STATES, 'reviewed']);
const offset = z.number().int().min(0);
const finding = z.looseObject({
  criterion: z.enum(CRITERIA),
  rule: z.string(),
  version: z.number(),
  tone: z.enum(['evidence', 'gap']),
  start: offset,
  end: offset,
  quote: z.string(),
  message: z.string(),
  fix: z.string().optional(),
  ask: z.string().optional(),
  sources: z.array(z.string()),
  speaksFor: z.enum(LEVELS),
  key: z.string(),
});
const review = z
  .looseObject({
    engine: z.string(),
    rubric: z.string(),
    state: states,
    advice: z.string().optional(),
    criteria: z.array(
      z.looseObject({
        criterion: z.enum(CRITERIA),
        level: z.enum([...LEVELS, 'not-elicited']),
        because: z.string(),
        findings: z.array(offset),
      }),
    ),
    findings: z.array(finding),
    delivery: z
      .looseObject({
        seconds: z.number(),
        words: z.number(),
        pace: z.number(),
        fillers: z.array(z.looseObject({ start: offset, end: offset, quote: z.string() })),
        fillersPer100: z.number(),
      })
      .optional(),
    next: z
      .looseObject({
        criterion: z.enum(CRITERIA),
        title: z.string(),
        detail: z.string(),
        finding: offset.optional(),
      })
      .optional(),
  })
  .refine(({ criteria, findings, next }) =>
    [...criteria.flatMap((each) => each.findings), next?.finding ?? 0].every(
      (at) => at < findings.length || (at === 0 && next?.finding === undefined),
    ),
  );

/**
 * What a row has to say beyond the types of its columns, so that a page can show it: what a page reads without
 * asking must have come from here or through a verb.
 */
export const ROW_RULES: Readonly<Record<string, z.ZodType>> = {
  attempts: z
    .looseObject({
      kind: z.enum(KINDS),
      role: z.enum(ROLES),
      state: states,
      text: z.string(),
      review,
    })
    .refine(({ text, review }) =>
      review.findings.every(({ start, end, quote }) => text.slice(start, end) === quote),
    ),
  attempt_levels: z.looseObject({ criterion: z.enum(CRITERIA) }),
  // Any other type would be served as what it says it is.
  recordings: z.looseObject({ mime: z.string().refine((mime) => audioType(mime) === mime) }),
  voice_notes: z.looseObject({ mime: z.string().refine((mime) => audioType(mime) === mime) }),
  settings: z.looseObject({ data: z.record(z.string(), z.unknown()) }),
  own_questions: ownQuestionShape.loose().extend({ follow_ups: followUps.optional() }),
  // Without its zone nobody could say when it is.
  interviews: z.looseObject({ time_zone: zoneName }),
  // A link that is pressed must lead to the web.
  applications: z.looseObject({ link: webAddress('A link has up to 2,000 characters.').optional() }),
  roles: z.looseObject({
    places: z.array(z.looseObject({ text: z.string(), country: z.string().nullable() })),
    salary: z
      .looseObject({
        low: z.number().nullable(),
        high: z.number().nullable(),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .nullable(),
        per: z.enum(['year', 'month', 'week', 'day', 'hour']).nullable(),
      })
      .nullish(),
    reading: z.looseObject({
      reasons: z.array(z.looseObject({ says: z.string(), quote: z.string(), start: offset })),
      criteria: z.array(z.string()),
      topics: z.array(z.string()),
    }),
  }),
  // An amount in a currency that there is not could not be shown.
  offers: z.looseObject({ currency: currencyCode, terms: offerTerms }),
  exchange_rates: z.looseObject({ one: currencyCode, of: currencyCode }),
};
