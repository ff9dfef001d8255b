import { defineRule } from '../../define-rule.ts';
import { stanceOf } from './stance.ts';

export const bragOrBlame = defineRule({
  meta: {
    id: 'confident-humble/brag-or-blame',
    version: 1,
    criterion: 'confident-humble',
    why: 'The listener imagines being the colleague in the story; a brag or a slight is heard as what would be said of them.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      contempt: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” makes somebody small, or leaves no room for being wrong.',
        fix: 'Say what they wanted and why it made sense to them, then what you did.',
      },
      brag: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” praises you in your own voice, which the listener has to take on trust.',
        fix: 'Put in its place what you did, and let the listener judge.',
      },
    },
    fires: [
      {
        text: 'It failed because sales had no idea how to read a one-page brief.',
        message: 'contempt',
        quote: 'had no idea how',
      },
      { text: 'The agency were amateurs, so I wrote it myself.', message: 'contempt', quote: 'amateurs' },
      {
        text: 'I was the only one who saw it coming in that building.',
        message: 'brag',
        quote: 'I was the only one',
      },
      {
        text: 'I align the stakeholders and I always deliver outstanding results.',
        message: 'brag',
        quote: 'I always deliver',
      },
    ],
    silent: [
      'They changed the button that week, without me asking.',
      'I had no idea how banks work, and Kuba explained it to me.',
      'I am not the best in the trade at pricing; I ask finance.',
      'She disagreed with me about the wording and we tried both.',
    ],
  },
  check(answer, report) {
    const { brag, contempt } = stanceOf(answer);
    if (contempt) report({ message: 'contempt', first: contempt.first, last: contempt.last });
    if (brag) report({ message: 'brag', first: brag.first, last: brag.last });
  },
});
