import { defineRule } from '../../define-rule.ts';
import { marksOf, wordsOf } from '../../places.ts';
import type { Answer } from '../../answer.ts';
import { stanceOf } from './stance.ts';

/** Any "I … not": it may own up to something that the tables do not know. */
function deniesOneself(answer: Answer): boolean {
  return answer.features.some(({ actor, negated }) => actor === 'i' && negated);
}

/** Kinds that ask for a view rather than a story. */
const VIEWS: ReadonlySet<string> = new Set(['opinion', 'company', 'craft']);

export const fog = defineRule({
  meta: {
    id: 'confident-humble/fog',
    version: 1,
    criterion: 'confident-humble',
    why: 'A hedge that is meant says where knowledge ends; several in a row leave the listener with nothing to hold.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      hedged: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{one}”, “{two}” and “{three}” stand so close together that it is hard to hear what you do stand by.',
        fix: 'Keep the one hedge that you mean.',
      },
      plain: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'We did not hear what you are not sure of, or what somebody else got right.',
        ask: 'What in this story did you not know, or did a colleague see before you?',
      },
      flat: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'We did not hear where this view of yours ends, or what speaks for the other side.',
        ask: 'What would change your mind, and who would see it otherwise?',
      },
    },
    fires: [
      {
        text: 'I think, um, maybe it helped, I guess, or perhaps it was only the season.',
        message: 'hedged',
        quote: 'maybe it helped, I guess, or perhaps',
      },
      {
        text: 'I don’t know if it was me. Possibly anyone would have landed there, who knows.',
        message: 'hedged',
        quote: 'I don’t know if it was me. Possibly anyone would',
      },
      { text: 'We wrote the page in May and the clinics signed up.', message: 'plain', quote: '' },
      { text: 'A rival’s page says more than any new word.', kind: 'opinion', message: 'flat', quote: '' },
    ],
    silent: [
      'Perhaps the price was too high; of the message I am sure.',
      'I was wrong about the price and our analyst told me so.',
      'The agency were amateurs.',
      {
        text: 'Positioning first. I’d make an exception where the old word hides what it does.',
        kind: 'opinion',
      },
    ],
  },
  check(answer, report) {
    const { fog: found, limit, credit, listened, sure, brag, contempt } = stanceOf(answer);
    if (found) {
      const [one, two, three] = found.marks.map((mark) => wordsOf(answer, mark));
      const data = { one: one!, two: two!, three: three! };
      report({ message: 'hedged', first: found.marks[0]!.first, last: found.marks.at(-1)!.last, data });
    } else if (!limit && !credit && !listened && !sure && !brag && !contempt && !deniesOneself(answer)) {
      const viewed = VIEWS.has(answer.kind);
      if (viewed && marksOf(answer, 'point-of-view:grant').length > 0) return;
      report({ message: viewed ? 'flat' : 'plain', first: answer.tokens.length, last: answer.tokens.length });
    }
  },
});
