import { defineRule } from '../../define-rule.ts';
import { takenUpOf } from './asked.ts';

export const takenUp = defineRule({
  meta: {
    id: 'on-question/taken-up',
    version: 1,
    criterion: 'on-question',
    why: 'An answer that uses the question’s own words early lets the interviewer tick the box they are holding.',
    sources: ['pmm-interview-mistakes', 'editors'],
    messages: {
      words: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” takes up the question in its own words.',
      },
    },
    fires: [
      {
        question: 'How would you choose a price for the new add-on?',
        text: 'The price of an add-on is what it replaces, so I asked the clinics what a temp costs.',
        message: 'words',
        quote: 'price of an add-on',
      },
      {
        question: 'Tell me about a launch in a regulated market.',
        text: 'So, um, it was a regulated thing, the market for hearing aids, in Graz.',
        message: 'words',
        quote: 'regulated thing, the market',
      },
      {
        question: 'Why did weekly orders fall in Uganda?',
        text: 'Weekly orders in Uganda are seeds and chemicals, and only the seeds are down.',
        message: 'words',
        quote: 'Weekly orders in Uganda',
      },
    ],
    silent: [
      {
        question: 'How would you choose a price for the new add-on?',
        text: 'I ran the rebrand with an agency in Gdańsk.',
      },
      { question: 'What would you like to ask us?', text: 'Which rival worries you, and since when?' },
      'The price of an add-on is what it replaces.',
    ],
  },
  check(answer, report) {
    const taken = takenUpOf(answer);
    if (taken && taken.shared > 1)
      report({ message: 'words', first: taken.first, last: Math.min(taken.last, taken.first + 14) });
  },
});
