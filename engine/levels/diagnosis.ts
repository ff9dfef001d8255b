import { weigh } from './weigh.ts';

export const diagnosis = weigh({
  charged: ({ answer: { tagged } }) => tagged.has('diagnosis:maybe'),
  words: {
    needs: 'name rival causes, and what the data would show for each',
    missing:
      'What else it could be, and what the data would show in each case, did not come through clearly.',
    partial:
      'You begin to take it apart in {quote}. The causes, and what would tell them from one another, belong together.',
    clear: 'You say what would tell one cause from another: {quote}.',
  },
});
