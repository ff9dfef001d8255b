import { arguing, type Evidence } from './level.ts';
import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

const canStop = ({ answer: { tagged }, findings }: Evidence): boolean =>
  arguing(findings, 'clear').length > 0 ||
  ['stop', 'only-if'].some((what) => tagged.has(`readiness:${what}`));

export const readiness = weigh({
  words: {
    needs: 'say who tries the product before everybody has it, and what would make you stop',
    missing: 'We did not hear clearly what would check that the product is ready before everybody has it.',
    partial:
      'How it reaches people comes up in {quote}. For clear, say who tries it first, and what would stop the next step.',
    clear: 'You say what would keep you from going further: {quote}.',
  },
  // Going to everybody at once is what the criterion warns of; phases that nothing can stop are half of it.
  cap: (evidence) => unlessShown('missing')(evidence) ?? (canStop(evidence) ? undefined : 'partial'),
});
