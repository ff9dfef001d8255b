import { defineRule } from '../../define-rule.ts';
import { marksOf } from '../../places.ts';
import { tellingOf } from './episode.ts';

export const inGeneral = defineRule({
  meta: {
    id: 'specific/in-general',
    version: 1,
    criterion: 'specific',
    why: 'Habits and plans describe a person; only about a quarter of answers tell what happened once, and those are believed.',
    sources: ['bangerter-2014', 'pmm-interview-mistakes'],
    messages: {
      habit: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” tells how it usually goes, not what happened once.',
        fix: 'Begin with one day on which it happened.',
        ask: 'When was the last time, where, and who was there?',
      },
      would: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” is something you imagine, not something that happened.',
        ask: 'When did you last do something like it, and with whom?',
      },
    },
    fires: [
      {
        text: 'I always start from the customer and share what I learn with the team.',
        message: 'habit',
        quote: 'I always',
      },
      {
        text: 'So whenever a client is angry, you know, we call them on the same day.',
        message: 'habit',
        quote: 'whenever',
      },
      {
        text: 'I would call the largest clinics first. Then I would ask what they do on a Monday.',
        message: 'would',
        quote: 'I would',
      },
    ],
    silent: [
      'In March 2021, in Leeds, Anna told me that the alerts were off. I always remember it.',
      'A buyer in Cork asked me for a date and I gave one.',
      'The clinic called us in June and we drove there.',
    ],
  },
  check(answer, report) {
    if (tellingOf(answer).scene) return;
    const habit = marksOf(answer, 'specific:habit')[0];
    const would = marksOf(answer, 'specific:would')[0];
    const past = answer.features.filter(
      (clause) => clause.past && !clause.habitual && !clause.hypothetical,
    ).length;
    // Where more is told as done than as usual, a "usually" on the way is no fault.
    if (past * 2 > answer.features.length) return;
    if (habit) report({ message: 'habit', first: habit.first, last: habit.last });
    else if (marksOf(answer, 'specific:would').length > 1 && would)
      report({ message: 'would', first: would.first, last: would.last });
  },
});
