import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { homeworkOf } from './homework.ts';

export const anyCompany = defineRule({
  meta: {
    id: 'company-research/any-company',
    version: 4,
    criterion: 'company-research',
    why: 'Praise costs nothing, and they have heard it from everyone today.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      claimed: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” says that you looked; what you found is not in the answer.',
        fix: 'Leave the claim out and tell one thing you found.',
        ask: 'What did you find that this company changed in the last six months?',
      },
      praise: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” could be said of any company.',
        fix: 'Name one thing that is true of this company alone.',
        ask: 'What does this company do that its rivals do not?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear anything that can be checked about this company.',
        fix: 'Bring one thing this company launched, dropped or changed, and what you think of it.',
        ask: 'What do you know of this company that you could tell no other interviewer?',
      },
    },
    fires: [
      {
        text: 'I did a lot of research and your website is lovely.',
        message: 'claimed',
        quote: 'I did a lot of research and your website is lovely',
      },
      {
        text: 'So you are a leader in your space, with an inspiring mission.',
        message: 'praise',
        quote: 'you are a leader in your space',
      },
      { text: 'What is the pay, and when would it begin?', message: 'nothing', quote: '' },
    ],
    silent: [
      'You dropped the depot plan in March, and your rival kept theirs. My guess is that you want the small yards.',
      'I saw that you changed your price list in March, and I love your culture.',
      'I saw the running ads in Madrid, but the app opens on sleep.',
      'You are in three towns now I believe, is that right?',
      'It is on the third tab, and it was the headline. You have a great product.',
      'I saw the price, it stands on your page, and I find it low.',
      'I did my homework: your forum holds 9,000 posts and no page links to it.',
    ],
  },
  check(answer, report) {
    const { thought, facts, named, praise, claimed } = homeworkOf(answer);
    if (thought || facts.length > 0) return;
    if (named) return;
    if (claimed) report({ message: 'claimed', ...quoteOf(answer, claimed) });
    else if (praise) report({ message: 'praise', ...quoteOf(answer, praise) });
    else report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
