import { defineRule } from '../../define-rule.ts';
import { wordsOf } from '../../places.ts';
import { askedOf, hardestOf } from './asked.ts';

export const fitsAnywhere = defineRule({
  meta: {
    id: 'strategic-questions/fits-anywhere',
    version: 1,
    criterion: 'strategic-questions',
    why: 'A question about life in the office is fair, and it could be asked in any other office.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      office: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'A question that turns on “{sign}” could be asked in any company.',
        fix: 'Put beside it one question on what is hard for them: a deal they lose, a rival, a choice they made.',
        ask: 'What about their market would you need to know to do this job?',
      },
    },
    fires: [
      {
        text: 'What is the culture like, and how do people celebrate?',
        message: 'office',
        quote: 'What is the culture like, and how do people celebrate?',
      },
      {
        text: 'So, um, what does a typical day look like for the team?',
        message: 'office',
        quote: 'what does a typical day look like for the team?',
      },
      {
        text: 'I would like to know what kind of people are in the office.',
        message: 'office',
        quote: 'what kind of people are in the office.',
      },
    ],
    silent: [
      'What is the culture like? Which rival did you lose to? And who was the hardest buyer to win?',
      'How many days of holiday are there?',
      'I like the culture here a lot.',
    ],
  },
  check(answer, report) {
    if (hardestOf(answer)) return;
    const office = askedOf(answer).find(({ about }) => about === 'anywhere');
    if (office)
      report({
        message: 'office',
        first: office.first,
        last: office.last,
        data: { sign: office.sign ? wordsOf(answer, office.sign) : '' },
      });
  },
});
