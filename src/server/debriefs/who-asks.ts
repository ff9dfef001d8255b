import { textOf } from './spans.ts';
import type { Piece } from './read-transcript.ts';
import { ANSWERS, ASKS } from './transcript-lines.ts';

/** Somebody in the transcript, with what tells an interviewer from a candidate. */
export type Speaker = { name: string; turns: number; words: number; questions: number };

export type Guess = {
  speakers: Speaker[];
  interviewers: string[];
  /** False: the person is asked to say it. */
  sure: boolean;
};

/** Turns, each with how many of its sentences ask. */
type Turns = readonly (Pick<Piece, 'speaker' | 'spans'> & { questions: number })[];

/** Who of these asks: by the role that stands for a name, by who was to be there, or by who asks and says little. */
export function whoAsks(text: string, turns: Turns, withWhom = ''): Guess {
  const speakers = speakersOf(text, turns);
  const names = speakers.map(({ name }) => name);
  if (names.length < 2) return { speakers, interviewers: [], sure: false };
  const byRole = names.filter((name) => ASKS.test(name));
  const me = names.filter((name) => ANSWERS.test(name));
  if (me.length === 1 || byRole.length > 0) {
    const interviewers = me.length === 1 ? names.filter((name) => !me.includes(name)) : byRole;
    return { speakers, interviewers, sure: interviewers.length < names.length };
  }
  const expected = names.filter((name) => isAmong(name, withWhom));
  if (expected.length > 0 && expected.length < names.length)
    return { speakers, interviewers: expected, sure: expected.length === names.length - 1 };
  // Whoever says most and asks least answers; everybody else asks.
  const ranked = [...speakers].sort((a, b) => answering(b) - answering(a));
  const [candidate, next] = ranked as [Speaker, Speaker];
  const others = ranked.slice(1);
  const sure =
    answering(candidate) > 2 * answering(next) &&
    others.reduce((sum, { questions }) => sum + questions, 0) >= 2 &&
    candidate.words >= others.reduce((sum, { words }) => sum + words, 0);
  return { speakers, interviewers: names.filter((name) => name !== candidate.name), sure };
}

const answering = ({ words, turns, questions }: Speaker): number => words / (1 + (4 * questions) / turns);

/** Whether a speaker is one of those who were to be there: by the whole name or by the first. */
function isAmong(name: string, withWhom: string): boolean {
  const words: string[] = withWhom.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = ''] = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return first.length > 1 && words.includes(first);
}

function speakersOf(text: string, turns: Turns): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { speaker, spans, questions } of turns) {
    if (speaker === null) continue;
    const its = speakers.get(speaker) ?? { name: speaker, turns: 0, words: 0, questions: 0 };
    its.turns++;
    its.words += textOf(text, spans).split(/\s+/).length;
    its.questions += questions;
    speakers.set(speaker, its);
  }
  return [...speakers.values()];
}
