import { defineRule } from '../../define-rule.ts';
import { marksOf, wordsOf } from '../../places.ts';
import { quoteOf } from '../../nearby.ts';
import { partsOf } from './parts.ts';

/** Own acts from which an answer without anybody else in it reads as a solo. */
const SOLO = 3;

export const oneSided = defineRule({
  meta: {
    id: 'own-role/one-sided',
    version: 1,
    criterion: 'own-role',
    why: 'Only "we" hides the speaker; only "I" hides everybody else. Either way nobody can tell who did what.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      'only-we': {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'What was done is told as “{we}”, so the listener cannot tell which part was yours.',
        ask: 'Which of these things did you do yourself?',
      },
      everything: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” leaves no room for anybody else, and few listeners will believe it.',
        fix: 'Name one part that somebody else did.',
      },
      'only-i': {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'You say what you did from “{quote}” on; nobody else appears.',
        ask: 'Who else worked on it, and what was theirs?',
      },
    },
    fires: [
      {
        text: 'We rebuilt the price list and we trained the shops. We launched in May.',
        message: 'only-we',
        quote: 'We rebuilt',
      },
      {
        text: 'I ran the tests, I wrote the copy, start to finish it was all me.',
        message: 'everything',
        quote: 'it was all me',
      },
      {
        text: 'I did the interviews, I wrote the page, I built the quiz and I launched it in Malta.',
        message: 'only-i',
        quote: 'I did the interviews, I wrote the page',
      },
    ],
    silent: [
      'We launched in May. I wrote the page and the trainer ran the course.',
      'I wrote the page and our designer drew it.',
      'It was not all me: the support team found the fault and I fixed the text.',
    ],
  },
  check(answer, report) {
    const { own, shared, others, division } = partsOf(answer);
    const all = marksOf(answer, 'own-role:all-mine').find(
      ({ first }) => answer.tokens[first - 1]?.norm !== 'not' && answer.tokens[first + 2]?.norm !== 'not',
    );
    if (all && !division) report({ message: 'everything', first: all.first, last: all.last });
    const speaks = answer.features.some(({ actor, past }) => actor === 'i' && past);
    if (own.length === 0 && shared.length > (speaks ? 2 : 1)) {
      const act = shared[0]!;
      report({ message: 'only-we', ...act, data: { we: wordsOf(answer, act) } });
    }
    if (!all && own.length >= SOLO && shared.length === 0 && others.length === 0)
      report({ message: 'only-i', ...quoteOf(answer, own[0]!) });
  },
});
