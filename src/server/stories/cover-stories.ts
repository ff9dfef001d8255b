import type { Telling } from '#content/story-parts.ts';
import type { CriterionId, Level } from '#engine';
import type { Heard } from './hear-tellings.ts';
import type { BankedStory } from './read-story-bank.ts';

/** A story with what the reviewer hears in it. */
export type HeardStory = BankedStory & { heard: Heard };

export type Cover = 'covered' | 'thin' | 'missing';

/** What the two witnesses say of one story on one criterion. A topic has only the person's choice. */
export type Cell = { chosen: boolean; heard?: { level: Level; telling: Telling } };

/** One criterion or topic across the stories, in their order: how far it is covered, and why, if there is more to say. */
export type Line = { state: Cover; because: string; cells: Cell[] };

/** From so many different questions on, a story can be overused … */
const WORN = 4;

/**
 * … and is, when more than half of all the questions that were answered with a story were answered with
 * it: whoever sits in two rounds hears it twice.
 */
export function isOverused(story: BankedStory, bank: readonly BankedStory[]): boolean {
  const answered = new Set(bank.flatMap(({ usedFor }) => usedFor)).size;
  return story.usedFor.length >= WORN && story.usedFor.length * 2 > answered;
}

/** How far the stories cover a criterion, by the person's choice and by what the reviewer hears. */
export function coverCriterion(criterion: CriterionId, stories: readonly HeardStory[]): Line {
  const cells = stories.map(({ criteria, heard }): Cell => {
    const chosen = criteria.includes(criterion);
    const its = heard[criterion];
    // What nobody claims is only worth a word when it is there.
    return its && (chosen || its.level === 'clear') ? { chosen, heard: its } : { chosen };
  });
  const chosen = stories.filter((_, at) => cells[at]!.chosen);
  const clear = chosen.filter(({ heard }) => heard[criterion]?.level === 'clear').length;
  const told = chosen.filter(({ told }) => told.length > 0).length;
  const say = (state: Cover, because: string): Line => ({ state, because, cells });

  if (chosen.length === 0) {
    const elsewhere = cells.filter(({ heard }) => heard).length;
    return elsewhere === 0
      ? say('missing', '')
      : say('missing', `You chose no story for it, but the reviewer hears it in ${elsewhere}.`);
  }
  const so =
    told === 0 ? ' It is not told yet.' : clear === 0 ? ' The reviewer does not hear it clearly.' : '';
  if (chosen.length === 1) return say('thin', `One story only.${so}`);
  if (told === 0) return say('thin', `${chosen.length} stories, of which none is told yet.`);
  if (clear === 0) return say('thin', `${chosen.length} stories, and the reviewer hears it clearly in none.`);
  return say('covered', `${chosen.length} stories; the reviewer hears it clearly in ${clear}.`);
}

/** How far the stories cover a topic, by the person's choice. */
export function coverTopic(topic: BankedStory['topics'][number], stories: readonly BankedStory[]): Line {
  const cells = stories.map(({ topics }) => ({ chosen: topics.includes(topic) }));
  const chosen = cells.filter((cell) => cell.chosen).length;
  return { state: chosen === 0 ? 'missing' : chosen === 1 ? 'thin' : 'covered', because: '', cells };
}
