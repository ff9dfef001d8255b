import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { stanceOf } from './stance.ts';

export const halfAStance = defineRule({
  meta: {
    id: 'point-of-view/half-a-stance',
    version: 1,
    criterion: 'point-of-view',
    why: 'A leaning without a reason cannot be argued with, and so tells nothing of how somebody decides.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      lean: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” leans rather than decides.',
        fix: 'Say the side outright, then the strongest reason you have seen yourself.',
        ask: 'What have you seen happen that makes you lean this way?',
      },
      ungranted: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” takes a side; we did not hear where the other side would be right.',
        fix: 'Add one sentence that begins with “unless”.',
        ask: 'In which case would you do the opposite?',
      },
    },
    fires: [
      {
        text: 'I lean towards the service, it is where firms are going.',
        message: 'lean',
        quote: 'I lean',
      },
      {
        text: 'I’d probably go with the smaller market.',
        message: 'lean',
        quote: 'I’d probably',
      },
      {
        text: "I'd kill the desktop app. I have wanted it for years.",
        message: 'ungranted',
        quote: "I'd kill the desktop app",
      },
      {
        text: 'I would maybe make the page shorter. I would have told the clubs a month earlier, because they bring the offices in.',
        message: 'ungranted',
        quote: 'I would have told the clubs a month earlier',
      },
    ],
    silent: [
      "I'd lead with the service, because the box can be copied in a week. In hospitals I would do the opposite.",
      'There are good arguments on both sides.',
      'The service was launched in May.',
    ],
  },
  check(answer, report) {
    const { side, grant, lean, reason, both } = stanceOf(answer);
    if (grant || both.length > 1) return;
    if (lean && !(side && reason)) report({ message: 'lean', first: lean.first, last: lean.last });
    else if (side)
      report({
        message: 'ungranted',
        ...quoteOf(answer, side),
      });
  },
});
