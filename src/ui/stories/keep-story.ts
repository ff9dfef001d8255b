import type { SavedStory } from '#server/stories/save-story.ts';
import type { KeptDraft } from '#ui/answer/draft-keeper.svelte.ts';
import { asText } from './story-text.ts';

/** What the page hears besides whether it was kept. */
type Hears = {
  /** The story as the server has it now; `saved` is false when another window was faster. */
  there: (outcome: SavedStory) => void;
  refused: (why: string | undefined) => void;
};

/** Sends a story's words; undefined when they did not get there, or were refused with a reason. */
export async function keepStory(
  id: string,
  text: string,
  version: number,
  hears: Hears,
): Promise<KeptDraft | undefined> {
  try {
    const body = JSON.stringify({ ...(JSON.parse(text) as object), version });
    const response = await fetch(`/api/stories/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      keepalive: body.length < 15_000,
    });
    // 409: another window was faster; the answer holds its words.
    if (response.ok || response.status === 409) {
      const outcome = (await response.json()) as SavedStory;
      const { saved, story } = outcome;
      hears.refused(undefined);
      hears.there(outcome);
      return {
        saved,
        draft: { text: asText(story), version: story.version, updatedAt: String(story.updatedAt) },
      };
    }
    const { message } = (await response.json()) as { message?: string };
    hears.refused(response.status < 500 ? message : undefined);
  } catch {
    // Not reached: the keeper tries again.
  }
  return undefined;
}
