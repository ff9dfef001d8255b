import { defineRule } from '../../define-rule.ts';
import { wordsOf } from '../../places.ts';
import { quoteOf } from '../../nearby.ts';
import { partsOf } from './parts.ts';

export const divisionOfWork = defineRule({
  meta: {
    id: 'own-role/division-of-work',
    version: 1,
    criterion: 'own-role',
    why: 'What the speaker did and what somebody else did, told side by side, lets an interviewer write down whose work it was.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      shared: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” is your part, and “{other}” is somebody else’s: the listener can tell whose work it was.',
      },
    },
    fires: [
      {
        text: 'I wrote the pitch and ran the sessions. Anjali from pre-sales built the calculator.',
        message: 'shared',
        quote: 'I wrote the pitch and ran the sessions',
      },
      {
        text: 'So the naming was mine, and, um, the contract, that was finance, they did all of it.',
        message: 'shared',
        quote: 'the naming was mine',
      },
      {
        text: 'I drafted the page about cold storage. Our lawyer rewrote the second half of it.',
        message: 'shared',
        quote: 'I drafted the page about cold storage',
      },
      {
        text: 'His team shipped the export in nine days, I rewrote the two e-mails around it.',
        message: 'shared',
        quote: 'I rewrote the two e-mails around it',
      },
    ],
    silent: [
      'I delivered the site on budget. The CEO called it the best in the trade.',
      'I managed the agency, wrote the copy, chose the pictures and did the rest.',
      'I wrote the release notes for two years. I joined the firm in support, and moved to marketing later.',
      'I trained as a pharmacist in Porto and sold software to shops.',
      'My failure is that I care too much and I set the bar high. The agency delivered the film.',
      'We rebuilt the whole pitch and we trained everyone.',
      'I wrote the pitch, I built the calculator, I trained the reps.',
      'I would write the pitch and legal would check it.',
      'I was quite involved in the pitch, and other people looked after the rest.',
    ],
  },
  check(answer, report) {
    const { division } = partsOf(answer);
    if (!division) return;
    const { own, other } = division;
    report({
      message: 'shared',
      ...quoteOf(answer, own),
      data: { own: wordsOf(answer, own), other: wordsOf(answer, other) },
    });
  },
});
