import { wilsonInterval } from '#server/practice/wilson-interval.ts';

/** Cases below which a share is not said as a percentage: the interval would cover nearly everything. */
export const FEWEST_FOR_A_RATE = 5;

/** A share of decided cases with its 95% interval (Wilson); what is left out is said beside it. */
export type Rate = {
  count: number;
  of: number;
  /** Still waiting for an answer, so that they speak neither for nor against. */
  waiting: number;
  /** The person's own decision, which says nothing of theirs. */
  withdrawn: number;
  interval: { share: number; low: number; high: number } | null;
};

export function rateOf(cases: readonly ('went-on' | 'ended' | 'waiting' | 'withdrawn')[]): Rate {
  const tally = (which: (typeof cases)[number]) => cases.filter((one) => one === which).length;
  const count = tally('went-on');
  const of = count + tally('ended');
  return {
    count,
    of,
    waiting: tally('waiting'),
    withdrawn: tally('withdrawn'),
    interval: of < FEWEST_FOR_A_RATE ? null : { share: count / of, ...wilsonInterval(count, of) },
  };
}
