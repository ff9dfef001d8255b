import { TELLINGS, type Telling } from '#content/story-parts.ts';
import { LEVELS, type CriterionId, type Kind, type Level, type Role } from '#engine';
import { review } from '#server/reviewer.ts';
import type { BankedStory } from './read-story-bank.ts';
import { HOW_IT_IS_SAID, STORY_CRITERIA } from './story-criteria.ts';

/** The best level that the reviewer gives a story on a criterion, and the shortest telling that has it. */
export type Heard = Partial<Record<CriterionId, { level: Level; telling: Telling }>>;

/**
 * What the reviewer hears in a story's tellings, each read as an answer of its length. Empty while it is
 * told in no length, or in none that can be read.
 */
export function hearTellings(
  { criteria, told }: Pick<BankedStory, 'criteria' | 'told'>,
  role: Role,
  dismissed: ReadonlySet<string>,
): Heard {
  const kind: Kind = criteria.includes('lesson-learned') ? 'failure' : 'behavioural';
  const expects = [...new Set([...criteria, ...STORY_CRITERIA])].filter((id) => !HOW_IT_IS_SAID.has(id));
  const heard: Heard = {};
  for (const { telling, text } of told) {
    const read = review(text, { kind, role, expects, limitSeconds: TELLINGS[telling], dismissed });
    for (const { criterion, level } of read.criteria) {
      if (level === 'not-elicited') continue;
      const before = heard[criterion];
      if (!before || LEVELS.indexOf(level) > LEVELS.indexOf(before.level))
        heard[criterion] = { level, telling };
    }
  }
  return heard;
}
