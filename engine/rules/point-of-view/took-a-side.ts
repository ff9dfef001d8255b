import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { stanceOf } from './stance.ts';

export const tookASide = defineRule({
  meta: {
    id: 'point-of-view/took-a-side',
    version: 3,
    criterion: 'point-of-view',
    why: 'A side with a reason, and the case in which the other side is right, shows somebody who can decide with half the facts.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      granted: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” takes a side, and you say where the other one would hold.',
      },
    },
    fires: [
      {
        text: "I'd lead with the service, because the box can be copied in a week. In hospitals I would do the opposite.",
        message: 'granted',
        quote: "I'd lead with the service",
      },
      {
        text: 'So, um, I would keep the free plan since it brings us the teachers. Unless a giant copies it, then close it.',
        message: 'granted',
        quote: 'I would keep the free plan since it brings us the teachers',
      },
      {
        text: 'They shouldn’t. Every hour there is lost to customers, and nobody gets it back. In a firm of four, fine, hands are short.',
        message: 'granted',
        quote: 'They shouldn’t',
      },
      {
        text: 'Positioning, for nearly everyone. Buyers arrive with a budget line and something to compare. I’d make an exception for drones.',
        kind: 'opinion',
        question: 'Category creation or positioning?',
        message: 'granted',
        quote: 'Positioning, for nearly everyone',
      },
      {
        text: 'Onboarding should sit with support, because they hear where it breaks. But if you have forty trainers I’d leave it with them.',
        message: 'granted',
        quote: 'Onboarding should sit with support',
      },
      {
        text: 'I’d drop the enterprise tab, because your reviews are from small shops. I might be wrong if the chains pay for it all.',
        message: 'granted',
        quote: 'I’d drop the enterprise tab',
      },
    ],
    silent: [
      'Hard to say. But if you have forty trainers I’d leave it with them, because they know the rooms. In hospitals I would not.',
      'I’d make an exception when the old word hides what you do, because nobody looks there.',
      'It depends on the company, and both can work. If you want reach, then do the one.',
      "I'd lead with the service. I have always been a service person.",
      'I lean towards the service, it feels more modern.',
      'The research should sit with marketing, because they talk to buyers. If I own the number then I’m the judge of every discount.',
      { text: 'Thank you for the question. Unless you object, I prepare an agenda.', kind: 'opinion' },
      'I’d rather tell you about contracts, because there I did the work. In a hospital it’s different.',
    ],
  },
  check(answer, report) {
    const { side, grant, reason } = stanceOf(answer);
    if (!side || !grant || !reason) return;
    report({ message: 'granted', ...quoteOf(answer, side) });
  },
});
