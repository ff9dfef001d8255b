import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, wholeWords } from '../../nearby.ts';
import { featuresAt, marksOf, sentenceAt } from '../../places.ts';
import { tellingOf } from './episode.ts';
import { imaginedOf } from './imagined.ts';

export const inGeneral = defineRule({
  meta: {
    id: 'specific/in-general',
    version: 2,
    criterion: 'specific',
    why: 'Habits and plans describe a person; only about a quarter of answers tell what happened once, and those are believed.',
    sources: ['bangerter-2014', 'pmm-interview-mistakes'],
    messages: {
      habit: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” speaks in general, not of something that happened once.',
        fix: 'Begin with one day, and tell what happened on it.',
        ask: 'Which one time could you tell: when was it, and what happened?',
      },
      would: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” is something you imagine, not something that happened.',
        ask: 'Which real occasion could you tell instead, and who was there?',
      },
    },
    fires: [
      {
        text: 'I always start from the customer and share what I learn with the team.',
        message: 'habit',
        quote: 'I always start from the customer and share what I learn with the team',
      },
      {
        text: 'So whenever a client is angry, you know, we call them on the same day.',
        message: 'habit',
        quote: 'whenever a client is angry, you know, we call them on the same day',
      },
      {
        text: 'I would call the largest clinics first. Then I would ask what they do on a Monday.',
        message: 'would',
        quote: 'I would call the largest clinics first',
      },
    ],
    silent: [
      'In March 2021, in Leeds, Anna told me that the alerts were off. I always remember it.',
      'A buyer in Cork asked me for a date and I gave one.',
      'The clinic called us in June and we drove there.',
      'I would say it was the loyalty card, and I would not call it small. A rival came first.',
      'The launch came out late, I suppose, and the shop was empty. I suppose nobody asked for it.',
      'The star of our film got into a scandal, so we pulled it. Since then I check the past of everybody, every time.',
    ],
  },
  check(answer, report) {
    const { scene, events, peopled } = tellingOf(answer);
    // Where more is told as done than as usual, a "usually" on the way is no fault.
    if (scene || events * 2 > answer.clauses.length || events >= (peopled ? SOME : MANY)) return;
    const habit = marksOf(answer, 'specific:habit').find((mark) => isHabit(answer, mark));
    const [would, again] = imaginedOf(answer);
    if (habit) report({ message: 'habit', ...wholeWords(answer, habit) });
    else if (would && again) report({ message: 'would', ...wholeWords(answer, would) });
  },
});

/** Things told as done from which an answer is a story, however much else it says. */
const MANY = 6;
/** As many, where people or places are named. */
const SOME = 4;
/** What was learned from an episode, and what has changed since, belongs to it. */
const SINCE = /^(?:since|now|today|nowadays|afterwards|anymore|learnt|learned|lesson|lessons)$/;

function isHabit(answer: Answer, mark: Mark): boolean {
  const { first, last } = sentenceAt(answer, mark.first);
  if (featuresAt(answer, mark.first).past || isDenied(answer, mark)) return false;
  for (let i = first; i < last; i++)
    if (SINCE.test(answer.tokens[i]!.norm) || isAfterThat(answer, i)) return false;
  return true;
}

/** "After that", "from then on". */
function isAfterThat({ tokens }: Answer, i: number): boolean {
  const next = tokens[i + 1]?.norm ?? '';
  return /^(?:after|from)$/.test(tokens[i]!.norm) && /^(?:that|then|this)$/.test(next);
}
