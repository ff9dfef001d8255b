import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf, trim } from '../../nearby.ts';
import { clauseAt, marksOf } from '../../places.ts';
import { betsOf } from './bets.ts';

export const noBet = defineRule({
  meta: {
    id: 'hypothesis/no-bet',
    version: 3,
    criterion: 'hypothesis',
    why: 'Without saying what should happen, no result can teach anything, and any result can be called a success.',
    sources: ['platform-interview-guide'],
    messages: {
      'word-only': {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” speaks of hypotheses and states none.',
        ask: 'What do you think will happen, and by how much?',
      },
      target: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” says what you want, and not why it should come about.',
        ask: 'Which part of the plan should bring it, and why?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear what should happen, so no result could prove you wrong.',
        ask: 'What should change, for whom, by how much?',
      },
    },
    fires: [
      {
        text: 'We are a hypothesis-driven team.',
        message: 'word-only',
        quote: 'We are a hypothesis-driven team',
      },
      {
        text: 'First we brainstorm hypotheses with everybody in the room.',
        message: 'word-only',
        quote: 'First we brainstorm hypotheses with everybody in the room',
      },
      {
        text: 'We print a leaflet in three languages.',
        message: 'nothing',
        quote: '',
      },
      {
        text: 'We print a leaflet. Target: 40,000 members by the summer.',
        message: 'target',
        quote: 'Target: 40,000 members by the summer',
      },
    ],
    silent: [
      'I expect at least 20% of the growers to reorder by May.',
      "I'm convinced that growers will reorder.",
      'I expect it to help.',
      'I think that if she hears her own voice she will come prepared.',
    ],
  },
  check(answer, report) {
    const { sized, refutable, thought, wordOnly } = betsOf(answer);
    if (sized || refutable) return;
    if (wordOnly) report({ message: 'word-only', ...quoteOf(answer, wordOnly) });
    else if (
      !thought &&
      marksOf(answer, 'hypothesis:expect').length === 0 &&
      !isHeard(answer, 'hypothesis')
    ) {
      const [target] = marksOf(answer, 'hypothesis:target');
      if (target)
        report({
          message: 'target',
          ...trim(answer, { ...target, last: clauseAt(answer, target.last - 1).last }),
        });
      else report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
    }
  },
});
