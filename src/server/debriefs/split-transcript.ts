import { asks } from './asking.ts';
import { readTranscript, type Piece, type TranscriptFormat } from './read-transcript.ts';
import { sentencesOf, textOf, type Span } from './spans.ts';
import { whoAsks, type Speaker } from './who-asks.ts';

/** Characters of a transcript: two hours of talk. */
export const MAX_TRANSCRIPT = 100_000;

/** What a turn is: a question, part of an answer, or neither. */
export const TURN_ROLES = ['asks', 'answers', 'aside'] as const;
export type TurnRole = (typeof TURN_ROLES)[number];

/** What the person has said of it: who asks, what a turn is, and where a turn is cut in two. */
export type Corrections = {
  interviewers?: readonly string[] | undefined;
  roles?: Readonly<Record<string, TurnRole>> | undefined;
  cuts?: readonly number[] | undefined;
};

export type Turn = {
  /** Where it begins, by which it is known. */
  id: number;
  speaker: string | null;
  role: TurnRole;
  spans: Span[];
  /** Measured seconds; null where nothing was measured. */
  seconds: number | null;
};

/** A question and the answer to it, each as stretches of the transcript. An answer may be missing. */
export type Exchange = {
  /** Where the question begins. */
  id: number;
  question: Span[];
  answer: Span[];
  seconds: number | null;
};

export type Split = {
  format: TranscriptFormat;
  speakers: Speaker[];
  interviewers: string[];
  /** Whether it is clear who asks; otherwise the person is asked. */
  sure: boolean;
  turns: Turn[];
  exchanges: Exchange[];
};

/**
 * Splits a transcript into turns, and those into questions with their answers. Every stretch is exact: it can be
 * cut from the text as it was pasted. The same text with the same corrections gives the same split.
 */
export function splitTranscript(text: string, corrections: Corrections = {}, withWhom = ''): Split {
  const { format, pieces } = readTranscript(text);
  const turns = cutTurns(joinPieces(text, pieces), corrections.cuts ?? []).map((turn) => ({
    ...turn,
    questions: sentencesOf(text, turn.spans).filter((sentence) => asks(textOf(text, sentence))).length,
  }));
  const guess = whoAsks(text, turns, withWhom);
  const names = guess.speakers.map(({ name }) => name);
  const chosen = corrections.interviewers?.filter((name) => names.includes(name));
  const interviewers = chosen?.length ? chosen : guess.interviewers;
  const known = turns.map(({ speaker, spans, at, until, questions }): Turn => {
    const id = spans[0]!.start;
    return {
      id,
      speaker,
      role: corrections.roles?.[id] ?? roleOf(speaker, questions > 0, names, interviewers),
      spans,
      seconds: at === null || until === null || until <= at ? null : until - at,
    };
  });
  return {
    format,
    speakers: guess.speakers,
    interviewers,
    sure: chosen?.length ? true : guess.sure,
    turns: known,
    exchanges: exchangesOf(text, known),
  };
}

function roleOf(speaker: string | null, asked: boolean, names: string[], interviewers: string[]): TurnRole {
  // Before the first name stand titles and dates; without any name, whatever asks is the question.
  if (speaker === null) return names.length > 0 ? 'aside' : asked ? 'asks' : 'answers';
  if (!interviewers.includes(speaker)) return 'answers';
  return asked ? 'asks' : 'aside';
}

/** Pieces of one person in a row are one turn; of nobody, a turn is a paragraph, or sentences of one sort. */
function joinPieces(text: string, pieces: readonly Piece[]): Piece[] {
  const turns: Piece[] = [];
  const cues = pieces.some(({ at }) => at !== null);
  for (const piece of cues ? nobodysSentences(text, pieces) : pieces) {
    const last = turns.at(-1);
    const goesOn =
      last?.speaker === piece.speaker &&
      (piece.speaker !== null || (cues ? sameSort(text, last, piece) : !piece.begins));
    if (last && goesOn) {
      last.spans.push(...piece.spans);
      last.until = piece.until;
    } else turns.push({ ...piece, spans: [...piece.spans] });
  }
  return turns;
}

/** Captions of nobody are cut where their sentences end, which is seldom where a cue does; that was not measured. */
function nobodysSentences(text: string, pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.speaker === null && piece.speaker === null) last.spans.push(...piece.spans);
    else runs.push({ ...piece, spans: [...piece.spans] });
  }
  return runs.flatMap((run) =>
    run.speaker === null
      ? sentencesOf(text, run.spans).map((spans) => ({ ...run, spans, at: null, until: null }))
      : run,
  );
}

/** What asks is one turn, and what follows another. */
function sameSort(text: string, before: Piece, piece: Piece): boolean {
  const last = sentencesOf(text, before.spans).at(-1) ?? [];
  return asks(textOf(text, last)) === asks(textOf(text, piece.spans));
}

/** Turns cut in two where the person says that somebody else begins to speak. */
function cutTurns(turns: readonly Piece[], cuts: readonly number[]): Piece[] {
  return turns.flatMap((turn) => {
    const inside = cuts.filter((cut) => turn.spans.some(({ start, end }) => start <= cut && cut < end));
    return inside
      .toSorted((a, b) => a - b)
      .reduce<Piece[]>(
        (parts, cut) => {
          const last = parts.at(-1)!;
          const before = last.spans.flatMap((span) => within(span, -Infinity, cut));
          const after = last.spans.flatMap((span) => within(span, cut, Infinity));
          if (before.length === 0 || after.length === 0) return parts;
          // How long each part took was not measured.
          const halves = [before, after].map((spans) => ({ ...last, spans, at: null, until: null }));
          return [...parts.slice(0, -1), ...halves];
        },
        [turn],
      );
  });
}

function within({ start, end }: Span, from: number, to: number): Span[] {
  const part = { start: Math.max(start, from), end: Math.min(end, to) };
  return part.start < part.end ? [part] : [];
}

/** A question goes on until it is answered, and an answer until the next question. */
function exchangesOf(text: string, turns: readonly Turn[]): Exchange[] {
  const exchanges: Exchange[] = [];
  let measured = true;
  for (const { role, spans, seconds } of turns) {
    const last = exchanges.at(-1);
    if (role === 'asks') {
      const question = whatIsAsked(text, spans);
      if (last && last.answer.length === 0) last.question.push(...question);
      else exchanges.push({ id: question[0]!.start, question, answer: [], seconds: null });
      measured = true;
    } else if (role === 'answers' && last) {
      last.answer.push(...spans);
      measured &&= seconds !== null;
      last.seconds = measured ? (last.seconds ?? 0) + (seconds ?? 0) : null;
    }
  }
  return exchanges;
}

/** From the first sentence that asks to the last; all of it when none does. */
function whatIsAsked(text: string, spans: Span[]): Span[] {
  const sentences = sentencesOf(text, spans);
  const asking = sentences.map((sentence) => asks(textOf(text, sentence)));
  const first = asking.indexOf(true);
  if (first < 0) return spans;
  const from = sentences[first]![0]!.start;
  const to = sentences[asking.lastIndexOf(true)]!.at(-1)!.end;
  return spans.flatMap((span) => within(span, from, to));
}
