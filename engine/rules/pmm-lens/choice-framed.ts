import { defineRule } from '../../define-rule.ts';
import { wordsOf } from '../../places.ts';
import { framingOf } from './framing.ts';

/** Tactics from which the frame is no longer heard as the work itself. */
const MIXED = 3;

export const choiceFramed = defineRule({
  meta: {
    id: 'pmm-lens/choice-framed',
    version: 1,
    criterion: 'pmm-lens',
    why: 'Whom it is for, why they would choose it and how it is said by those who sell it are the work that the role is hired for.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      framed: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{one}” and “{two}” stand together: the work is a choice of whom, why and how it is said.',
      },
      mixed: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{one}” is the work of the role, and it stands among tactics such as “{tactic}”.',
        fix: 'Lead with whom it was for and why they should choose it; mention the tactic as where that was used.',
      },
      trace: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: '“{quote}” touches the work of the role; what was decided there is not told.',
        ask: 'Whom did you choose, against what, and what did sellers say afterwards?',
      },
    },
    fires: [
      {
        text: 'I found out who signs, and I rewrote the pitch around his fear of a fine.',
        message: 'framed',
        quote: 'who signs',
      },
      {
        text: 'I rewrote the pitch once, then mostly ran the newsletter, the webinars, the paid social and the trade shows.',
        message: 'mixed',
        quote: 'rewrote the pitch',
      },
      {
        text: 'Um, I also owned the messaging for a year at the ferry company.',
        message: 'trace',
        quote: 'messaging',
      },
    ],
    silent: [
      'I ran 14 campaigns and cut our cost per lead by a fifth.',
      'I never did positioning, and I am not sure that I would.',
      'We shipped the module in June and the team was happy.',
    ],
  },
  check(answer, report) {
    const { sides, together, word, tactics } = framingOf(answer);
    const [one, two] = together;
    if (one && two && tactics.length < MIXED) {
      report({
        message: 'framed',
        first: one.first,
        last: one.last,
        data: { one: wordsOf(answer, one), two: wordsOf(answer, two) },
      });
      return;
    }
    const side = sides[0] ?? (tactics.length < MIXED ? word : undefined);
    if (!side) return;
    const tactic = tactics[0];
    const at = { first: side.first, last: side.last };
    if (tactics.length >= MIXED)
      report({
        message: 'mixed',
        ...at,
        data: { one: wordsOf(answer, side), tactic: wordsOf(answer, tactic!) },
      });
    else report({ message: 'trace', ...at });
  },
});
