import { defineRule } from '../../define-rule.ts';
import { trim } from '../../nearby.ts';
import { clauseAt } from '../../places.ts';
import { stanceOf } from './stance.ts';

/** Most words of the quote, in tokens; the hedges alone are quoted where their clauses are longer. */
const MOST = 45;

export const fog = defineRule({
  meta: {
    id: 'confident-humble/fog',
    version: 3,
    criterion: 'confident-humble',
    why: 'A hedge that is meant says where knowledge ends; several in a row leave the listener with nothing to hold.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      hedged: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” hedges so often that it is hard to hear what you do stand by.',
        fix: 'Keep the one hedge that you mean.',
        ask: 'What would you say without a “maybe”?',
      },
    },
    fires: [
      {
        text: 'I think, um, maybe it helped, I guess, or perhaps it was only the season.',
        message: 'hedged',
        quote: 'I think, um, maybe it helped, I guess, or perhaps it was only the season',
      },
      {
        text: 'I don’t know if it was me. Possibly anyone would have landed there, who knows.',
        message: 'hedged',
        quote: 'I don’t know if it was me. Possibly anyone would have landed there, who knows',
      },
    ],
    silent: [
      'I’d lead with the nurses. I might be wrong because maybe they have no time, or perhaps no budget.',
      'Perhaps the price was too high; of the message I am sure.',
      'I was wrong about the price and our analyst told me so.',
      'The agency were amateurs.',
      'We wrote the page in May and the clinics signed up.',
    ],
  },
  check(answer, report) {
    const { fog: found } = stanceOf(answer);
    if (!found) return;
    const first = found.marks[0]!.first;
    const { last } = found.marks.at(-1)!;
    const whole = { first: clauseAt(answer, first).first, last: clauseAt(answer, last - 1).last };
    const quoted = whole.last - whole.first <= MOST ? whole : { first, last };
    report({ message: 'hedged', ...trim(answer, quoted) });
  },
});
