import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { deedsOf, proposalsOf, sentencesWith } from './asked.ts';

/** Shares of an answer's sentences, so that no single sentence turns the verdict. */
const MOSTLY = 0.6;
const HALF = 0.5;

export const neighbour = defineRule({
  meta: {
    id: 'on-question/neighbour',
    version: 2,
    criterion: 'on-question',
    why: 'An answer to the question next door shows what was prepared, and leaves open what was asked.',
    sources: ['pmm-interview-mistakes', 'bangerter-2014'],
    messages: {
      rule: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'You were asked for one time; “{quote}” is how you do it in general.',
        fix: 'Begin with a month and a place, and tell what happened there.',
        ask: 'When did you last do this, and what happened?',
      },
      undecided: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'You were asked where you stand; “{quote}” goes round the question.',
        fix: 'Say your side in the first sentence.',
        ask: 'If you had to decide today, which would it be?',
      },
      passed: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” hands the question back to the one who asked it.',
        fix: 'Give the answer you would give if you had to, and say what it rests on.',
        ask: 'What would you do on what you know today?',
      },
    },
    fires: [
      {
        kind: 'behavioural',
        question: 'Tell me about a time you got something hard done.',
        text: 'In my experience it is all about trust. I always make sure that all are aligned. I set up a weekly call. I usually listen first. I am known for it.',
        message: 'rule',
        quote: 'In my experience it is all about trust',
      },
      {
        kind: 'opinion',
        question: 'Product or marketing: where should it report?',
        text: 'It depends on the company. Both can work. There are pros and cons on either side. I would not like to say.',
        message: 'undecided',
        quote: 'It depends on the company',
      },
      {
        kind: 'company',
        question: 'What are we getting wrong?',
        text: 'I looked at the page. I don’t know, you know it much better. It is hard to say from outside. More enterprise, maybe.',
        message: 'passed',
        quote: 'I don’t know, you know it much better',
      },
    ],
    silent: [
      {
        kind: 'behavioural',
        question: 'Tell me about a time you got something hard done.',
        text: 'In May the tram firm said no. I rode with a driver for a week. I wrote down each stop. They signed in June. I always do this now.',
      },
      {
        kind: 'opinion',
        question: 'Product or marketing: where should it report?',
        text: 'I would go for product. It depends on the size, of course. I saw a team lose the roadmap. That is my view.',
      },
      {
        kind: 'company',
        question: 'What are we getting wrong?',
        text: 'I would not want to presume. I don’t really know the yards. You should drop the logo wall and start with the small ones.',
      },
      {
        kind: 'company',
        question: 'What are we getting wrong?',
        text: 'Your page speaks to giants. The small yards feel shut out. I would drop the logo wall.',
      },
    ],
  },
  check(answer, report) {
    const { question, kind, sentences } = answer;
    if (!question || sentences.length < 3) return;
    const share = (...tags: string[]) => sentencesWith(answer, ...tags) / sentences.length;
    const episode = kind === 'behavioural' || kind === 'failure';
    const show = (message: 'rule' | 'undecided' | 'passed', tag: string) => {
      report({ message, ...quoteOf(answer, marksOf(answer, tag)[0]!) });
    };
    if (episode && sentences.length > 3 && deedsOf(answer) <= 2 && share('on-question:as-a-rule') >= MOSTLY)
      return show('rule', 'on-question:as-a-rule');
    if (
      kind === 'opinion' &&
      share('point-of-view:both') >= HALF &&
      share('point-of-view:both') > 2 * share('point-of-view:side')
    )
      return show('undecided', 'point-of-view:both');
    const helpless = proposalsOf(answer) === 0 && !isHeard(answer, 'point-of-view', 'clear');
    if (kind === 'company' && helpless && sentencesWith(answer, 'on-question:dodge') > 1)
      return show('passed', 'on-question:dodge');
  },
});
