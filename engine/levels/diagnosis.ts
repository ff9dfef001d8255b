import { weigh } from './weigh.ts';

export const diagnosis = weigh({
  words: {
    needs: 'name rival causes, and what the data would show for each',
    missing: 'We did not hear what else it could be, and what the data would show in each case.',
    partial:
      'You begin to take it apart in {quote}. What would tell the causes from one another is what is missing.',
    clear: 'You split the change and say what would tell the causes apart: {quote}.',
  },
});
