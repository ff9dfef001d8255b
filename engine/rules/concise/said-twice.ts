import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import { isFunctional } from '../../lexicon/function-words.ts';
import { stemOf } from '../../lexicon/work.ts';
import { marksOf } from '../../places.ts';

/** So many words of content in the same order, in two sentences, are the same thing said twice. */
const RUN = 5;

export const saidTwice = defineRule({
  meta: {
    id: 'concise/said-twice',
    version: 2,
    criterion: 'concise',
    why: 'What is said twice takes the time of something that is not said at all.',
    sources: ['answer-length-practice', 'pmm-interview-mistakes'],
    messages: {
      twice: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” has been said before, in nearly the same words.',
        fix: 'Keep the better of the two and stop there.',
      },
      owned: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” says that this has been heard already.',
        fix: 'Leave out what you said before; the listener has it.',
      },
    },
    fires: [
      {
        text: 'Inspectors recommend us to small schools in two regions. We went there. And inspectors recommend us to small schools in two regions, so that was it.',
        message: 'twice',
        quote: 'inspectors recommend us to small schools in two regions',
      },
      {
        text: 'The plan was free. Few schools paid. As I said, few schools paid for it.',
        message: 'owned',
        quote: 'As I said',
      },
      {
        text: 'So, um, few schools paid. Like I mentioned, they did not pay.',
        message: 'owned',
        quote: 'Like I mentioned',
      },
    ],
    silent: [
      'Leading with the device has advantages. Leading with the subscription has others.',
      'I asked the small schools first and the large schools after Easter.',
      'When you have done it as long as I have, few schools pay.',
      'She said that I was right, and that was said once.',
    ],
  },
  check(answer, report) {
    const again = repeated(answer);
    if (again) return report({ message: 'twice', ...again });
    const owned = marksOf(answer, 'concise:again')[0];
    if (owned) report({ message: 'owned', first: owned.first, last: owned.last });
  },
});

/** The second place of a run of content words that stands in two sentences. */
function repeated({ sentences, tokens }: Answer): { first: number; last: number } | undefined {
  // Of each content word: its token, its stem and its sentence.
  const at: number[] = [];
  const said: string[] = [];
  const within: number[] = [];
  const times = new Map<string, number>();
  for (const { index, first, last } of sentences)
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      if (token.kind === 'mark' || isFunctional(token)) continue;
      const stemmed = stemOf(token);
      at.push(i);
      said.push(stemmed);
      within.push(index);
      times.set(stemmed, (times.get(stemmed) ?? 0) + 1);
    }
  const seen = new Map<string, number>();
  for (let i = 0; i + RUN <= said.length; i++) {
    const sentence = within[i]!;
    // A run with a word that is said once is not said twice.
    if (within[i + RUN - 1] !== sentence || times.get(said[i]!) === 1) continue;
    const words = said.slice(i, i + RUN);
    if (words.some((word) => times.get(word) === 1)) continue;
    const run = words.join(' ');
    const where = seen.get(run);
    if (where !== undefined && where !== sentence) {
      const all = within.lastIndexOf(sentence) + 1;
      return { first: at[i]!, last: at[endOf(said, i, all, seen, sentence)]! + 1 };
    }
    if (where === undefined) seen.set(run, sentence);
  }
  return undefined;
}

/** Where the repetition that begins at `from` ends, in a sentence whose words end at `all`. */
function endOf(
  said: readonly string[],
  from: number,
  all: number,
  seen: ReadonlyMap<string, number>,
  sentence: number,
): number {
  let i = from;
  while (i + 1 + RUN <= all) {
    const where = seen.get(said.slice(i + 1, i + 1 + RUN).join(' '));
    if (where === undefined || where === sentence) break;
    i++;
  }
  return i + RUN - 1;
}
