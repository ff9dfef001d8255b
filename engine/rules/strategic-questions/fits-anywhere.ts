import { defineRule } from '../../define-rule.ts';
import { askedOf } from './asked.ts';

export const fitsAnywhere = defineRule({
  meta: {
    id: 'strategic-questions/fits-anywhere',
    version: 2,
    criterion: 'strategic-questions',
    why: 'A question about life in the office is fair, and it could be asked in any other office.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      office: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” could be asked in any company.',
        fix: 'Ask one question on what is hard for this company: a deal it loses, a rival, a choice it made.',
        ask: 'What about this company’s market would you need to know to do the job?',
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
      'How is the team, is there a good atmosphere, and what is the biggest challenge of the shops this year?',
      'What is the culture like? Which rival did you lose to? And who was the hardest buyer to win?',
      'How many days of holiday are there?',
      'I like the culture here a lot.',
    ],
  },
  check(answer, report) {
    const asked = askedOf(answer);
    if (asked.some(({ about }) => about === 'hard')) return;
    const office = asked.find(({ about }) => about === 'anywhere');
    if (office) report({ message: 'office', first: office.first, last: office.last });
  },
});
