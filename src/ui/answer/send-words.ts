import type { KeptDraft } from './draft-keeper.svelte.ts';

/** What the page hears besides whether its words were kept. */
export type Hears<Outcome> = {
  /** What the server has now; `saved` is false when another window was faster. */
  there?: (outcome: Outcome) => void;
  /** Why the words were not taken; undefined once they are, or when it was no fault of theirs. */
  refused?: (why: string | undefined) => void;
};

/** Characters up to which a browser sends what a closing page still holds. */
const OUTLIVES = 15_000;

/**
 * Sends what a keeper of drafts gives it. `draftOf` reads the server's answer; undefined when the words did not get
 * there, or were refused with a reason: the keeper tries again.
 */
export async function sendWords<Outcome extends { saved: boolean }>(
  address: string,
  words: object,
  draftOf: (outcome: Outcome) => KeptDraft['draft'],
  { there, refused }: Hears<Outcome> = {},
): Promise<KeptDraft | undefined> {
  try {
    const body = JSON.stringify(words);
    const response = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      keepalive: body.length < OUTLIVES,
    });
    // 409: another window was faster; the answer holds its words.
    if (response.ok || response.status === 409) {
      const outcome = (await response.json()) as Outcome;
      refused?.(undefined);
      there?.(outcome);
      return { saved: outcome.saved, draft: draftOf(outcome) };
    }
    const { message } = (await response.json()) as { message?: string };
    refused?.(response.status < 500 ? message : undefined);
  } catch {
    // Not reached.
  }
  return undefined;
}
