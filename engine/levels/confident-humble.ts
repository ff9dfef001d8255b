import { weigh } from './weigh.ts';

export const confidentHumble = weigh({
  diffuse: true,
  charged: true,
  // One brag, or one slight, is heard above all the calm around it.
  cap: ({ findings }) =>
    findings.some(({ rule }) => rule === 'confident-humble/brag-or-blame') ? 'partial' : undefined,
  words: {
    needs: 'say plainly what you are sure of, and give others what was theirs',
    missing: 'This leaves little room for others, or for what you do not know: {quote}.',
    partial: 'You are half there: say what you are sure of, and where your knowledge ends.',
    clear: 'You are sure of your ground and fair to others.',
  },
});
