import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { gatesOf } from './gates.ts';

export const phasesOnly = defineRule({
  meta: {
    id: 'readiness/phases-only',
    version: 3,
    criterion: 'readiness',
    why: 'Phases protect nobody unless something can stop the next one.',
    sources: ['platform-interview-guide'],
    messages: {
      phases: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” goes in steps. Say beside them what would stop the next one.',
        ask: 'What would you have to see, or not see, before each step of the launch?',
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
      'We do the beta, then the main launch. If the reaction to the beta is bad, we think again.',
      'Academies are out, they buy one at a time.',
      'Half of the streets get the check in October and the rest in February.',
      'Patients were asked in the design phase.',
      'We could wait until June, or do a soft launch with schools.',
      'Phase one is a teaser, phase two the launch film and phase three a follow-up.',
      'I change my mind if the pilot shows that vets may not keep the data.',
      'Birthdays, name days and all of the roses.',
    ],
  },
  check(answer, report) {
    const { gate, phases, checked } = gatesOf(answer);
    if (!gate && phases && !checked && !isHeard(answer, 'readiness', 'clear'))
      report({ message: 'phases', ...quoteOf(answer, phases) });
  },
});
