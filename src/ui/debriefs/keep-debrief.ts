import type { SavedDebrief } from '#server/debriefs/save-debrief.ts';
import type { KeptDraft } from '#ui/answer/draft-keeper.svelte.ts';
import { asText } from './debrief-text.ts';

/** What the page hears besides whether it was kept. */
type Hears = {
  /** The debrief as the server has it now; `saved` is false when another window was faster. */
  there: (outcome: SavedDebrief) => void;
  refused: (why: string | undefined) => void;
};

/** Sends a debrief's words; undefined when they did not get there, or were refused with a reason. */
export async function keepDebrief(
  interviewId: string,
  text: string,
  version: number,
  hears: Hears,
): Promise<KeptDraft | undefined> {
  try {
    const body = JSON.stringify({ ...(JSON.parse(text) as object), version });
    const response = await fetch(`/api/debriefs/${interviewId}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      keepalive: body.length < 15_000,
    });
    // 409: another window was faster; the answer holds its words.
    if (response.ok || response.status === 409) {
      const outcome = (await response.json()) as SavedDebrief;
      const { saved, debrief } = outcome;
      hears.refused(undefined);
      hears.there(outcome);
      return {
        saved,
        draft: { text: asText(debrief), version: debrief.version, updatedAt: String(debrief.updatedAt) },
      };
    }
    const { message } = (await response.json()) as { message?: string };
    hears.refused(response.status < 500 ? message : undefined);
  } catch {
    // Not reached: the keeper tries again.
  }
  return undefined;
}
