import { dateInWords } from '#server/stories/date-in-words.ts';
import { listStories } from '#server/stories/list-stories.ts';
import { TELLINGS } from '#server/stories/story-fields.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const kept = url.searchParams.get('kept') ?? '';
  const stories = await listStories(locals.ctx);
  return {
    kept: /^[1-9]\d?$/.test(kept) ? Math.min(Number(kept), stories.length) : 0,
    stories: stories.map(({ story, missing, untold }) => ({
      id: story.id,
      title: story.title.trim() || 'Untitled story',
      about: [story.employer, dateInWords(story.happened)].filter(Boolean).join(', '),
      missing: missing.map(({ name }) => name),
      told: Object.entries(TELLINGS).flatMap(([telling, seconds]) =>
        untold.some((each) => each === telling) ? [] : [`${seconds} s`],
      ),
      of: Object.keys(TELLINGS).length,
      chosen: story.criteria.length + story.topics.length > 0,
    })),
  };
};
