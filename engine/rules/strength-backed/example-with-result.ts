import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { wordsOf } from '../../places.ts';
import { proofsOf } from './proofs.ts';

export const exampleWithResult = defineRule({
  meta: {
    id: 'strength-backed/example-with-result',
    version: 4,
    criterion: 'strength-backed',
    why: 'A strength is a claim until something was done with it and something came of that.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      shown: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: 'This is something you did, and not only a quality that you name.',
      },
      some: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: 'This is something you did; “{claim}” is only named.',
        ask: 'Which example stands behind the strengths that are only named, and what came of it?',
      },
    },
    fires: [
      {
        text: 'Pricing: I moved the bag fee to the seat page, and complaints about it dried up.',
        message: 'shown',
        quote: 'Pricing: I moved the bag fee to the seat page',
      },
      {
        text: 'I get engineers to talk to people. In Turin I took six of them on visits, and since then the setup step is one page.',
        message: 'shown',
        quote: 'In Turin I took six of them on visits',
      },
      {
        text: 'I moved the bag fee to the seat page, and complaints dried up. Besides that, patience is in my blood.',
        message: 'some',
        quote: 'I moved the bag fee to the seat page',
      },
      {
        text: 'I put the fridge on the card, dropped the decibels, and quotes signed on the first visit went up.',
        message: 'shown',
        quote: 'I put the fridge on the card',
      },
    ],
    silent: [
      'I have a good ear, also with Ines, who was a better editor than I expected. Calls dropped by a third.',
      'I did everything with my hands, and when I got two juniors it was late.',
      'I took the picture for the card and dropped the decibels.',
      'I am analytical, creative and a natural leader.',
      'I always move the fees to where people see them, and complaints stop.',
      'I took six of them on visits in Turin, in a red van.',
      'I gave her a wrong base once, and since then I carry a card.',
    ],
  },
  check(answer, report) {
    const { proofs, claims } = proofsOf(answer);
    const [proof] = proofs;
    if (!proof) return;
    const [claim] = claims;
    const at = quoteOf(answer, proof.act);
    if (claim) report({ message: 'some', ...at, data: { claim: wordsOf(answer, claim) } });
    else report({ message: 'shown', ...at });
  },
});
