import { weigh } from './weigh.ts';

export const companyResearch = weigh({
  whole: true,
  words: {
    needs: 'put one thing about them that can be checked beside what you think of it',
    missing:
      'Little here is about this company alone: name one thing that can be checked, and what you think of it.',
    partial:
      'There is something about this company in {quote}. For clear, put what can be checked next to what you think of it.',
    clear: 'You name something checkable about them and think about it: {quote}.',
  },
  // Praise, or research claimed, with nothing that can be checked is missing by definition; and what never speaks of them
  // is not about them, however well it is thought.
  cap: ({ findings, answer }) => {
    if (findings.some(({ key }) => /^company-research\/any-company:(?:claimed|praise):/.test(key)))
      return 'missing';
    const speaks =
      answer.tagged.has('company-research:them') || findings.some(({ speaksFor }) => speaksFor !== 'missing');
    return speaks ? undefined : 'partial';
  },
});
