/** How one's own ratings stand to those of the two raters, in words. Pure: runs anywhere. */
import { LEVELS, type Level } from '#engine/rubric.ts';

/** Mean differences, in levels, from which one is called kinder or harder. */
const A_LITTLE = 0.1;
const PLAINLY = 0.4;
const MUCH = 0.8;

/** "a little kinder than the raters"; `kinder` is a mean difference in levels, undefined below five ratings. */
export function habit(kinder: number | undefined): string {
  if (kinder === undefined) return 'too little to say';
  const size = Math.abs(kinder);
  if (size < A_LITTLE) return 'about as strict as the raters';
  const way = kinder > 0 ? 'kinder' : 'harder';
  const much = size < PLAINLY ? 'a little ' : size < MUCH ? '' : 'much ';
  return `${much}${way} than the raters`;
}

/** "a little kinder than the raters: 7 of 12 the same" */
export function habitLine({ rated, same, kinder }: Parameters<typeof counted>[0]): string {
  return `${habit(kinder)}: ${counted({ rated, same, kinder })}`;
}

/** Below five only how many there are: "7 of 12 the same" of three would say more than it knows. */
function counted({ rated, same, kinder }: { rated: number; same: number; kinder: number | undefined }) {
  if (kinder === undefined) return rated === 1 ? '1 rating' : `${rated} ratings`;
  return `${same} of ${rated} the same`;
}

/** One own level beside those of the first and the second rater, as a short sentence. */
export function besideRaters(own: Level, first: Level, second: Level): string {
  const [you, ...raters] = [own, first, second].map((level) => LEVELS.indexOf(level)) as [
    number,
    ...number[],
  ];
  const kinder = raters.filter((rater) => you > rater).length;
  const harder = raters.filter((rater) => you < rater).length;
  if (kinder + harder === 0) return 'The same as both raters.';
  if (kinder === 2) return 'Kinder than both raters.';
  if (harder === 2) return 'Harder than both raters.';
  if (kinder + harder === 2) return 'Between the two raters.';
  const which = own === first ? 'first' : 'second';
  return `The same as the ${which} rater, ${kinder ? 'kinder' : 'harder'} than the other.`;
}
