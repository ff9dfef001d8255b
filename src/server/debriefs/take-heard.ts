import type { Ctx } from '#server/ctx.ts';
import { MOST_ASKED } from './debrief.ts';
import { askedWords, rowsForHeard } from './heard.ts';
import { ownTranscript } from './transcript.ts';

/** Takes the questions of a transcript into the debrief, where they are matched and rated; those that are there stay. */
export async function takeHeard(ctx: Ctx, given: { interviewId: string }): Promise<{ taken: number }> {
  const { interview, text, split } = await ownTranscript(ctx, given.interviewId);
  const heard = split.exchanges
    .slice(0, MOST_ASKED)
    .map((exchange) => ({ at: exchange.id, asked: askedWords(text, exchange) }));
  const rows = await ctx.db.transaction((tx) => rowsForHeard({ ...ctx, db: tx }, interview.id, heard));
  return { taken: rows.length };
}
