import { defineRule } from '../../define-rule.ts';
import { homeworkOf } from './homework.ts';

export const anyCompany = defineRule({
  meta: {
    id: 'company-research/any-company',
    version: 1,
    criterion: 'company-research',
    why: 'Praise costs nothing, and they have heard it from everyone today.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      claimed: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” says that you looked; what you found is not in the answer.',
        fix: 'Leave the claim out and tell one thing you found.',
        ask: 'What did you find that they changed in the last six months?',
      },
      praise: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” could be said of any company, and nothing here can be checked.',
        fix: 'Put one thing in its place that is true of them alone.',
        ask: 'What do they do that their rivals do not?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear anything that can be checked about this company.',
        fix: 'Bring one thing they launched, dropped or changed, and a thought on it.',
        ask: 'What do you know of them that you can tell nobody else’s interviewer?',
      },
    },
    fires: [
      {
        text: 'I did a lot of research and your website is lovely.',
        message: 'claimed',
        quote: 'did a lot',
      },
      {
        text: 'So you are a leader in your space, with an inspiring mission.',
        message: 'praise',
        quote: 'a leader in',
      },
      { text: 'What is the pay, and when would it begin?', message: 'nothing', quote: '' },
    ],
    silent: [
      'You dropped the depot plan in March, and your rival kept theirs. My guess is that you want the small yards.',
      'I saw that you changed your price list in March, and I love your culture.',
      'I did my homework: your forum holds 9,000 posts and no page links to it.',
    ],
  },
  check(answer, report) {
    const { thought, facts, named, praise, claimed } = homeworkOf(answer);
    if (thought || facts.length > 0) return;
    if (claimed) report({ message: 'claimed', first: claimed.first, last: claimed.last });
    else if (praise && !named) report({ message: 'praise', first: praise.first, last: praise.last });
    else if (!named) report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
