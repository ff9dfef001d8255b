import { ratersAgree, readCommittee, type CommitteeAnswer } from '#content/committee.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownRatings } from './access.ts';
import { tally } from './compare-levels.ts';

export type ListedAnswer = Pick<CommitteeAnswer, 'id' | 'text' | 'kind' | 'role' | 'channel'> & {
  /** How many criteria it has, how many the person rated, and on how many of these a rater said the same. */
  criteria: number;
  rated: number;
  same: number;
};

/** Every answer of the committee exercise with what the person has rated, and how far the raters agree. */
export async function listAnswers(
  ctx: Ctx,
): Promise<{ answers: ListedAnswer[]; raters: { same: number; of: number } }> {
  const own = Map.groupBy(await ownRatings(ctx), ({ answer }) => answer.id);
  const all = [...readCommittee().values()];
  return {
    answers: all.map(({ id, text, kind, role, channel, said }) => {
      const { rated, same } = tally(own.get(id) ?? []);
      return { id, text, kind, role, channel, criteria: said.size, rated, same };
    }),
    raters: ratersAgree(all),
  };
}
