import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { debriefOf } from './access.ts';
import { askedWords } from './heard.ts';
import { matchAsked, type Matches } from './match-asked.ts';
import { textOf } from './spans.ts';
import type { Exchange } from './split-transcript.ts';
import { ownTranscript } from './transcript.ts';

export type Heard = {
  interview: Interview;
  exchange: Exchange;
  asked: string;
  answer: string;
  matches: Matches;
  /** The question it is, once that was said, and the attempt as which the answer was kept. */
  same: { id: string; text: string } | null;
  attemptId: string | null;
};

/** One question of a transcript and the answer to it. NotFound when none begins there. */
export async function openHeard(ctx: Ctx, given: { interviewId: string; at: string }): Promise<Heard> {
  const { interview, text, split } = await ownTranscript(ctx, given.interviewId);
  const exchange = split.exchanges.find(({ id }) => String(id) === given.at);
  if (!exchange)
    throw new NotFound('No question begins there in the transcript. It may be split otherwise now.');
  const asked = askedWords(text, exchange);
  const [{ questions }, matches] = await Promise.all([
    debriefOf(ctx, interview.id),
    matchAsked(ctx, { asked }),
  ]);
  const row = questions.find(({ heardAt }) => heardAt === exchange.id);
  return {
    interview,
    exchange,
    asked,
    answer: textOf(text, exchange.answer),
    matches,
    same: row?.same ?? null,
    attemptId: row?.attemptId ?? null,
  };
}
