/**
 * Signs that an answer leaves its question, each between 0 and about 1. What they weigh is learned
 * (`training/on-question.ts`); `judged.ts` adds them up and says which of them decided.
 */
import type { Answer } from '../../answer.ts';
import type { ClauseFeatures } from '../../features.ts';
import { marksOf } from '../../places.ts';
import { deedsOf } from './asked.ts';
import { takeUpOf } from './take-up.ts';

/** Each sign and what it is a sign of: the answer … */
export const SIGNS = {
  turnsEarly: 'turns',
  turns: 'turns',
  offersApart: 'offers',
  strays: 'strays',
  fewDeeds: 'no-occasion',
  noPast: 'no-occasion',
  noName: 'no-occasion',
  noDate: 'no-occasion',
  onceBefore: 'past',
  onceFirst: 'past',
  pastForPlan: 'past',
  pastForView: 'own-past',
  ownPast: 'own-past',
  halfFailure: 'no-failure',
  noThem: 'no-them',
  noSelf: 'no-self',
  noSideTaken: 'no-side',
} as const;

export type Sign = keyof typeof SIGNS;
export type Reason = (typeof SIGNS)[Sign] | 'apart';

/** Words within which an answer has begun. */
const OPENING = 60;
const EPISODE = ['behavioural', 'failure'];
const CASE = ['gtm-case', 'analysis-case'];
const ME = new Set(['i', 'my', 'me', "i'm", "i've", "i'd"]);
const YOU = new Set(['you', 'your', 'yours', "you're", "you've", "you'd", 'ye']);

/** Is this clause one of what the speaker once did? */
export const isTold = ({ past, hypothetical, actor }: ClauseFeatures): boolean =>
  past && !hypothetical && (actor === 'i' || actor === 'we');

export function signsOf(answer: Answer): Record<Sign, number> {
  const { kind, tokens, features } = answer;
  const times = (tag: string) => marksOf(answer, tag).length;
  const opens = (tag: string) => yes(marksOf(answer, tag).some(({ first }) => first < OPENING));
  const clauses = (holds: (feature: ClauseFeatures) => boolean) =>
    features.filter(holds).length / Math.max(1, features.length);
  const of = (kinds: readonly string[], value: () => number) => (kinds.includes(kind) ? value() : 0);
  /** How far an answer lacks these words; one in `most` is enough. */
  const without = (words: ReadonlySet<string>, most: number) =>
    Math.max(
      0,
      1 - (most * tokens.filter(({ norm }) => words.has(norm)).length) / Math.max(1, tokens.length),
    );
  const past = clauses((feature) => feature.past && !feature.hypothetical);
  return {
    turnsEarly: opens('on-question:turns'),
    turns: upTo(3, times('on-question:turns')),
    offersApart: opens('on-question:offers') * Math.max(0, 1 - 2 * (takeUpOf(answer).share ?? 0.5)),
    strays: upTo(4, times('on-question:strays')),
    fewDeeds: of(EPISODE, () => 1 / (1 + deedsOf(answer))),
    noPast: of(EPISODE, () => 1 - past),
    noName: of(EPISODE, () => 1 - upTo(3, features.filter(({ names }) => names > 0).length)),
    noDate: of(EPISODE, () => yes(!answer.quantities.some(({ unit }) => unit === 'date'))),
    onceBefore: of(CASE, () => upTo(2, times('on-question:once'))),
    onceFirst: of(CASE, () => opens('on-question:once')),
    pastForPlan: of(CASE, () => past),
    pastForView: of(['opinion'], () => past),
    ownPast: of(['company', 'opinion'], () => clauses(isTold)),
    halfFailure: of(['failure'], () => upTo(2, times('on-question:half-failure'))),
    noThem: of(['company', 'reverse'], () => without(YOU, 20)),
    noSelf: of(['strengths', 'intro'], () => without(ME, 12)),
    noSideTaken: of(['opinion'], () => 1 / (1 + times('point-of-view:side') + times('point-of-view:do'))),
  };
}

const yes = (holds: boolean): number => (holds ? 1 : 0);
const upTo = (most: number, times: number): number => Math.min(most, times) / most;
