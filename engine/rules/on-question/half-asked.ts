import { defineRule } from '../../define-rule.ts';
import { asksWhyUs, speaksOfThem, themeMissed } from './themes.ts';

export const halfAsked = defineRule({
  meta: {
    id: 'on-question/half-asked',
    version: 2,
    criterion: 'on-question',
    why: 'A question names what it wants to hear of; a good story without that thing answers another question.',
    sources: ['pmm-interview-mistakes', 'editors'],
    messages: {
      theme: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'The question asks for {theme}, which is hard to find in this answer.',
        fix: 'Choose the story that has it, and begin with that moment.',
        ask: 'Where in this story is {theme}?',
      },
      whyUs: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'You were also asked why this job; nothing here speaks of it or of them.',
        fix: 'Close with one sentence on why here and not elsewhere.',
        ask: 'What do they have that your present job cannot give you?',
      },
    },
    fires: [
      {
        kind: 'behavioural',
        question: 'Tell me about a time you missed a deadline.',
        text: 'In May we went to the nursery in Amman. Five grandmothers stood there. We made a page with faces. The guard opens the gate with it now.',
        message: 'theme',
        quote: '',
      },
      {
        kind: 'intro',
        question: 'What is your story, and why this role?',
        text: 'I began on a support desk in Graz. Then I wrote release notes. Since 2021 I run the launches of a lab portal. We had a good spring.',
        message: 'whyUs',
        quote: '',
      },
      {
        kind: 'behavioural',
        question: 'Tell me about hard feedback you gave.',
        text: 'In May I specced the till screen. The trainers got the slides. Lost orders went from one in thirty to one in ninety. The bakers use it at Easter too.',
        message: 'theme',
        quote: '',
      },
    ],
    silent: [
      {
        kind: 'intro',
        question: 'What is your story, and why this role?',
        text: 'I began on a support desk in Graz. Then I wrote release notes. I want to do it for eleven countries, and that is what your ad says.',
      },
      {
        kind: 'behavioural',
        question: 'Tell me about a time you missed a deadline.',
        text: 'In May we were three weeks late with the faces page. I rang the nurseries. They were kind. I plan with the school terms now.',
      },
      {
        kind: 'behavioural',
        question: 'Tell me about a launch.',
        text: 'In May we went to the nursery. Five grandmothers stood there. We made a page. The guard opens the gate with it.',
      },
      {
        kind: 'behavioural',
        question: 'Tell me about a time you used customer feedback.',
        text: 'In May we went to the nursery in Amman. Five grandmothers stood there. We made a page with faces. The guard opens the gate with it now.',
      },
      {
        kind: 'behavioural',
        question: 'Tell me about a time somebody gave you hard feedback.',
        text: 'In May we went to the nursery in Amman. Five grandmothers stood there. We made a page with faces. The guard opens the gate with it now.',
      },
      {
        kind: 'behavioural',
        question: 'Describe a launch in which you had to change course halfway.',
        text: 'In May we went to the nursery in Amman. Five grandmothers stood there. We made a page with faces. The guard opens the gate with it now.',
      },
      {
        kind: 'behavioural',
        question: 'Tell me about a time engineering said no.',
        text: 'In May we went to the nursery in Amman. Five grandmothers stood there. We made a page with faces. The guard opens the gate with it now.',
      },
    ],
  },
  check(answer, report) {
    const { question, kind, sentences } = answer;
    if (!question) return;
    const end = answer.tokens.length;
    if (sentences.length < 4) return;
    const theme = kind === 'behavioural' ? themeMissed(answer) : undefined;
    if (theme) report({ message: 'theme', first: end, last: end, data: { theme } });
    else if (kind === 'intro' && asksWhyUs(question) && !speaksOfThem(answer))
      report({ message: 'whyUs', first: end, last: end });
  },
});
