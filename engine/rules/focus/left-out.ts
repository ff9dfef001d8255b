import { defineRule } from '../../define-rule.ts';
import { choiceOf } from './choice.ts';

export const leftOut = defineRule({
  meta: {
    id: 'focus/left-out',
    version: 3,
    criterion: 'focus',
    why: 'A choice shows in what is given up, and in the reason for giving it up.',
    sources: ['platform-interview-guide'],
    messages: {
      reasoned: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” says who is left out, and why.',
      },
    },
    fires: [
      {
        text: "I'd start with dairy farms. Vineyards I'd leave out, because they buy once a year.",
        message: 'reasoned',
        quote: "Vineyards I'd leave out, because they buy once a year",
      },
      {
        text: 'So it is for night nurses, and doctors, no, they have their own app already.',
        message: 'reasoned',
        quote: 'doctors, no, they have their own app already',
      },
      {
        text: 'Small hotels only; not chains, since they decide in Paris.',
        message: 'reasoned',
        quote: 'Small hotels only; not chains, since they decide in Paris',
      },
    ],
    silent: [
      "I'd start with dairy farms.",
      'Every farm needs it, so we sell to all farms.',
      'Priced by seat, not by hour.',
      'I would not do the whole region, I would start in Lille only, with firms of ten people.',
      'Small shops first, the bigger ones also, I don’t exclude them because they pay.',
      'Bakeries bake at three, and nobody sells to shops at that hour because they sleep.',
      'All towns at once, why not, it’s software. Everybody works on everything, no silos, they release together.',
      'I thought they’d be shy of it. No. They put it on.',
      'I’d read reorders, not sales, because sales hold until May.',
      'I would leave the old page up because it ranks well.',
    ],
  },
  check(answer, report) {
    const { reasoned } = choiceOf(answer);
    if (reasoned) report({ message: 'reasoned', ...reasoned });
  },
});
