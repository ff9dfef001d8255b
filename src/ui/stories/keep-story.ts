import type { SavedStory } from '#server/stories/save-story.ts';
import type { KeptDraft } from '#ui/answer/draft-keeper.svelte.ts';
import { sendWords, type Hears } from '#ui/answer/send-words.ts';
import { asText } from './story-text.ts';

/** Sends a story’s words, for the keeper of drafts. */
export const keepStory = (
  id: string,
  text: string,
  version: number,
  hears: Hears<SavedStory>,
): Promise<KeptDraft | undefined> =>
  sendWords<SavedStory>(
    `/api/stories/${id}`,
    { ...(JSON.parse(text) as object), version },
    ({ story }) => ({ text: asText(story), version: story.version, updatedAt: String(story.updatedAt) }),
    hears,
  );
