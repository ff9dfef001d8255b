import { defineRule } from '../../define-rule.ts';
import { wordsOf } from '../../places.ts';
import { sentenceAt } from '../../places.ts';
import type { Place } from '../../nearby.ts';
import type { Answer } from '../../answer.ts';
import { partsOf } from './parts.ts';

/** Longest quote that holds both parts, in tokens. */
const BOTH = 32;

export const divisionOfWork = defineRule({
  meta: {
    id: 'own-role/division-of-work',
    version: 4,
    criterion: 'own-role',
    why: 'What the speaker did and what somebody else did, told side by side, lets an interviewer write down whose work it was.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      together: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” tells your part and somebody else’s side by side.',
      },
      apart: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” is your part, and “{other}” is somebody else’s: the listener can tell whose work it was.',
      },
    },
    fires: [
      {
        text: 'I wrote the pitch and ran the sessions. Anjali from pre-sales built the calculator.',
        message: 'apart',
        quote: 'I wrote the pitch and ran the sessions',
      },
      {
        text: 'I drafted the page about cold storage. Our lawyer rewrote the second half of it.',
        message: 'apart',
        quote: 'I drafted the page about cold storage',
      },
      {
        text: 'His team shipped the export in nine days, I rewrote the two e-mails around it.',
        message: 'together',
        quote: 'His team shipped the export in nine days, I rewrote the two e-mails around it',
      },
      {
        text: 'So in the end the finance director, she did the model and I wrote the names and the deck.',
        message: 'together',
        quote: 'the finance director, she did the model and I wrote the names and the deck',
      },
      {
        text: 'I wrote the words on the page, Bruno drew the map, and compliance, that was Mercy.',
        message: 'together',
        quote: 'I wrote the words on the page, Bruno drew the map',
      },
      {
        text: 'The naming was mine. Tomek built the thing with two engineers.',
        message: 'apart',
        quote: 'The naming was mine',
      },
      {
        text: 'I wrote the label and the leaflet, Tomek drew both, and printing, that was Ola, she had the press.',
        message: 'together',
        quote: 'I wrote the label and the leaflet, Tomek drew both',
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
      'My name is Chidinma and I wrote the price page. Chidinma, they told me, you saved us.',
      'I cut the demo to twelve minutes, and after that sales started to propose it more.',
      'I decided to open one market, and the market is Kenya, which pays by phone.',
      'I wrote to the agency in Recife. The agency told me the stands were booked.',
      'I took the nods as orders. Four of the fourteen signed.',
      'I never wrote the brief. The designer drew it anyway.',
      'I wrote the size down before Aoife opened the file.',
      'I printed one code for the park, and the agency made that mistake, not me.',
    ],
  },
  check(answer, report) {
    const { sharing } = partsOf(answer);
    if (!sharing) return;
    const { own, other } = sharing;
    const both = { first: Math.min(own.first, other.first), last: Math.max(own.last, other.last) };
    if (isOneQuote(answer, both)) report({ message: 'together', ...both });
    else report({ message: 'apart', ...own, data: { other: wordsOf(answer, other) } });
  },
});

function isOneQuote(answer: Answer, { first, last }: Place): boolean {
  return last - first <= BOTH && sentenceAt(answer, first).index === sentenceAt(answer, last - 1).index;
}
