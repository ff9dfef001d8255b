import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import { briefOf } from '../../nearby.ts';
import { stanceOf } from './stance.ts';

/** "I think", "in my opinion", "nothing, if you ask me": a view may follow, whatever its words. */
const thinks = ({ tokens }: Answer): boolean =>
  tokens.some(
    ({ norm }, i) =>
      (/^(?:think|believe|reckon|find|would|prefer|like)$/.test(norm) && tokens[i - 1]?.norm === 'i') ||
      /^(?:opinion|view|should|i'd)$/.test(norm),
  );

export const onTheFence = defineRule({
  meta: {
    id: 'point-of-view/on-the-fence',
    version: 4,
    criterion: 'point-of-view',
    why: 'Reciting both sides sounds fair and decides nothing; the job is to decide.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      fence: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” keeps out of it.',
        fix: 'Begin with “I would” and one side; then say when you would switch.',
        ask: 'If you had to decide today, what would you do, and why?',
      },
      none: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear what you would do, or which side you are on.',
        fix: 'Say in the first sentence what you would do.',
        ask: 'What would you do if the decision were yours, and what have you seen that speaks for it?',
      },
    },
    fires: [
      {
        text: 'It depends on the company and the stage, really.',
        message: 'fence',
        quote: 'It depends on the company and the stage, really',
      },
      {
        text: 'Pros and cons in each, um, and some people swear by one.',
        message: 'fence',
        quote: 'Pros and cons in each',
      },
      { text: 'Our service was launched in May with two nurses.', message: 'none', quote: '' },
    ],
    silent: [
      "I'd lead with the service, because the box can be copied in a week.",
      'I lean towards the service.',
      'I would drop yearly goals: by the middle of February something has made them silly.',
      'Team up with the bank that has the terminals in the corner shops.',
      'The forms should go. People don’t like to fill forms, we had a forum for each town.',
      'I’d team up with the bank, it pays on both sides.',
      'That line tells me that you want leads; my reading is that the funnel is yours.',
      'I reckon the bank, because they got the contract with the post office.',
      'I admire the tool, it is one of the best out there. I would have warned the schools in May, because they stay longest.',
      { text: 'Quietly. A launch that breaks in front of nobody can be repaired.', kind: 'opinion' },
    ],
  },
  check(answer, report) {
    const { side, some, lean, both } = stanceOf(answer);
    const [fence] = both;
    if (fence && (!side || both.length > 2) && !lean) report({ message: 'fence', ...briefOf(answer, fence) });
    else if (!some && !lean && !fence && !thinks(answer) && !answer.tagged.has('company-research:thought'))
      report({ message: 'none', first: 0, last: 0 });
  },
});
