import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { clauseAt } from '../../places.ts';
import { resultsOf } from './results.ts';

export const measuredResult = defineRule({
  meta: {
    id: 'quantified-outcome/measured-result',
    version: 5,
    criterion: 'quantified-outcome',
    why: 'A figure beside the one it is measured against survives being retold; a figure alone does not.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      compared: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}”: a number and what it is measured against.',
      },
      'told-again': {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}”: a number, and you said earlier what it was before.',
      },
    },
    fires: [
      {
        text: 'Churn in small practices was running at about 4% a month. I called fourteen that had left, and most said that nobody could move a visit without ringing us first, so I argued for that screen with Priya from product, and I wrote the mails and the page for it. By January churn was down to 2.6%.',
        message: 'told-again',
        quote: 'By January churn was down to 2.6%',
      },
      {
        text: 'Renewals where we had it were 88 per cent that quarter, 79 elsewhere.',
        message: 'compared',
        quote: 'Renewals where we had it were 88 per cent that quarter, 79 elsewhere',
      },
      {
        text: 'Half of the regions had it from April; there the win rate was 29 per cent, in the others it stayed at 21.',
        message: 'compared',
        quote: 'there the win rate was 29 per cent, in the others it stayed at 21',
      },
      {
        text: 'The last forecasts were within five per cent of the actual.',
        message: 'compared',
        quote: 'The last forecasts were within five per cent of the actual',
      },
      {
        text: 'The win rate went from 22 to 34 per cent in six months.',
        message: 'compared',
        quote: 'The win rate went from 22 to 34 per cent in six months',
      },
      {
        text: 'Refunds fell from 44 a month to 12 after the new page.',
        message: 'compared',
        quote: 'Refunds fell from 44 a month to 12 after the new page',
      },
      {
        text: 'So, um, when I joined it was like a fifth of the guides who opened it and a year later it was four in five.',
        message: 'compared',
        quote:
          'when I joined it was like a fifth of the guides who opened it and a year later it was four in five',
      },
      {
        text: 'This season 19% of visitors bought a second ticket; the season before it had been 11%.',
        message: 'compared',
        quote: 'This season 19% of visitors bought a second ticket; the season before it had been 11%',
      },
      {
        text: 'Returns handled per depot hour went from 61 to 88 between the September before and the September after, in the same six depots.',
        message: 'compared',
        quote:
          'Returns handled per depot hour went from 61 to 88 between the September before and the September after',
      },
      {
        text: 'We launched to the 60 shippers. By September 41 of them were using it, the year before it was 9 in the same time.',
        message: 'compared',
        quote: 'By September 41 of them were using it, the year before it was 9 in the same time',
      },
      {
        text: 'Leads for the dealers went up by forty per cent against the year before.',
        message: 'compared',
        quote: 'Leads for the dealers went up by forty per cent against the year before',
      },
      {
        text: 'Parcels that came back: 9% in the spring before, 4% this spring.',
        message: 'compared',
        quote: 'Parcels that came back: 9% in the spring before, 4% this spring',
      },
      {
        text: 'We cut the deck to its first half and the share of clinics that asked for a second visit after the first demo went from 31% to 46% during the next two quarters.',
        message: 'compared',
        quote:
          'the share of clinics that asked for a second visit after the first demo went from 31% to 46% during the next two quarters',
      },
      {
        text: 'And the complaints, the ones about damp, went from sixty a month to nineteen.',
        message: 'compared',
        quote: 'the complaints, the ones about damp, went from sixty a month to nineteen',
      },
    ],
    silent: [
      'Our aim was to go from 23% to 8% within the season.',
      'We interviewed ten to twelve people before the launch.',
      'We printed 400 posters in 12 weeks.',
      'We got 2,300 sign-ups out of it.',
      'I called nine customers in the week before launch. Four of them didn’t know the word.',
      'We met eight inspectors. Six of them filled it in at home before supper.',
      'Six of eight inspectors said that they did it at home now.',
      'So, um, I sat with twelve nurses and nine of them wanted it the old way.',
      'Two years ago he took it apart, and I sent the sheet two days before the meeting.',
      'They’d have paid 40% less on the first draft.',
      'Within one quarter I cut the roadmap from 40 items to nine.',
      'My team grew from 4 to 11.',
      'PM, 6 years. Before: nurse, 4 years, Aalborg.',
      'We were three. Before, people went down with the basket four, five times.',
      'He built a screen that asked half of the new accounts and left the old one for the rest. 38% said yes.',
      'Before, a heart came back in twenty minutes. We changed to thirty minutes.',
    ],
  },
  check(answer, report) {
    const { measured, again } = resultsOf(answer);
    if (!measured || isImagined(answer, measured.first)) return;
    const quote = quoteOf(answer, measured, { ...measured, first: measured.last - 1 });
    report({ message: measured === again ? 'told-again' : 'compared', ...quote });
  },
});

/** "they'd have paid 40% less" came of nothing. */
function isImagined(answer: Answer, at: number): boolean {
  const { first, last } = clauseAt(answer, at);
  return answer.tokens
    .slice(first, last)
    .some(({ norm }, i) => norm === 'have' && /(?:'d|would)$/.test(answer.tokens[first + i - 1]?.norm ?? ''));
}
