/** How an answer reaches people: through what they do anyway, or by the list that fits anything. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { gathered, isDenied, standing, type Gathering } from '../../nearby.ts';
import { clauseAt, featuresAt, marksOf, once, sentenceAt } from '../../places.ts';

export type WaysIn = {
  /** A way in that this audience really uses, with why it works there. */
  fitting: { place: Mark; beside: Mark } | undefined;
  /** The stock list: its first and last item. */
  stock: { place: Mark; beside: Mark } | undefined;
};

const FITTING: Gathering = {
  counts: {
    'channel-fit:trust': 1,
    'channel-fit:spread': 1,
    'channel-fit:earns': 1,
    'channel-fit:gather': 1,
    'channel-fit:why': 1,
  },
  anchors: ['channel-fit:gather', 'channel-fit:trust', 'channel-fit:spread'],
  enough: 3,
  reach: 26,
  deniable: ['channel-fit:why', 'channel-fit:gather', 'channel-fit:trust'],
  accept: isTheirs,
};
/** Items from which a row of channels is a list. */
const LIST = 3;

/** Reads the ways in once an answer. */
export const waysInOf = once((answer: Answer): WaysIn => {
  return {
    fitting: gathered(answer, FITTING),
    stock: listOf(answer, marksOf(answer, 'channel-fit:stock')) ?? everywhereOf(answer),
  };
});

/** "I'd sit with ten of them" is no habit of theirs, and "the share" is not handed on. */
function isTheirs(answer: Answer, mark: Mark): boolean {
  const { tokens } = answer;
  const { tag, first } = mark;
  if (tag !== 'channel-fit:why' && isExpected(answer, mark)) return false;
  const before = tokens[first - 1]?.norm ?? '';
  if (tag === 'channel-fit:gather') return !/^(?:i|i'd|i'll|we'd|we'll)$/.test(before);
  return !/^(?:share|shares)$/.test(tokens[first]!.norm) || !/^(?:a|the|our|what)$/.test(before);
}

/** Words of what is expected, measured or tried, which is no way in. */
const EXPECTED =
  /^(?:expect|bet|hypothesis|forecast|guess|reading|signal|signals|sign|measure|metric|count|success|percent|%|pilot|compare|compared|success|if|under|below|above|whether|told|said|asked|stop|assume|instead|nobody|commission|recommendation)$/;

/** "I leave out Vietnam, because there the honey goes to one man": why not, and no way in. */
const ASIDES = /^(?:leave|left|leaving|skip|out|never|except)$/;
const ASIDE = 16;

/** "in the first week I'd look at who stops", "I believe that parents share": no habit of theirs. */
function isExpected(answer: Answer, { first }: Mark): boolean {
  const clause = clauseAt(answer, first);
  const sentence = sentenceAt(answer, first);
  const words = answer.tokens.slice(clause.first, clause.last).map(({ norm }) => norm);
  const opening = answer.tokens.slice(sentence.first, sentence.first + 4).map(({ norm }) => norm);
  const looks = /^(?:look|read|watch|see|track|believe|think|feel)$/;
  return (
    sentence.asks ||
    (answer.tokens[first]!.norm === 'believe' && answer.tokens[first + 1]?.norm === 'me') ||
    featuresAt(answer, first).actor === 'i' ||
    [...opening, ...words].some((norm) => EXPECTED.test(norm)) ||
    answer.tokens
      .slice(Math.max(sentence.first, first - ASIDE), first)
      .some(({ norm }) => ASIDES.test(norm)) ||
    words.some(
      (norm, i) => looks.test(norm) && /^(?:i|i'd|we|we'd|you'd|would|i'll)$/.test(words[i - 1] ?? ''),
    )
  );
}

function listOf(answer: Answer, marks: readonly Mark[]): WaysIn['stock'] {
  let from = 0;
  for (let i = 0; i < marks.length; i++) {
    const here = sentenceAt(answer, marks[i]!.first).index;
    while (sentenceAt(answer, marks[from]!.first).index < here) from++;
    const row = inRow(distinct(marks.slice(from, i + 1)));
    const next = marks[i + 1];
    const more =
      next && sentenceAt(answer, next.first).index === here && next.first - row.at(-1)!.last <= GAP;
    if (row.length >= LIST && !more && !isDenied(answer, row[0]!))
      return { place: row[0]!, beside: row.at(-1)! };
  }
  return undefined;
}

/** Tokens between two items of a row; further apart they are two thoughts. */
const GAP = 9;

/** The last items that stand close to each other. */
function inRow(marks: readonly Mark[]): Mark[] {
  let from = 0;
  for (let i = 1; i < marks.length; i++) if (marks[i]!.first - marks[i - 1]!.last > GAP) from = i;
  return marks.slice(from);
}

/** Marks that do not overlap. */
function distinct(marks: readonly Mark[]): Mark[] {
  const row: Mark[] = [];
  for (const mark of marks) if (row.length === 0 || mark.first >= row.at(-1)!.last) row.push(mark);
  return row;
}

function everywhereOf(answer: Answer): WaysIn['stock'] {
  // "our omnichannel platform" is what is sold.
  const place = standing(answer, 'channel-fit:everywhere').find(
    ({ last }) => !/^(?:platform|product|tool|suite|software)$/.test(answer.tokens[last]?.norm ?? ''),
  );
  return place && { place, beside: place };
}
