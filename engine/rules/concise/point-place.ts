/** Where the point comes. */
import type { Answer } from '../../answer.ts';
import { isPastVerb } from '../../lexicon/past-verbs.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { within } from '../../nearby.ts';
import { featuresAt, markIn, sentenceAt } from '../../places.ts';

export type Run = { first: number; last: number };

/** The point should be under way by here. */
const HEAD = 30;
/** A scene of this many words is not just a place and a date. */
const LATE = 45;

/** Words at the beginning that hold the point off. */
export function pointPlaceOf(answer: Answer): Mark | undefined {
  const before = markIn(answer, 'concise:before', 0, HEAD);
  const point = before && firstPoint(answer, sentenceAt(answer, before.first).last);
  return point === undefined || point.first > LATE ? before : undefined;
}

/** Kinds whose point is something that was done. */
const STORIES: ReadonlySet<string> = new Set(['intro', 'behavioural', 'failure', 'strengths', 'craft']);

/** "because I …", "when we …": said on the way to something else. */
function isAside({ tokens }: Answer, token: number): boolean {
  return /^(?:when|because|since|as|that|who|whom|where|while|before|after|until|though|although|whether)$/.test(
    tokens[token - 1]?.norm ?? '',
  );
}

/** A deed of the speaker, or a stand, from token `from` on. */
function firstPoint(answer: Answer, from: number): Run | undefined {
  const { tokens } = answer;
  const mark = within(
    answer,
    'concise:point',
    from,
    tokens.length,
    ({ first }) => !isAside(answer, first) && (answer.kind === 'reverse' || tokens[first]!.norm !== 'tell'),
  );
  const until = mark ? mark.first : tokens.length;
  for (let i = from; i < until && i < from + 2 * LATE; i++) {
    const { norm } = tokens[i]!;
    const deed = (norm === 'i' || norm === 'we') && isPastVerb(tokens[i + 1]?.norm ?? '');
    if (deed && STORIES.has(answer.kind) && !featuresAt(answer, i).habitual && !isAside(answer, i))
      return { first: i, last: i + 2 };
  }
  return mark;
}
