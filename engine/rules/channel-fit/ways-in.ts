/** How an answer reaches people: through what they do anyway, or by the list that fits anything. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { gathered, isDenied, standing, type Gathering } from '../../nearby.ts';
import { marksOf, once, sentenceAt } from '../../places.ts';

export type WaysIn = {
  /** A way in that this audience really uses, with why it works there. */
  fitting: { place: Mark; beside: Mark } | undefined;
  /** The stock list: its first and last item. */
  stock: { place: Mark; beside: Mark } | undefined;
  /** Particular places in a row. */
  places: { place: Mark; beside: Mark } | undefined;
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
  const stock = listOf(answer, marksOf(answer, 'channel-fit:stock'));
  return {
    fitting: gathered(answer, FITTING),
    stock: stock ?? everywhereOf(answer),
    places: stock ? undefined : listOf(answer, marksOf(answer, 'channel-fit:places')),
  };
});

/** "I'd sit with ten of them" is no habit of theirs, and "the share" is not handed on. */
function isTheirs({ tokens }: Answer, { tag, first }: Mark): boolean {
  const before = tokens[first - 1]?.norm ?? '';
  if (tag === 'channel-fit:gather') return !/^(?:i|i'd|i'll|we'd|we'll)$/.test(before);
  return !/^(?:share|shares)$/.test(tokens[first]!.norm) || !/^(?:a|the|our|what)$/.test(before);
}

function listOf(answer: Answer, marks: readonly Mark[]): WaysIn['stock'] {
  let from = 0;
  for (let i = 0; i < marks.length; i++) {
    const here = sentenceAt(answer, marks[i]!.first).index;
    while (sentenceAt(answer, marks[from]!.first).index < here) from++;
    const row = distinct(marks.slice(from, i + 1));
    if (row.length >= LIST && !isDenied(answer, row[0]!)) return { place: row[0]!, beside: row.at(-1)! };
  }
  return undefined;
}

/** Marks that do not overlap. */
function distinct(marks: readonly Mark[]): Mark[] {
  const row: Mark[] = [];
  for (const mark of marks) if (row.length === 0 || mark.first >= row.at(-1)!.last) row.push(mark);
  return row;
}

function everywhereOf(answer: Answer): WaysIn['stock'] {
  const place = standing(answer, 'channel-fit:everywhere')[0];
  return place && { place, beside: place };
}
