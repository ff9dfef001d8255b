import { defineRule } from '../../define-rule.ts';
import { isHeard } from '../../nearby.ts';
import { matching } from '../../word.ts';
import { togetherOf } from './together.ts';

/** Signs that somebody was there, whoever it was. */
const isCompany = matching(
  /^(?:we|us|our|ours|he|she|his|her|him|team|teams|colleagues?|boss|agency|partners?|stakeholders?|everyone|everybody|together)$/,
);

export const nobodyElse = defineRule({
  meta: {
    id: 'partnership/nobody-else',
    version: 4,
    criterion: 'partnership',
    why: 'Product marketing lives on the work of others; the interviewer listens for who they were.',
    sources: ['skills-answers'],
    messages: {
      nobody: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear of a colleague or another team in this answer.',
        ask: 'Which team did the work depend on, and what did they make you change?',
      },
      part: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: 'Somebody else comes into the work in these words.',
      },
      only: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: 'Somebody else comes into the work in these words. Say next to them who saw it differently.',
        ask: 'Which colleague saw the work differently, and what did you change because of that?',
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
        message: 'only',
        quote: 'Our designer drew the page in May and I wrote the words',
      },
      {
        text: 'Caio drew the stickers. I wanted them smaller.',
        message: 'part',
        quote: 'Caio drew the stickers',
      },
    ],
    silent: [
      'The product has a mask for the fields and I wrote the page.',
      'The sound producer said that it begins too loud, so he made a quiet one.',
      'Our founder hated it, so I ran it without him.',
      'Support and finance were informed two weeks before.',
      'Legal stopped the claim. We argued and we agreed on narrower words.',
      'I decided the price by myself. Finance saw it when it was printed.',
    ],
  },
  check(answer, report) {
    const { others, shaped, part, signs, informed, against, alone } = togetherOf(answer);
    if (shaped || informed || against || alone) return;
    const open = !signs && !isHeard(answer, 'partnership', 'clear');
    if (part) report({ message: open ? 'only' : 'part', ...part });
    else if (others.length === 0 && open && !answer.tokens.some(isCompany))
      report({ message: 'nobody', first: answer.tokens.length, last: answer.tokens.length });
  },
});
