import { CASE, LAUNCH, upTo, type Trap } from './trap.ts';

/** Nothing, hardly anything, or the same thing over and over. */
export const nothingSaid: readonly Trap[] = [
  { name: 'empty', text: '', ...LAUNCH, state: 'empty' },
  { name: 'white space', text: ' \t\n\r\n \u00a0\u3000 ', ...LAUNCH, state: 'empty' },
  { name: 'marks only', text: '... --- ?!?! ... *** ,,,', ...LAUNCH, state: 'empty' },
  { name: 'emoji only', text: '🚀🚀🔥💯👏🏽👨‍👩‍👧‍👦🇩🇪 🎉🎉🎉 ✅✅✅', ...LAUNCH, state: 'empty' },
  { name: 'zero-width characters only', text: '\u200b\u200c\u200d\ufeff\u2060', ...LAUNCH, state: 'empty' },
  { name: 'fillers only', text: 'Um, uh, er… hmm, um, uhm.', ...LAUNCH, state: ['empty', 'too-short'] },
  { name: 'one word', text: 'Synergy.', ...LAUNCH, state: 'too-short' },
  { name: 'one number', text: '31%', ...LAUNCH, state: 'too-short' },
  { name: 'a short yes', text: 'Yes, I led one last year.', ...LAUNCH, state: 'too-short' },
  {
    name: 'a short strong sentence',
    text: 'I raised the win rate from 18 to 31 per cent.',
    ...LAUNCH,
    state: 'too-short',
  },
  {
    name: 'keyboard mash',
    text: 'asdf jkl qwer zxcv asdfgh hjkl qwerty uiop bnm fghj dfgh sdfg lkjh poiu',
    ...LAUNCH,
    state: 'not-english',
  },
  {
    name: 'letters without words',
    text: 'xkqz bvrt plmn wrtz hgfd kjnb vcxz mnbv qwrt plkj hgfd zxcv bnmk ljhg',
    ...LAUNCH,
    state: 'not-english',
  },
  { name: 'one word, many times', text: upTo(20_000, 'launch '), ...LAUNCH, state: 'repetitive' },
  {
    name: 'one letter, 20,000 times',
    text: upTo(20_000, 'a'),
    ...LAUNCH,
    state: ['too-short', 'not-english'],
  },
  { name: 'digits in one run', text: upTo(20_000, '1234567890'), ...LAUNCH, state: 'too-short' },
  { name: 'digits with spaces', text: upTo(20_000, '18 31 40 12 7 '), ...LAUNCH, state: 'word-list' },
  {
    name: 'percentages only',
    text: '18% 31% 40% 12% 7% 55% 60% 2% 99% 15% 21% 33% 47%',
    ...LAUNCH,
    state: 'word-list',
  },
  {
    name: 'a sentence again and again',
    text: upTo(1_200, 'We launched the product in March and it went very well for everybody. '),
    ...LAUNCH,
    state: 'repetitive',
  },
  {
    name: 'a sentence again and again with one word changed',
    text: ['March', 'April', 'May', 'June', 'July', 'August']
      .map((month) => `We launched the product in ${month} and sales went up a lot.`)
      .join(' '),
    ...LAUNCH,
    state: 'repetitive',
  },
  {
    name: 'the same five words in any order',
    text: upTo(600, 'we grow the market fast the market we grow fast grow fast we the market '),
    ...CASE,
    state: 'repetitive',
  },
  {
    name: 'echo of the question',
    text: 'Tell me about a launch you led and what came of it.',
    ...LAUNCH,
    state: 'echo',
  },
  {
    name: 'echo with small changes',
    text: 'So you want me to tell you about a launch that I led and about what came of it.',
    ...LAUNCH,
    state: 'echo',
  },
  {
    name: 'echo with thanks around it',
    text: 'Thank you, that is a great question. How would I launch your scheduling app to dental practices in Spain? So, launching the scheduling app to dental practices in Spain.',
    ...CASE,
    state: 'echo',
  },
  {
    name: 'echo, three times',
    text: upTo(240, `${CASE.question} `),
    ...CASE,
    state: ['echo', 'repetitive'],
  },
];
