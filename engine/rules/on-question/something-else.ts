import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { FEWEST_SENTENCES, proposalsOf, sentencesWith, subjectsOf, takenUpOf } from './asked.ts';
import { asksWhyUs } from './themes.ts';

/** A question with so many subjects is never answered without one of them; with a few less, seldom. */
const MANY_SUBJECTS = 9;

export const somethingElse = defineRule({
  meta: {
    id: 'on-question/something-else',
    version: 2,
    criterion: 'on-question',
    why: 'A prepared story that comes out whatever the question is leaves the box on the interviewer’s sheet empty.',
    sources: ['pmm-interview-mistakes', 'editors'],
    messages: {
      praise: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'You were asked what you think, and “{quote}” is praise.',
        fix: 'Name one thing you would do otherwise and why.',
        ask: 'If you had to change one thing there, what would it be?',
      },
      elsewhere: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'None of the things that the question names is taken up here.',
        fix: 'Say the answer in the first sentence, with the question’s own verb.',
        ask: 'What is your answer to the question in one sentence?',
      },
    },
    fires: [
      {
        kind: 'company',
        question: 'What would you change about our website?',
        text: 'You are a leader in your space. I love the mission and the team is great. I am impressed by everything. You are the experts.',
        message: 'praise',
        quote: 'You are a leader in your space',
      },
      {
        kind: 'gtm-case',
        question:
          'Our handheld console sells well in Japan and the board wants Brazil or Poland next with little data: which country first?',
        text: 'I ran a newsletter for nurses. The open rate went up when we wrote shorter lines. Then I moved to Graz with my family.',
        message: 'elsewhere',
        quote: '',
      },
    ],
    silent: [
      {
        kind: 'company',
        question: 'What would you change about our website?',
        text: 'I love the mission. The team is great. I would drop the logo wall, since small yards feel shut out by it.',
      },
      {
        kind: 'company',
        question: 'Why do you want to work here?',
        text: 'You are a leader in your space. I love the mission and the team is great. I am impressed by everything. You are the experts.',
      },
      'I ran a newsletter for nurses. The open rate went up. Then I moved to Graz.',
    ],
  },
  check(answer, report) {
    const { question, kind, sentences, tokens } = answer;
    if (!question || sentences.length < FEWEST_SENTENCES || kind === 'reverse') return;
    const end = tokens.length;
    if (kind === 'company' && proposalsOf(answer) === 0) {
      const praise = marksOf(answer, 'company-research:praise')[0];
      if (
        praise &&
        !asksWhyUs(question) &&
        sentencesWith(answer, 'company-research:praise') > 1 &&
        sentencesWith(answer, 'on-question:dodge') > 0
      )
        report({ message: 'praise', ...quoteOf(answer, praise) });
    } else if (subjectsOf(question).size >= MANY_SUBJECTS && !takenUpOf(answer)) {
      report({ message: 'elsewhere', first: end, last: end });
    }
  },
});
