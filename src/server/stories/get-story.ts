import type { Ctx } from '#server/ctx.ts';
import { ownStory, type Story } from './access.ts';
import { missingFacts, type Fact } from './missing-facts.ts';

/** One story with what it still lacks. NotFound unless it is one's own. */
export async function getStory(ctx: Ctx, input: { id: string }): Promise<{ story: Story; missing: Fact[] }> {
  const story = await ownStory(ctx, input.id);
  return { story, missing: missingFacts(story) };
}
