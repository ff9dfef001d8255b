import { describe, expect, it } from 'vitest';
import { SILENT } from '../model/model.ts';
import { createReviewer } from '../review.ts';

const review = createReviewer(SILENT);

it('quotes a dollar sign as it stands', () => {
  const text = 'I wrote the page for the clinics. The share that pays in $& rose from 18% to 31% by June.';
  const { criteria } = review(text, { kind: 'behavioural', expects: ['quantified-outcome'] });
  expect(criteria.map(({ because }) => because).join(' ')).toContain('$&');
});

describe('half a level', () => {
  it('says what is missing where a finding says it, though no words can be quoted for it', () => {
    const text =
      'The form has nine fields and the page has three tabs. It is clean and it is quick. The schools are happy with ' +
      'it and the cooks are too. Speed is one thing and depth is another, so there is a trade-off in each of them.';
    const { criteria } = review(text, { kind: 'behavioural', question: 'Tell me about a trade-off.' });
    const onQuestion = criteria.find(({ criterion }) => criterion === 'on-question')!;
    expect(onQuestion.level).toBe('partial');
    expect(onQuestion.because).toMatch(
      /^You were asked for one occasion; it is hard to make out here.* For clear, /,
    );
  });
});
