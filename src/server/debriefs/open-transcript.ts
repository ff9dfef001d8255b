import type { Ctx } from '#server/ctx.ts';
import { ownInterview } from '#server/interviews/access.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { debriefOf } from './access.ts';
import { askedWords } from './heard.ts';
import { sentencesOf, textOf } from './spans.ts';
import type { Split, TurnRole } from './split-transcript.ts';
import { findTranscript } from './transcript.ts';

/** A turn as a page shows it. */
export type ShownTurn = {
  id: number;
  speaker: string | null;
  role: TurnRole;
  text: string;
  /** Where it can be cut: the sentences after its first. */
  cuts: { at: number; text: string }[];
};

/** A question as a page shows it, with how its answer begins. */
export type ShownExchange = {
  id: number;
  asked: string;
  opening: string;
  words: number;
  seconds: number | null;
  inDebrief: boolean;
  attemptId: string | null;
};

export type OpenedTranscript = Pick<Split, 'format' | 'speakers' | 'interviewers' | 'sure'> & {
  version: number;
  characters: number;
  exchanges: ShownExchange[];
  turns: ShownTurn[];
};

/** Characters of an answer that are shown in the list. */
const OPENING = 240;

/** The transcript of one's own interview as it is split; null when none was pasted. */
export async function openTranscript(
  ctx: Ctx,
  given: { interviewId: string },
): Promise<{ interview: Interview; transcript: OpenedTranscript | null }> {
  const kept = await findTranscript(ctx, given.interviewId);
  if (!kept) return { interview: await ownInterview(ctx, given.interviewId), transcript: null };
  const { interview, text, version, split } = kept;
  const { questions } = await debriefOf(ctx, interview.id);
  const rows = new Map(questions.map((row) => [row.heardAt, row]));
  const { format, speakers, interviewers, sure } = split;
  const transcript = {
    ...{ format, speakers, interviewers, sure, version, characters: text.length },
    exchanges: split.exchanges.map((exchange) => {
      const { id, seconds } = exchange;
      const answer = textOf(text, exchange.answer).trim();
      return {
        id,
        asked: askedWords(text, exchange),
        opening: answer.length > OPENING ? `${answer.slice(0, OPENING).replace(/\s+\S*$/, '')} …` : answer,
        words: answer === '' ? 0 : answer.split(/\s+/).length,
        seconds,
        inDebrief: rows.has(id),
        attemptId: rows.get(id)?.attemptId ?? null,
      };
    }),
    turns: split.turns.map(({ id, speaker, role, spans }) => ({
      id,
      speaker,
      role,
      text: textOf(text, spans),
      cuts: sentencesOf(text, spans)
        .slice(1)
        .map((sentence) => ({ at: sentence[0]!.start, text: textOf(text, sentence) })),
    })),
  };
  return { interview, transcript };
}
