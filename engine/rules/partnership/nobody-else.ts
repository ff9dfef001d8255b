import { defineRule } from '../../define-rule.ts';
import { wordsOf } from '../../places.ts';
import { togetherOf } from './together.ts';

export const nobodyElse = defineRule({
  meta: {
    id: 'partnership/nobody-else',
    version: 1,
    criterion: 'partnership',
    why: 'Product marketing lives on the work of others; the interviewer listens for who they were.',
    sources: ['skills-answers'],
    messages: {
      nobody: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear of a colleague or another team in this answer.',
        ask: 'Which team did it depend on, and what did they make you change?',
      },
      named: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: '“{who}” has a part in it; where you saw it differently, and what that changed, is not told.',
        ask: 'What did they want otherwise, and how did it end?',
      },
    },
    fires: [
      {
        text: 'I wrote the page and printed it, and in June it was everywhere.',
        message: 'nobody',
        quote: '',
      },
      { text: 'So it was me and the dog, and I wrote it in a week.', message: 'nobody', quote: '' },
      {
        text: 'Our designer drew the page in May and I wrote the words.',
        message: 'named',
        quote: 'Our designer drew',
      },
    ],
    silent: [
      'Support and finance were informed two weeks before.',
      'Legal stopped the claim. We argued and we agreed on narrower words.',
      'I decided the price by myself. Finance saw it when it was printed.',
    ],
  },
  check(answer, report) {
    const { others, shaped, informed, against, alone } = togetherOf(answer);
    if (shaped || informed || against || alone) return;
    const who = others.find(({ acts }) => acts);
    if (who) {
      const last = Math.max(who.until, who.last);
      report({
        message: 'named',
        first: who.first,
        last,
        data: { who: wordsOf(answer, { first: who.first, last }) },
      });
    } else if (others.length === 0) {
      report({ message: 'nobody', first: answer.tokens.length, last: answer.tokens.length });
    }
  },
});
