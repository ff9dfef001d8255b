import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { askedOf, declinedOf, hardestOf, mayAsk } from './asked.ts';

export const termsOrNothing = defineRule({
  meta: {
    id: 'strategic-questions/terms-or-nothing',
    version: 2,
    criterion: 'strategic-questions',
    why: 'The questions are the last thing an interviewer hears; terms alone, or none, leave the work out of it.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      terms: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” is about the terms, which an offer settles anyway.',
        fix: 'Keep the terms for the offer; ask first about a deal this company loses or how the job is judged.',
        ask: 'How would this company know in a year that it was right to hire you?',
      },
      declined: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” gives the chance away.',
        fix: 'Keep two questions ready that only the people in the room can answer.',
        ask: 'What did you leave unasked about this company’s market, its rivals or how success is judged?',
      },
      none: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear a question.',
        fix: 'Ask one open question on what is hard for this company now.',
        ask: 'What would you want to know before you took the job?',
      },
    },
    fires: [
      {
        text: 'How many days of holiday are there, and is the laptop a Mac?',
        message: 'terms',
        quote: 'How many days of holiday are there, and is the laptop a Mac?',
      },
      {
        text: 'I think you have answered everything, thank you.',
        message: 'declined',
        quote: 'I think you have answered everything, thank you',
      },
      { text: 'So I ran a newsletter for bakers in Tours.', message: 'none', quote: '' },
    ],
    silent: [
      'How many days of holiday are there? Which rival worries you? And which deals do you lose?',
      'What is the culture like?',
      'What happened with the bread van?',
    ],
  },
  check(answer, report) {
    const asked = askedOf(answer);
    if (asked.some(({ about }) => about === 'anywhere') || hardestOf(answer)) return;
    const terms = asked.find(({ about }) => about === 'terms');
    const declined = declinedOf(answer);
    const end = answer.tokens.length;
    if (terms) {
      report({ message: 'terms', first: terms.first, last: terms.last });
    } else if (asked.length === 0 && declined) {
      report({ message: 'declined', ...quoteOf(answer, declined) });
    } else if (asked.length === 0 && !mayAsk(answer)) report({ message: 'none', first: end, last: end });
  },
});
