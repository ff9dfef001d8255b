import { defineRule } from '../../define-rule.ts';
import { briefOf, quoteOf } from '../../nearby.ts';
import { hearingOf } from './hearing.ts';

export const methodOnly = defineRule({
  meta: {
    id: 'customer-evidence/method-only',
    version: 1,
    criterion: 'customer-evidence',
    why: 'The method is what research costs; what it brought is a thing that customers said or did.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      method: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is how customers were asked; what they said does not follow.',
        ask: 'What did one of them say or do that you had not expected?',
      },
      dismissed: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” leaves the customer out, on purpose or not.',
        ask: 'Who of them have you heard on this, and what did they say?',
      },
      planned: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is a plan to hear customers; what you would listen for, and what it could change, is open.',
        ask: 'What would they have to say for you to change the plan?',
      },
      nobody: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear a customer asked, watched or read in this answer.',
        ask: 'Which customer did you hear, and what did you learn that you did not know?',
      },
    },
    fires: [
      {
        text: 'So then I’d talk to like eight of them this week, and I’d decide.',
        kind: 'gtm-case',
        message: 'planned',
        quote: 'I’d talk to like eight of them this week',
      },
      {
        text: 'We ran focus groups in four cities and presented the results to the board.',
        message: 'method',
        quote: 'We ran focus groups in four cities and presented the results to the board',
      },
      {
        text: 'We decided it without asking customers, since the director was sure.',
        message: 'dismissed',
        quote: 'without asking customers',
      },
      {
        text: 'The director looked at a rival’s stand and chose the word power.',
        message: 'nobody',
        quote: '',
      },
    ],
    silent: [
      'I met our analyst, and I would talk to some people from finance.',
      'I sat with five owners. All of them ordered standing up, so we moved the button.',
      'I interviewed nine vets. They all said that the label was too small.',
      'I rang twelve members and they said that they were afraid of the weights.',
    ],
  },
  check(answer, report) {
    const { told, found, method, planned, dismissed } = hearingOf(answer);
    if (told || found) return;
    if (dismissed) report({ message: 'dismissed', first: dismissed.first, last: dismissed.last });
    else if (method) report({ message: 'method', ...quoteOf(answer, method) });
    else if (planned) report({ message: 'planned', ...briefOf(answer, planned) });
    else if (!['heard', 'told', 'finding'].some((what) => answer.tagged.has(`customer-evidence:${what}`)))
      report({ message: 'nobody', first: answer.tokens.length, last: answer.tokens.length });
  },
});
