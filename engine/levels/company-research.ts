import { weigh } from './weigh.ts';

export const companyResearch = weigh({
  words: {
    missing: 'This could be said of any company.',
    partial: 'You name a fact in {quote}, without a thought of your own on it; or a thought without a fact.',
    clear: 'You name something checkable about them and think about it: {quote}.',
  },
});
