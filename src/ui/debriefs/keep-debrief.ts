import type { SavedDebrief } from '#server/debriefs/save-debrief.ts';
import type { KeptDraft } from '#ui/answer/draft-keeper.svelte.ts';
import { sendWords, type Hears } from '#ui/answer/send-words.ts';
import { asText } from './debrief-text.ts';

/** Sends a debrief’s words, for the keeper of drafts. */
export const keepDebrief = (
  interviewId: string,
  text: string,
  version: number,
  hears: Hears<SavedDebrief>,
): Promise<KeptDraft | undefined> =>
  sendWords<SavedDebrief>(
    `/api/debriefs/${interviewId}`,
    { ...(JSON.parse(text) as object), version },
    ({ debrief }) => ({
      text: asText(debrief),
      version: debrief.version,
      updatedAt: String(debrief.updatedAt),
    }),
    hears,
  );
