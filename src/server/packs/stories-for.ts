import type { CriterionId } from '#engine';
import { rankStories, VERDICTS, type Verdict } from '#server/stories/rank-stories.ts';
import type { BankedStory } from '#server/stories/read-story-bank.ts';
import type { Likely } from './likely-questions.ts';

/** A story to have ready, and for which of the likely questions, by their ids. */
export type PackedStory = {
  id: string;
  title: string;
  verdict: Verdict;
  /** Its shortest telling; empty while it is told in no length. */
  told: string;
  for: string[];
};

/** A story that answers one question after another is soon the only one: then the next best is better. */
const OFTEN = 2;
const FITTING: readonly Verdict[] = ['strong', 'workable'];

/**
 * For each likely question with room for one the story that fits it best, and no story for more than a few
 * where another fits as well. Stories in the order in which they are most needed.
 */
export function storiesFor(
  likely: readonly Likely[],
  bank: readonly BankedStory[],
  nameOf: (criterion: CriterionId) => string,
): PackedStory[] {
  const packed = new Map<string, PackedStory>();
  for (const { id, kind, topic, criteria } of likely) {
    const fits = rankStories({ id, kind, topic, expects: criteria }, bank, nameOf).filter(({ verdict }) =>
      FITTING.includes(verdict),
    );
    const [best] = fits;
    if (!best) continue;
    const fresh = fits.find(
      (fit) => fit.verdict === best.verdict && (packed.get(fit.id)?.for.length ?? 0) < OFTEN,
    );
    const chosen = fresh ?? best;
    const before = packed.get(chosen.id);
    if (before) {
      before.for.push(id);
      if (VERDICTS.indexOf(chosen.verdict) < VERDICTS.indexOf(before.verdict))
        before.verdict = chosen.verdict;
    } else {
      const told = bank.find((story) => story.id === chosen.id)?.told[0]?.text ?? '';
      packed.set(chosen.id, { id: chosen.id, title: chosen.title, verdict: chosen.verdict, told, for: [id] });
    }
  }
  return [...packed.values()].sort((a, b) => b.for.length - a.for.length);
}
