import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { gatesOf } from './gates.ts';

export const phasesOnly = defineRule({
  meta: {
    id: 'readiness/phases-only',
    version: 1,
    criterion: 'readiness',
    why: 'Phases protect nobody unless something can stop the next one.',
    sources: ['platform-interview-guide'],
    messages: {
      phases: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” goes in steps; what would stop the next one belongs beside it.',
        ask: 'What would you have to see, or not see, before the next step?',
      },
    },
    fires: [
      {
        text: 'We do it in phases, Tartu and then Riga.',
        message: 'phases',
        quote: 'We do it in phases, Tartu and then Riga',
      },
      {
        text: 'So I would ramp it, um, a bit more every week.',
        message: 'phases',
        quote: 'I would ramp it, um, a bit more every week',
      },
      {
        text: 'There is a closed beta, and after that the shop opens.',
        message: 'phases',
        quote: 'There is a closed beta',
      },
    ],
    silent: [
      'Eight vets try it for a month. If one dose comes out wrong, we do not sell it.',
      'Everybody gets it on the same day.',
      'The sea was calm that night.',
    ],
  },
  check(answer, report) {
    const { gate, phases } = gatesOf(answer);
    if (!gate && phases && !isHeard(answer, 'readiness', 'clear'))
      report({ message: 'phases', ...quoteOf(answer, phases) });
  },
});
