import { describe, expect, it } from 'vitest';
import { asks } from './asking.ts';
import { sentencesOf, textOf, type Span } from './spans.ts';
import { splitTranscript, type Split } from './split-transcript.ts';
import { EXAMPLES } from './transcripts-for-tests.ts';

const said = (text: string, { exchanges }: Split) =>
  exchanges.map(({ question, answer }) => [textOf(text, question), textOf(text, answer)]);

const inOrder = (spans: readonly Span[], text: string) =>
  spans.every(
    ({ start, end }, at) =>
      start < end && end <= text.length && (at === 0 || spans[at - 1]!.end <= start) && start >= 0,
  );

describe('a transcript', () => {
  it('is tried in at least twenty ways of writing it', () => expect(EXAMPLES.length).toBeGreaterThan(20));

  it.each(EXAMPLES)('$name', ({ text, withWhom, exchanges, format, interviewers, sure }) => {
    const split = splitTranscript(text, {}, withWhom);
    expect(said(text, split)).toEqual(exchanges);
    expect(split).toMatchObject({ format, interviewers, sure });
  });

  it.each(EXAMPLES)('$name: stands where it says', ({ text }) => {
    const { turns, exchanges } = splitTranscript(text);
    expect(
      inOrder(
        turns.flatMap(({ spans }) => spans),
        text,
      ),
    ).toBe(true);
    for (const { id, question, answer } of exchanges) {
      expect(inOrder(question, text) && inOrder(answer, text)).toBe(true);
      expect(id).toBe(question[0]?.start);
    }
    expect(splitTranscript(text)).toEqual(splitTranscript(text));
  });
});

describe('measured time', () => {
  it('is that of the cues of an answer', () => {
    const { text } = EXAMPLES.find(({ name }) => name === 'VTT with voice tags')!;
    expect(splitTranscript(text).exchanges.map(({ seconds }) => seconds)).toEqual([20, 10.5]);
  });

  it('is not made up where there are no cues, or a turn was cut', () => {
    const named = EXAMPLES.find(({ name }) => name === 'a time before each name')!;
    expect(splitTranscript(named.text).exchanges.map(({ seconds }) => seconds)).toEqual([null, null]);
    const { text } = EXAMPLES.find(({ name }) => name === 'SRT with names')!;
    const cut = text.indexOf('I rode along');
    expect(splitTranscript(text, { cuts: [cut] }).exchanges[0]?.seconds).toBeNull();
  });
});

describe('what the person corrects', () => {
  const { text } = EXAMPLES[0]!;
  const { turns } = splitTranscript(text);

  it('who asks', () => {
    const split = splitTranscript(text, { interviewers: ['Ben'] });
    expect([split.interviewers, split.sure, split.exchanges]).toEqual([['Ben'], true, []]);
    expect(splitTranscript(text, { interviewers: ['Nobody'] }).interviewers).toEqual(['Ana']);
  });

  it('what a turn is', () => {
    const split = splitTranscript(text, { roles: { [turns[2]!.id]: 'aside', [turns[4]!.id]: 'asks' } });
    expect(said(text, split)).toEqual([
      [EXAMPLES[0]!.exchanges[0]![0], `${EXAMPLES[0]!.exchanges[0]![1]} ${EXAMPLES[0]!.exchanges[1]![1]}`],
      ['Great, thanks.', ''],
    ]);
  });

  it('where somebody else begins', () => {
    const plain = 'How did you price it? We asked twelve buyers. It was one price for all.';
    const cut = plain.indexOf('We asked');
    expect(said(plain, splitTranscript(plain))).toEqual([['How did you price it?', '']]);
    const split = splitTranscript(plain, { cuts: [cut, 9_999] });
    expect(said(plain, split)).toEqual([
      ['How did you price it?', 'We asked twelve buyers. It was one price for all.'],
    ]);
    expect(split.turns.map(({ id }) => id)).toEqual([0, cut]);
  });
});

describe('what asks', () => {
  it.each([
    'Why did you leave Tidewater?',
    'Why?',
    'Okay, so walk me through your last launch.',
    'I’d love to hear how you price things.'.replace('’', "'"),
    'Describe a message that failed.',
    'Can you tell us about a time you were wrong',
  ])('“%s”', (sentence) => expect(asks(sentence)).toBe(true));

  it.each([
    'Right?',
    'Mm-hm.',
    'Okay, right?',
    'How are you today?',
    'We are a team of nine.',
    'Thanks for that.',
  ])('“%s” does not', (sentence) => expect(asks(sentence)).toBe(false));
});

it('sentences are told apart, and titles and initials do not end one', () => {
  const text = 'Dr. Ruiz asked J. Smith. “Why?” he said… Then nothing';
  expect(sentencesOf(text, [{ start: 0, end: text.length }]).map((spans) => textOf(text, spans))).toEqual([
    'Dr. Ruiz asked J. Smith.',
    '“Why?”',
    'he said…',
    'Then nothing',
  ]);
});

it.each([
  ['nothing', ''],
  ['blank lines', '\n \n\t\n'],
  ['only times', '00:00:01.000 --> 00:00:02.000\n\n00:00:02.000 --> 00:00:03.000\n'],
  ['only a header', 'WEBVTT\n'],
  ['one word', 'Hello'],
])('%s holds no question', (_what, text) => expect(splitTranscript(text).exchanges).toEqual([]));

it.each([
  ['one long line', 'a b '.repeat(25_000)],
  ['names without end', 'Ana: why so?\nBen: x\n'.repeat(4_500)],
  ['brackets', '<'.repeat(100_000)],
  ['tags that are not closed', '00:01.000 --> 00:02.000\n' + '<v '.repeat(33_000)],
  ['spaces', `Ana${' '.repeat(99_000)}:`],
  ['digits and colons', '1:'.repeat(50_000)],
  ['capitals', 'Ab '.repeat(33_000)],
  ['stops', '. '.repeat(50_000)],
  ['commas', `${'so, '.repeat(25_000)}?`],
])('100,000 characters of %s are split in no time', (_what, text) => {
  const begin = performance.now();
  splitTranscript(text);
  expect(performance.now() - begin).toBeLessThan(10_000);
});
