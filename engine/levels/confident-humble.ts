import { weigh } from './weigh.ts';

export const confidentHumble = weigh({
  diffuse: true,
  charged: () => true,
  // One brag, or one slight, is heard above all the calm around it.
  cap: ({ findings }) =>
    findings.some(({ rule }) => rule === 'confident-humble/brag-or-blame') ? 'partial' : undefined,
  words: {
    needs: 'say plainly what you are sure of, and give others what was theirs',
    missing: 'This leaves little room for others, or for what you do not know: {quote}.',
    partial:
      'How sure you are, or how fair, is harder to hear in {quote}: say what is so, and let the listener judge.',
    clear: 'You are sure of your ground and fair to others.',
  },
});
