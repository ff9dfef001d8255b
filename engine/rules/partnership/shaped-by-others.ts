import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { wordsOf } from '../../places.ts';
import { togetherOf } from './together.ts';

export const shapedByOthers = defineRule({
  meta: {
    id: 'partnership/shaped-by-others',
    version: 1,
    criterion: 'partnership',
    why: 'A partner is somebody who came in before it was finished, saw it differently, and left a mark on it.',
    sources: ['skills-answers', 'pmm-interview-mistakes'],
    messages: {
      shaped: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: 'Between “{how}” and “{also}” the work is shaped by more than you: {who} has a part in it.',
      },
      hand: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: 'In “{quote}” somebody else has a hand in it: {who}.',
      },
    },
    fires: [
      {
        text: 'Legal stopped the claim. I wanted it bolder, we argued, and we agreed on narrower words.',
        message: 'shaped',
        quote: 'Legal stopped',
      },
      {
        text: 'So, um, the engineers warned me about the size. So we took the smaller one.',
        message: 'shaped',
        quote: 'the engineers warned',
      },
      {
        text: 'Our designer disagreed with the order of the screens. She was right and I changed it.',
        message: 'shaped',
        quote: 'Our designer disagreed',
      },
      {
        text: 'Security has a veto on anything that touches the keys.',
        message: 'hand',
        quote: 'Security has a veto on anything that touches the keys',
      },
    ],
    silent: [
      'I aligned with legal and sales and shared the final deck with both teams.',
      'Legal always says no, so I asked for forgiveness afterwards.',
      'I informed finance and they got a sheet from me.',
    ],
  },
  check(answer, report) {
    const { shaped } = togetherOf(answer);
    if (!shaped) return;
    const { who, how, also } = shaped;
    const data = { who: wordsOf(answer, who), how: wordsOf(answer, how), also: wordsOf(answer, also) };
    if (how === also) report({ message: 'hand', ...quoteOf(answer, how, who), data });
    else report({ message: 'shaped', first: who.first, last: Math.max(who.until, who.last), data });
  },
});
