import type { Ctx } from '#server/ctx.ts';
import { ownReadiness, type CriterionReadiness } from './own-readiness.ts';

/** How many stand in the strip. */
const SHOWN = 3;

/** Readiness in a few lines: the criteria that are least clear, and how many there is too little to say about. */
export type WeakestCriteria = {
  weakest: CriterionReadiness[];
  clear: number;
  little: number;
  unasked: number;
};

/** The criteria that the signed-in person's last answers are least clear on, for a page with little room. */
export async function weakestCriteria(ctx: Ctx): Promise<WeakestCriteria> {
  const criteria = await ownReadiness(ctx);
  const howMany = (standing: CriterionReadiness['standing']) =>
    criteria.filter((each) => each.standing === standing).length;
  return {
    weakest: criteria.filter(({ standing }) => standing === 'not-clear').slice(0, SHOWN),
    clear: howMany('clear'),
    little: howMany('little'),
    unasked: howMany('unasked'),
  };
}
