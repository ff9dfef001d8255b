import { TOPICS } from '#content/names.ts';
import { CRITERIA } from '#engine';
import type { Story } from '#server/stories/access.ts';
import { PARTS, TELLINGS, type Telling } from '#server/stories/story-fields.ts';
import { written } from './read-form.ts';

type Words = Omit<Story, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'criteria' | 'topics'>;

const FIELDS = [
  'title',
  'employer',
  'happened',
  ...PARTS,
  ...(Object.keys(TELLINGS) as Telling[]),
] as const satisfies readonly (keyof Words)[];

/** A form with a whole story in it: what was typed and chosen. The verb decides what it will have. */
export function readStory(form: FormData): Words & Pick<Story, 'criteria' | 'topics'> {
  const words = FIELDS.map((name) => [name, written(form, name) ?? '']);
  const criteria = form.getAll('criteria');
  const topics = form.getAll('topics');
  return {
    ...(Object.fromEntries(words) as Words),
    criteria: CRITERIA.filter((id) => criteria.includes(id)),
    topics: TOPICS.filter((id) => topics.includes(id)),
  };
}
