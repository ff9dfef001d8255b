import { defineRule } from '../../define-rule.ts';
import { briefOf, quoteOf } from '../../nearby.ts';
import { wordsOf } from '../../places.ts';
import { proofsOf } from './proofs.ts';

export const exampleWithResult = defineRule({
  meta: {
    id: 'strength-backed/example-with-result',
    version: 1,
    criterion: 'strength-backed',
    why: 'A strength is a claim until something was done with it and something came of that.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      shown: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” is an example, and “{result}” tells what came of it.',
      },
      some: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: '“{quote}” is shown with what came of it (“{result}”); “{claim}” is said without an example beside it.',
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
      'I took the picture for the card and dropped the decibels.',
      'I am analytical, creative and a natural leader.',
      'I always move the fees to where people see them, and complaints stop.',
      'I took six of them on visits in Turin, in a red van.',
    ],
  },
  check(answer, report) {
    const { proofs, claims } = proofsOf(answer);
    const [proof] = proofs;
    if (!proof) return;
    const [claim] = claims;
    const { act, result } = proof;
    const at = quoteOf(answer, act);
    const came = briefOf(answer, result);
    const data = { act: wordsOf(answer, act), result: wordsOf(answer, came.first < at.last ? result : came) };
    if (claim) report({ message: 'some', ...at, data: { ...data, claim: wordsOf(answer, claim) } });
    else report({ message: 'shown', ...at, data });
  },
});
