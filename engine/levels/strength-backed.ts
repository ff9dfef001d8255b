import { weigh } from './weigh.ts';

export const strengthBacked = weigh({
  words: {
    needs: 'give each strength an example, and what came of it',
    missing: 'We did not hear enough of what you did with these strengths, and what came of it.',
    partial:
      'Not all of it is backed yet; see {quote}. Give every strength you name one example with its result.',
    clear: 'Something you did, and what came of it, stands behind a strength: {quote}.',
  },
  // Strengths that are only named stand beside the one with an example.
  cap: ({ findings }) =>
    findings.some(({ key }) => key.startsWith('strength-backed/example-with-result:some:'))
      ? 'partial'
      : undefined,
});
