/**
 * Weather, lunch and the way here, told around an answer. They prove nothing of it, so they are left out of
 * what is heard: a paragraph about something else altogether, or such a passage at the beginning or the end.
 */
import { withText, type Answer } from '../answer.ts';
import { isFunctional } from '../lexicon/function-words.ts';
import { stem, stemOf, WORK_STEMS } from '../lexicon/work.ts';
import { ofWord } from '../word.ts';
import { countsOf } from './counts.ts';
import { ELSEWHERE_STEMS } from './elsewhere-words.ts';
import { isOffQuestion } from './off-question.ts';

/**
 * The way here, meals, home and family: words that other passages may use for their product, and so of weight
 * only in a paragraph of its own. As stems, beside those of `elsewhere-words.ts`.
 */
const HOME_STEMS: ReadonlySet<string> = new Set(
  (
    'train tram metro subway motorway highway airport jam taxi escalator tunnel bicycle crowded umbrella heatwave hot heat degree ice freez muddy puddle thermometer fog autumn winter spring summer ' +
    'eat ate hungry salad apple banana fruit vegetable sausage barbecue bbq burger fries noodle snack kitchen fridge restaurant cafe ' +
    'mum mom dad mother father sister brother uncle aunt cousin nephew niece wife husband kid children child baby neighbour neighbor flat apartment sofa couch bedroom radio tv television snowman playground picnic walk hike swim yoga jog saturday sunday yesterday tonight sleep slept'
  )
    .split(' ')
    .map(stem),
);

/** Different words of elsewhere that a passage must have (more where no line break sets it apart), and their share of its content words. */
const DISTINCT = 3;
const DISTINCT_INLINE = 4;
const DENSE = 0.22;
/** With fewer other words there is no answer around which it could stand; nor where two thirds are an aside. */
const REST = 12;

/** Where a word is at home. */
const placeOf = ofWord((norm) => {
  const stemmed = stem(norm);
  if (WORK_STEMS.has(stemmed)) return 'work';
  if (ELSEWHERE_STEMS.has(stemmed)) return 'elsewhere';
  return HOME_STEMS.has(stemmed) ? 'home' : 'anywhere';
});

const isAway = ofWord((norm) => {
  const stemmed = stem(norm);
  return !WORK_STEMS.has(stemmed) && (ELSEWHERE_STEMS.has(stemmed) || HOME_STEMS.has(stemmed));
});

/** Sentences `first`..`last` (exclusive). */
type Run = { first: number; last: number };
/** Of a sentence: how many content words it has and how many of working life or the question; its words of elsewhere, and of home. */
type Tone = { content: number; near: number; far: readonly string[]; home: readonly string[] };

/** The answer without its asides; `read` reads the text again without them. Offsets stay those of the whole. */
export function withoutAsides(answer: Answer, read: (text: string) => Answer): Answer {
  const asides = asidesOf(answer);
  if (asides.length === 0) return answer;
  const parts: string[] = [];
  let at = 0;
  for (const { first, last } of asides) {
    const [start, end] = [answer.sentences[first]!.start, answer.sentences[last - 1]!.end];
    parts.push(answer.text.slice(at, start), answer.text.slice(start, end).replace(/\S/g, ' '));
    at = end;
  }
  parts.push(answer.text.slice(at));
  const rest = read(parts.join(''));
  const outweighed = rest.words < answer.words / 3 && isOffQuestion(countsOf(answer));
  return rest.words < REST || outweighed ? answer : withText(rest, answer.text);
}

function asidesOf(answer: Answer): Run[] {
  const { sentences, tokens } = answer;
  // Most answers have too few words of anywhere else for even one aside.
  if (tokens.filter(isAway).length < DISTINCT) return [];
  const tones = tonesOf(answer);
  const runs: Run[] = [];
  for (let first = 0; first < sentences.length;) {
    let last = first + 1;
    while (last < sentences.length && tokens[sentences[last]!.first]!.newlines === 0) last++;
    const alone = last - first === sentences.length;
    if (!alone && isAside(summed()(tones.slice(first, last)), true)) runs.push({ first, last });
    else {
      const begins = first === 0 ? opening(tones, last) : first;
      const ends = last === sentences.length ? closing(tones, begins) : last;
      if (begins > first) runs.push({ first, last: begins });
      if (ends < last) runs.push({ first: ends, last });
    }
    first = last;
  }
  return runs;
}

/** Where the longest aside ends that the first sentences make. */
function opening(tones: readonly Tone[], last: number): number {
  const sum = summed();
  let to = 0;
  for (let i = 0; i < last && tones[i]!.near === 0; i++) if (isAside(sum([tones[i]!]), false)) to = i + 1;
  return to;
}

/** Where the longest aside begins that the last sentences make. */
function closing(tones: readonly Tone[], first: number): number {
  const sum = summed();
  let from = tones.length;
  for (let i = tones.length - 1; i >= first && tones[i]!.near === 0; i--)
    if (isAside(sum([tones[i]!]), false)) from = i;
  return from;
}

type Sum = {
  content: number;
  near: number;
  far: number;
  home: number;
  words: Set<string>;
  homely: Set<string>;
};

/** Adds tone after tone, so that a passage of any length is read once. */
function summed(): (tones: readonly Tone[]) => Sum {
  const sum: Sum = { content: 0, near: 0, far: 0, home: 0, words: new Set(), homely: new Set() };
  return (tones) => {
    for (const { content, near, far, home } of tones) {
      sum.content += content;
      sum.near += near;
      sum.far += far.length;
      sum.home += home.length;
      for (const word of far) sum.words.add(word);
      for (const word of home) sum.homely.add(word);
    }
    return sum;
  };
}

function isAside({ content, near, far, home, words, homely }: Sum, setApart: boolean): boolean {
  const distinct = setApart ? words.size + homely.size : words.size;
  const all = setApart ? far + home : far;
  return distinct >= (setApart ? DISTINCT : DISTINCT_INLINE) && all > DENSE * content && all > near * 2;
}

function tonesOf(answer: Answer): Tone[] {
  const asked = new Set(answer.question?.tokens.map(stemOf));
  return answer.sentences.map(({ first, last }) => {
    const far: string[] = [];
    const home: string[] = [];
    let [content, near] = [0, 0];
    for (let i = first; i < last; i++) {
      const token = answer.tokens[i]!;
      if (token.kind !== 'word' || isFunctional(token)) continue;
      content++;
      const place = placeOf(token);
      const stemmed = stemOf(token);
      if (place === 'work' || asked.has(stemmed)) near++;
      else if (place === 'elsewhere') far.push(stemmed);
      else if (place === 'home') home.push(stemmed);
    }
    return { content, near, far, home };
  });
}
