import { defineRule } from '../../define-rule.ts';
import { hasAnySign, hearingOf } from './hearing.ts';

export const methodOnly = defineRule({
  meta: {
    id: 'customer-evidence/method-only',
    version: 4,
    criterion: 'customer-evidence',
    why: 'The method is what research costs; what it brought is a thing that customers said or did.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      method: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” names a way of hearing customers. Say next to it what one of them said or did.',
        ask: 'What did one of the customers say or do that you had not expected?',
      },
      dismissed: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” leaves the customer out, on purpose or not.',
        ask: 'Which customers could be asked, and what could they say that would change your mind?',
      },
      planned: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is a plan to hear customers. Say next to it which answer would change what you do.',
        ask: 'What would customers have to say for you to change the plan?',
      },
      nobody: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear a customer asked, watched or read in this answer.',
        ask: 'Which customer did you hear, and what did you learn that you did not know?',
      },
      unplanned: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear a customer asked, watched or read in this plan.',
        ask: 'Which customers would you hear first, and what could they say that would change the plan?',
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
        text: 'Then ads and a fair. I’d also do a survey to understand what the gamers need.',
        kind: 'gtm-case',
        message: 'planned',
        quote: 'I’d also do a survey to understand what the gamers need',
      },
      {
        text: 'We ran focus groups in four cities and presented the results to the board.',
        message: 'method',
        quote: 'We ran focus groups in four cities and presented the results to the board',
      },
      {
        text: 'We decided it without asking customers, since the director was sure.',
        message: 'dismissed',
        quote: 'We decided it without asking customers',
      },
      {
        text: 'The director looked at a rival’s stand and chose the word power.',
        message: 'nobody',
        quote: '',
      },
      {
        text: 'I would take the bakers in Lyon first, and the mill would put a card in each sack.',
        kind: 'gtm-case',
        message: 'unplanned',
        quote: '',
      },
    ],
    silent: [
      'I met our analyst, and I would talk to some people from finance.',
      'I sat with five owners. All of them ordered standing up, so we moved the button.',
      'I interviewed nine vets. They all said that the label was too small.',
      'I rang twelve members and they said that they were afraid of the weights.',
      'I asked a lady from research for eight sellers. And six of the eight they said, I don’t need it faster.',
      {
        text: 'I’d do a market research to understand the size and the competitors.',
        kind: 'gtm-case',
      },
      { text: 'We did talk with the store managers a whole bunch.', kind: 'gtm-case' },
      {
        text: 'I’d interview ten riders. If fewer than three know the word, I change the page.',
        kind: 'gtm-case',
      },
      { text: 'I’d spend two days at the ferry ramp in May and see what they carry.', kind: 'gtm-case' },
      'Zoltan sat next to a bookkeeper and saw two screens.',
      'I call the eleven who still have the old one.',
      'Patients have been consulted in the design phase.',
      { text: 'Ask the last forty who renewed: could you have left?', kind: 'gtm-case' },
      'I’d see maybe ten who still use the sheet, and five who left it.',
      'In our surveys they say yes. I went with a carer, and then she wrote it on her hand.',
    ],
  },
  check(answer, report) {
    const { changed, found, method, planned, dismissed } = hearingOf(answer);
    if (changed || found) return;
    if (dismissed) report({ message: 'dismissed', ...dismissed });
    else if (method) report({ message: 'method', ...method });
    else if (planned) report({ message: 'planned', ...planned });
    else if (!hasAnySign(answer)) {
      const end = { first: answer.tokens.length, last: answer.tokens.length };
      report({ message: answer.kind === 'gtm-case' ? 'unplanned' : 'nobody', ...end });
    }
  },
});
