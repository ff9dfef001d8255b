import { defineRule } from '../../define-rule.ts';
import { marksOf } from '../../places.ts';
import { allMine } from './one-sided.ts';
import { partsOf } from './parts.ts';

export const nobodyActs = defineRule({
  meta: {
    id: 'own-role/nobody-acts',
    version: 5,
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
        text: '“{quote}” says what you did yourself.',
      },
      alone: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: '“{quote}” says what you did yourself; say next to it who did which other part.',
        ask: 'Who else had a part in the work, and which one?',
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
        message: 'alone',
        quote: 'I rewrote the leaflet for the blood bank',
      },
      {
        text: 'We did two trainings. I was in charge of the demo script, which I cut after three demos.',
        message: 'owned',
        quote: 'I was in charge of the demo script',
      },
      {
        text: 'I wrote everything for the parents, and in May they came back.',
        message: 'alone',
        quote: 'I wrote everything for the parents',
      },
      {
        text: 'I rewrote the leaflet. It was a hard winter. Nobody slept. In the end a nurse, Halina, changed the ward list.',
        message: 'owned',
        quote: 'I rewrote the leaflet',
      },
      {
        text: 'I rewrote the leaflet for the ward, our two nurses, Halina and Ewa, used it for a month before anybody printed it.',
        message: 'owned',
        quote: 'I rewrote the leaflet for the ward',
      },
      {
        text: 'I built the, essentially I built the whole price list.',
        message: 'alone',
        quote: 'I built the whole price list',
      },
    ],
    silent: [
      'I changed the date on the poster, which was my mistake.',
      'I wrote everything, the name, the pages and the film. Basically it was me.',
      'I did the, it is called matura, and then a year abroad.',
      'In the end I put the allergy line on the page without telling him.',
      'We set the date and we dropped the check.',
      'I was part of the leaflet work.',
      'I have nine years in air conditioning. We launched the quiet series with nine modes.',
      'In my role as a group lead, alignment is honestly most of what I do.',
      'I have carried this lesson with me to every role since then.',
      'I’ve carried this with me to every role, honestly.',
      'I did not know that, and I said so.',
      'I wouldn’t say I lost it.',
      'For each price I write down the cheapest way to cheat it.',
      'I did the, it is called a diploma, and then a master’s, and we moved.',
      'I did my job.',
      'It was a bad choice and I made it slowly.',
    ],
  },
  check(answer, report) {
    const { own, shared, others, ownWork, sharing } = partsOf(answer);
    if (sharing) return;
    if (ownWork && !allMine(answer)) {
      const accompanied = others.length > 0 || shared.length > 0;
      report({ message: accompanied ? 'owned' : 'alone', ...ownWork });
    }
    if (own.length > 0 || shared.length > 1 || marksOf(answer, 'own-role:vague').length > 0) return;
    if (shared.length > 0 || answer.features.some(({ actor }) => actor === 'i')) return;
    report({ message: 'unseen', first: answer.tokens.length, last: answer.tokens.length });
  },
});
