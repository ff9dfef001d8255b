import { defineRule } from '../../define-rule.ts';
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { quoteOf, type Place } from '../../nearby.ts';
import { clauseAt, wordsOf } from '../../places.ts';
import { framingOf } from './framing.ts';

/** Tactics from which the frame is no longer heard as the work itself. */
const MIXED = 3;

export const choiceFramed = defineRule({
  meta: {
    id: 'pmm-lens/choice-framed',
    version: 3,
    criterion: 'pmm-lens',
    why: 'Whom it is for, why they would choose it and how it is said by those who sell it are the work that the role is hired for.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      framed: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: 'This is about whom it is for, why they would choose it, or how it is said to them.',
      },
      mixed: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is the work of the role; “{tactic}” and the like take room from it.',
        fix: 'Name the tactics in one breath, and give the time to whom it is for and why they choose it.',
      },
      side: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: 'This touches whom it is for, why they would choose it, or how it is said to them.',
      },
      trace: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: 'These words name a part of the work of the role.',
      },
    },
    fires: [
      {
        text: 'I found out who signs, and I rewrote the pitch around his fear of a fine.',
        message: 'framed',
        quote: 'I found out who signs, and I rewrote the pitch around his fear of a fine',
      },
      {
        text: 'I rewrote the pitch once, then mostly ran the newsletter, the webinars, the paid social and the trade shows.',
        message: 'mixed',
        quote: 'I rewrote the pitch once',
      },
      {
        text: 'Um, I also owned the messaging for a year at the ferry company.',
        message: 'trace',
        quote: 'I also owned the messaging for a year at the ferry company',
      },
      {
        text: 'I trained the guards, I did the film. It was cold. It was far. Then I saw that the mill is the one who pays for a recall.',
        message: 'side',
        quote: 'I saw that the mill is the one who pays for a recall',
      },
      {
        text: 'Then I trained the reps in two towns, and that was the year.',
        message: 'side',
        quote: 'I trained the reps in two towns',
      },
    ],
    silent: [
      'Before that we made messaging software for hospitals.',
      'I am responsible for product marketing in six countries.',
      'We send them a text message when it is ready.',
      'I ran 14 campaigns and cut our cost per lead by a fifth.',
      'I never did positioning, and I am not sure that I would.',
      'We shipped the module in June and the team was happy.',
    ],
  },
  check(answer, report) {
    const { sides, together, word, tactics } = framingOf(answer);
    const [one, two] = together;
    const many = tactics.length >= MIXED;
    if (one && two && !many) {
      const telling = tellingIn(together)!;
      report({ message: 'framed', ...quoteOf(answer, telling, telling === one ? two : one) });
      return;
    }
    const side = tellingIn(sides);
    if (side && many)
      report({
        message: 'mixed',
        ...quoteOf(answer, side),
        data: {
          tactic: wordsOf(answer, tactics.find((tactic) => apart(answer, tactic, side)) ?? tactics[0]!),
        },
      });
    else if (side) report({ message: 'side', ...quoteOf(answer, side) });
    else if (word && !many) report({ message: 'trace', ...quoteOf(answer, word) });
  },
});

/** Whom and why say more of the frame than who was trained. */
const tellingIn = (marks: readonly Mark[]): Mark | undefined =>
  ['why', 'whom', 'enable']
    .map((side) => marks.find(({ tag }) => tag === `pmm-lens:${side}`))
    .find((mark) => mark);

const apart = (answer: Answer, a: Place, b: Place): boolean =>
  clauseAt(answer, a.first).index !== clauseAt(answer, b.first).index;
