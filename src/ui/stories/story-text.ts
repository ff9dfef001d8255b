/** A story as one piece of text, for the keeper of drafts, and back. Pure: runs anywhere. */
import type { Story } from '#server/stories/access.ts';
import { TOPICS } from '#content/names.ts';
import { CRITERIA } from '#engine/rubric.ts';

/** What is written in words, in the order of the editor. */
export const WRITTEN = [
  'title',
  'employer',
  'happened',
  'situation',
  'problem',
  'myPart',
  'othersPart',
  'evidence',
  'result',
  'differently',
  'short',
  'middle',
  'long',
] as const satisfies readonly (keyof Story)[];
export type Written = (typeof WRITTEN)[number];
export type StoryText = Pick<Story, Written | 'criteria' | 'topics'>;

/** The part of a story that a person writes or chooses, in a fixed order. */
export function writtenOf(story: StoryText): StoryText {
  return {
    ...(Object.fromEntries(WRITTEN.map((field) => [field, story[field]])) as Pick<Story, Written>),
    criteria: CRITERIA.filter((id) => story.criteria.includes(id)),
    topics: TOPICS.filter((id) => story.topics.includes(id)),
  };
}

/** The same story is always the same text. */
export function asText(story: StoryText): string {
  return JSON.stringify(writtenOf(story));
}

/** Undefined when it is no story: an older Debrief may have kept it. */
export function fromText(text: string): StoryText | undefined {
  try {
    const read = JSON.parse(text) as Partial<StoryText> | null;
    const whole =
      WRITTEN.every((field) => typeof read?.[field] === 'string') &&
      Array.isArray(read?.criteria) &&
      Array.isArray(read.topics);
    return whole ? writtenOf(read as StoryText) : undefined;
  } catch {
    return undefined;
  }
}

/** The fields in which another saving of the same story has other words. */
export function differences(mine: StoryText, other: StoryText): Written[] {
  return WRITTEN.filter((field) => mine[field] !== other[field]);
}

/** What another saving changed where this window did not, both begun from the same story: it is simply taken. */
export function takenOver(mine: StoryText, begunFrom: StoryText, other: StoryText): Partial<StoryText> {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const fields = [...WRITTEN, 'criteria', 'topics'] as const;
  const taken = fields.filter(
    (field) => same(mine[field], begunFrom[field]) && !same(other[field], begunFrom[field]),
  );
  return Object.fromEntries(taken.map((field) => [field, other[field]]));
}
