import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { matching } from '../../word.ts';
import { stanceOf } from './stance.ts';

/** Any word that may turn to the other side: what it would hold, or a risk of one's own. */
const mayGrant = (answer: Answer): boolean => answer.tokens.some(turns);
const turns = matching(
  /^(?:unless|until|till|if|except|exception|opposite|otherwise|depends|against|however|though|although|risk|risks|wrong|disagree|granted|fair|other|others|else|only|where|whereas|while|still)$/,
);

export const halfAStance = defineRule({
  meta: {
    id: 'point-of-view/half-a-stance',
    version: 4,
    criterion: 'point-of-view',
    why: 'A leaning without a reason cannot be argued with, and so tells nothing of how somebody decides.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      lean: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” leans rather than decides.',
        fix: 'Say the side outright, then the strongest reason you have seen yourself.',
        ask: 'Which side would you take if you had to decide today, and what have you seen that speaks for it?',
      },
      ungranted: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” takes a side; say next to it when the other side would be right.',
        fix: 'Add one sentence that begins with “unless”.',
        ask: 'Who would see it otherwise, and when would they be right?',
      },
    },
    fires: [
      {
        text: 'I lean towards the service, it is where firms are going.',
        message: 'lean',
        quote: 'I lean towards the service, it is where firms are going',
      },
      {
        text: 'I’d probably go with the smaller market.',
        message: 'lean',
        quote: 'I’d probably go with the smaller market',
      },
      {
        text: "I'd kill the desktop app. I have wanted it for years.",
        message: 'ungranted',
        quote: "I'd kill the desktop app",
      },
      {
        text: 'It is a long story at my firm. I favour trials.',
        message: 'ungranted',
        quote: 'I favour trials',
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
      'I’d take the library as the first thing for France. Distraction I would keep for the US, where the others are.',
      'I would rather be here than there, the team is kind.',
      'I tend to prepare an agenda, and I am happy with it.',
      'The service was launched in May.',
      'I would wait, because they want a contract of their own. Wait till they come by themselves.',
      'To improve, I would say there is always room for a nicer screen.',
      'I’d say to my sister, it is a calendar for choirs.',
      'I wouldn’t have a preference, somebody will decide.',
      'I think you should be proud of that.',
      'I would put one person beside each squad, though many defend it. I see the appeal in a small firm.',
      'You are everywhere, so you must be doing something right.',
    ],
  },
  check(answer, report) {
    const { side, grant, lean, reason, both } = stanceOf(answer);
    if (grant || both.length > 1) return;
    if (lean && !(side && reason)) report({ message: 'lean', ...quoteOf(answer, lean) });
    else if (side && !mayGrant(answer)) report({ message: 'ungranted', ...quoteOf(answer, side) });
  },
});
