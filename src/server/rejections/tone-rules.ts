/** What burns a bridge in a request for feedback, as plain rules. Each rule's examples are its test. */

export type ToneRule = {
  id: string;
  /** Global and without regard to case. */
  pattern: RegExp;
  /** What to do instead. */
  says: string;
  /** Must be noticed. */
  bad: string[];
  /** Close to it, and must be left alone. */
  good: string[];
};

export const TONE_RULES: readonly ToneRule[] = [
  {
    id: 'blame',
    pattern:
      /\b(?:unfair(?:ly)?|unprofessional|ghost(?:ed|ing)|wast(?:e|ed|ing) (?:of )?(?:my|everybody[’']s|everyone[’']s)? ?time|your (?:loss|fault|mistake)|you (?:people|never|failed|ignored|misled|promised)|(?:disappoint|frustrat|annoy)(?:ed|ing) (?:by|in|with|that) you)\b/gi,
    says: 'This puts the blame on them. Whoever reads it will defend themselves and tell you nothing.',
    bad: [
      'The process was unfair.',
      'You never told me what the case was about.',
      'It was a waste of my time.',
      'I am disappointed with you.',
      'I was ghosted for three weeks.',
    ],
    good: [
      'I was disappointed, and I want to learn from it.',
      'Thank you for your time.',
      'Which part of the case fell short?',
    ],
  },
  {
    id: 'arguing',
    pattern:
      /\b(?:reconsider|rethink|change your (?:mind|decision)|wrong decision|(?:strongly )?disagree|you (?:misunderstood|misjudged|overlooked)|I (?:deserve|should have been)|more qualified than|how could you)/gi,
    says: 'This argues with the decision. A request that leaves it alone is answered more easily.',
    bad: [
      'I hope you will reconsider.',
      'I strongly disagree with the panel.',
      'You misunderstood my case.',
      'I deserve an explanation.',
      'I am more qualified than most.',
    ],
    good: [
      'Your decision stands.',
      'Did two interviewers see it differently?',
      'What would a more qualified answer have had?',
    ],
  },
  {
    id: 'pleading',
    pattern:
      /\b(?:I(?:[’']m| am)? ?beg(?:ging)?(?: you)?|please,? please|desperate(?:ly)?|(?:one more|another|a second|a last) chance|give me a chance|dream (?:job|role|company)|I (?:really |badly )?need(?:ed)? this (?:job|role)|I would do anything|take pity)\b/gi,
    says: 'This pleads. Ask for words about your work, not for mercy.',
    bad: [
      'I beg you to tell me.',
      'Could I have another chance?',
      'I really need this job.',
      'It was my dream role.',
      'Please, please write back.',
    ],
    good: [
      'Please write as plainly as you can.',
      'What chance did the launch story have to come up?',
      'I need one example to work on.',
    ],
  },
  {
    id: 'belittling',
    pattern:
      /\b(?:I (?:blew it|messed up|screwed up|was (?:terrible|awful|rubbish|hopeless|a disaster))|I know I (?:was not|wasn[’']t) good enough|sorry (?:for|that I) (?:wast|disappoint|my (?:bad|poor)|let)\w*)/gi,
    says: 'This judges you before they do, and invites comfort in place of feedback.',
    bad: [
      'I know I wasn’t good enough.',
      'I was terrible in the case.',
      'Sorry for wasting your afternoon.',
      'I blew it.',
    ],
    good: ['I was slower in the case than I wanted to be.', 'Was the answer on pricing good enough?'],
  },
  {
    id: 'hedging',
    pattern:
      /\b(?:(?:I was )?just wondering|sorry to (?:bother|trouble|disturb)|if it(?:[’']s| is) not too much (?:trouble|to ask)|if you (?:maybe|possibly|happen to)|any feedback (?:at all|you (?:may|might|can)))/gi,
    says: 'This hides the request. Say what you want to know; they can always say no.',
    bad: [
      'I was just wondering about the outcome.',
      'Sorry to bother you.',
      'Any feedback at all would help.',
      'If it’s not too much trouble, write to me.',
    ],
    good: ['If that is already too much, no answer is needed.', 'Which feedback came up twice?'],
  },
];
