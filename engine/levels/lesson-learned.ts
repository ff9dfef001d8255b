import { weigh } from './weigh.ts';

export const lessonLearned = weigh({
  whole: true,
  words: {
    needs: 'tell what it cost, what was your own share, and what you do differently since',
    missing:
      'We did not hear all of a failure of your own: what it cost, what was your share, and what is different since.',
    partial:
      'Not all of it is told yet; see {quote}. Say what it cost, what was your share, and what you do differently since.',
    clear: 'You own a failure with stakes, and say what changed afterwards: {quote}.',
  },
  // A strength in disguise is no failure, whatever else is told beside it; nor is one that is nobody's and changed nothing.
  cap: ({ findings, answer: { tagged } }) =>
    findings.some(({ key }) => key.startsWith('lesson-learned/no-lesson:disguised:')) ||
    !tagged.has('lesson-learned:changed') ||
    !(tagged.has('lesson-learned:fault') || tagged.has('lesson-learned:share'))
      ? 'partial'
      : undefined,
});
