import { describe, expect, it } from 'vitest';
import { SILENT } from './model/model.ts';
import { othersOf } from './others.ts';
import { wordsOf } from './places.ts';
import { readAnswer } from './read-answer.ts';

function acting(text: string): string[] {
  const answer = readAnswer(text, { kind: 'behavioural' }, SILENT);
  return othersOf(answer)
    .filter(({ acts }) => acts)
    .map(({ first, until }) => wordsOf(answer, { first, last: until }));
}

describe('others in a story', () => {
  it.each([
    ['I wrote the pitch. Anjali from pre-sales built the calculator.', 'Anjali from pre-sales built'],
    ['Our lawyer rewrote the second half.', 'Our lawyer rewrote'],
    ['The translator checked every page and I paid her.', 'The translator checked'],
    ['And the contract, that was finance.', 'finance'],
    ['I wrote how we explain it, Raghav did the page with Swati.', 'Raghav did'],
    ['Carlos owns the app and I own the records.', 'Carlos owns'],
    ['The designer Min-ji was doing the pages.', 'Min-ji was doing'],
  ])('are heard when they act: %s', (text, words) => {
    expect(acting(text)).toContain(words);
  });

  it.each([
    'I sent it to legal and informed finance.',
    'Referrals rose and Returns fell in March.',
    'In Madrid I rewrote the page on a Monday.',
    'I trained as a designer in Lagos.',
    'My name is Chidinma. Chidinma, they told me, you saved us.',
    'I decided to open one market, and the market is Kenya, which pays by phone.',
    'In Recife I asked three shops. Recife told me what the capital had not.',
    'I cut the demo to twelve minutes, and the sales started to propose it more.',
    'In June four of the fourteen signed.',
  ])('are not heard when nothing is done by them: %s', (text) => {
    expect(acting(text)).toEqual([]);
  });
});
