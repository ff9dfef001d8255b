import { defineRule } from '../../define-rule.ts';
import { marksOf } from '../../places.ts';
import { FEWEST_SENTENCES, proposalsOf, sentencesWith, subjectsOf, takenUpOf } from './asked.ts';

/** A question with so many subjects is never answered without one of them; with a few less, seldom. */
const MANY_SUBJECTS = 9;

export const somethingElse = defineRule({
  meta: {
    id: 'on-question/something-else',
    version: 1,
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
      unasked: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'You were invited to ask, and no question comes.',
        fix: 'Put your first question into the first sentence.',
        ask: 'What would you want to know before taking the job?',
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
        quote: 'a leader in',
      },
      {
        kind: 'reverse',
        question: 'What would you like to ask us?',
        text: 'I have worked in Graz for nine years. I know the trade well. I run the newsletter, and the fair in spring.',
        message: 'unasked',
        quote: '',
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
        kind: 'reverse',
        question: 'What would you like to ask us?',
        text: 'I have worked in Graz for nine years. I know the trade. No questions, you have covered it all.',
      },
      'I ran a newsletter for nurses. The open rate went up. Then I moved to Graz.',
    ],
  },
  check(answer, report) {
    const { question, kind, sentences, tokens } = answer;
    if (!question || sentences.length < FEWEST_SENTENCES) return;
    const end = tokens.length;
    if (kind === 'company' && proposalsOf(answer) === 0) {
      const praise = marksOf(answer, 'company-research:praise')[0];
      if (
        praise &&
        sentencesWith(answer, 'company-research:praise') > 1 &&
        sentencesWith(answer, 'on-question:dodge') > 0
      )
        report({ message: 'praise', first: praise.first, last: praise.last });
    } else if (kind === 'reverse') {
      const asks = sentences.some((sentence) => sentence.asks);
      if (!asks && sentencesWith(answer, 'on-question:asks', 'strategic-questions:declines') === 0)
        report({ message: 'unasked', first: end, last: end });
    } else if (subjectsOf(question).size >= MANY_SUBJECTS && !takenUpOf(answer)) {
      report({ message: 'elsewhere', first: end, last: end });
    }
  },
});
