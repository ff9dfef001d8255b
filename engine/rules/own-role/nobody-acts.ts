import { defineRule } from '../../define-rule.ts';
import { marksOf } from '../../places.ts';
import { quoteOf } from '../../nearby.ts';
import { partsOf } from './parts.ts';

export const nobodyActs = defineRule({
  meta: {
    id: 'own-role/nobody-acts',
    version: 1,
    criterion: 'own-role',
    why: 'When things were decided and were built without a subject, the interviewer has nothing to credit the speaker with.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      unseen: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear anything told as done by you.',
        ask: 'What did you do yourself, and who did the rest?',
      },
      owned: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: '“{quote}” is yours; who did the rest is not said next to it.',
        ask: 'Who else worked on it, and on which part?',
      },
    },
    fires: [
      {
        text: 'The date was set in May. Doubts had been voiced, and the check was dropped in the rush.',
        message: 'unseen',
        quote: '',
      },
      {
        text: 'The whole thing was planned at headquarters and shipped in June.',
        message: 'unseen',
        quote: '',
      },
      {
        text: 'I rewrote the leaflet for the blood bank, and donors came back sooner.',
        message: 'owned',
        quote: 'I rewrote the leaflet for the blood bank',
      },
    ],
    silent: [
      'We set the date and we dropped the check.',
      'I wrote the leaflet and the nurse checked it.',
      'I was part of the leaflet work.',
    ],
  },
  check(answer, report) {
    const { own, shared, others, division } = partsOf(answer);
    if (division) return;
    if (own.length > 0) {
      const solo = own.length >= 3 && shared.length === 0 && others.length === 0;
      if (!solo && marksOf(answer, 'own-role:all-mine').length === 0)
        report({ message: 'owned', ...quoteOf(answer, own[0]!) });
      return;
    }
    if (shared.length > 1 || marksOf(answer, 'own-role:vague').length > 0) return;
    if (shared.length > 0 || answer.features.some(({ actor }) => actor === 'i')) return;
    report({ message: 'unseen', first: answer.tokens.length, last: answer.tokens.length });
  },
});
