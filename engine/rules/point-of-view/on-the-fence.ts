import { defineRule } from '../../define-rule.ts';
import { briefOf } from '../../nearby.ts';
import { stanceOf } from './stance.ts';

export const onTheFence = defineRule({
  meta: {
    id: 'point-of-view/on-the-fence',
    version: 1,
    criterion: 'point-of-view',
    why: 'Reciting both sides sounds fair and decides nothing; the job is to decide.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      fence: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” keeps out of it, and no side is taken anywhere near.',
        fix: 'Begin with “I would” and one side; then say when you would switch.',
        ask: 'If you had to decide today, which one, and why?',
      },
      none: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'It is hard to find the sentence that takes a side here.',
        fix: 'Say in the first sentence what you would do.',
        ask: 'Which side are you on, and what have you seen that puts you there?',
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
      'I admire the tool, it is one of the best out there. I would have warned the schools in May, because they stay longest.',
      { text: 'Quietly. A launch that breaks in front of nobody can be repaired.', kind: 'opinion' },
    ],
  },
  check(answer, report) {
    const { side, lean, both } = stanceOf(answer);
    const [fence] = both;
    if (fence && (!side || both.length > 2)) report({ message: 'fence', ...briefOf(answer, fence) });
    else if (!side && !lean && !fence) report({ message: 'none', first: 0, last: 0 });
  },
});
