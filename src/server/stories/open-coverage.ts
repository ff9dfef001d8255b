import { setImmediate as othersTurn } from 'node:timers/promises';
import { and, arrayContains, count, inArray } from 'drizzle-orm';
import { TOPIC_NAMES, TOPICS, type Topic } from '#content/names.ts';
import { readRubric } from '#content/rubric.ts';
import { readSources, type Source } from '#content/sources.ts';
import { readTargets, type StoryTarget } from '#content/story-targets.ts';
import { CRITERIA, type CriterionId, type Role } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dismissedKeys } from '#server/practice/dismissed-keys.ts';
import { questions } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { countTarget, type Counted } from './count-target.ts';
import { coverCriterion, coverTopic, isOverused, type HeardStory, type Line } from './cover-stories.ts';
import { hearTellings } from './hear-tellings.ts';
import { readStoryBank } from './read-story-bank.ts';
import { STORY_CRITERIA, STORY_KINDS } from './story-criteria.ts';

export type Coverage = {
  stories: { id: string; title: string; told: boolean; used: number; overused: boolean; alone: string[] }[];
  targets: (Pick<StoryTarget, 'id' | 'title' | 'says' | 'least' | 'most' | 'do'> &
    Counted & { sources: Pick<Source, 'id' | 'short' | 'grade'>[] })[];
  criteria: (Line & { id: CriterionId; name: string })[];
  /** `asked`: questions of the bank on it that are answered with a story. */
  topics: (Line & { id: Topic; name: string; asked: number })[];
};

/**
 * What the person's stories cover: each criterion and topic that a story can serve, the targets that guides
 * set, and which stories carry too much. By two witnesses, kept apart: the person and the reviewer.
 */
export async function openCoverage(ctx: Ctx): Promise<Coverage> {
  const owner = requireOwner(ctx);
  const [bank, { role }, dismissed] = await Promise.all([
    readStoryBank(ctx),
    getSettings(ctx),
    dismissedKeys(ctx.db, owner),
  ]);
  const asked = await askedOf(ctx, role);
  const stories: HeardStory[] = [];
  for (const story of bank) {
    stories.push({ ...story, heard: hearTellings(story, role, dismissed) });
    await othersTurn(); // hundreds of long tellings take a while to read
  }
  const rubric = readRubric();

  const chosen = new Set(bank.flatMap(({ criteria }) => criteria));
  const criteria = CRITERIA.filter((id) => chosen.has(id) || listensFor(id, role)).map((id) => ({
    id,
    name: rubric.get(id)?.title ?? id,
    ...coverCriterion(id, stories),
  }));
  const about = new Set(bank.flatMap(({ topics }) => topics));
  const topics = TOPICS.filter((id) => about.has(id) || (asked.get(id) ?? 0) >= ASKED_OFTEN).map((id) => ({
    id,
    name: TOPIC_NAMES[id],
    asked: asked.get(id) ?? 0,
    ...coverTopic(id, stories),
  }));
  return {
    stories: stories.map((story, at) => ({
      id: story.id,
      title: story.title,
      told: story.told.length > 0,
      used: story.usedFor.length,
      overused: isOverused(story, bank),
      alone: criteria
        .filter(({ cells }) => cells[at]!.chosen && cells.filter((cell) => cell.chosen).length === 1)
        .map(({ name }) => name),
    })),
    targets: readTargets().map((target) => {
      const { id, title, says, least, most, do: next } = target;
      const sources = target.sources.map((source) => readSources().get(source)!);
      return {
        ...{ id, title, says, least, most, do: next },
        ...countTarget(target, stories),
        sources: sources.map(({ id, short, grade }) => ({ id, short, grade })),
      };
    }),
    criteria,
    topics,
  };
}

/** Topics on which a role is asked for fewer stories are listed only once it has one. */
const ASKED_OFTEN = 3;

/** A product manager's stories are not held against a product marketer's work. */
const listensFor = (id: CriterionId, role: Role) =>
  STORY_CRITERIA.includes(id) && !(id === 'pmm-lens' && role === 'pm');

/** How many questions that are answered with a story there are on each topic, for one role. */
async function askedOf(ctx: Ctx, role: Role): Promise<Map<string, number>> {
  const rows = await ctx.db
    .select({ topic: questions.topic, asked: count() })
    .from(questions)
    .where(and(inArray(questions.kind, [...STORY_KINDS]), arrayContains(questions.roles, [role])))
    .groupBy(questions.topic);
  return new Map(rows.map(({ topic, asked }) => [topic, asked]));
}
