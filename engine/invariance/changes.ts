/** What must not change what an answer is worth: hesitation, spacing, a slip, somebody else's weather. */

export const FILLERS = ['um,', 'uh', 'you know,', 'like,', 'I mean,'] as const;

/** Places between two words. */
export function gapsOf(text: string): number[] {
  return [...text.matchAll(/ /g)].map((match) => match.index);
}

/** Puts a filler into each of these gaps (offsets of spaces). */
export function withFillers(text: string, fillers: readonly { gap: number; filler: string }[]): string {
  return [...fillers]
    .sort((a, b) => b.gap - a.gap)
    .reduce((said, { gap, filler }) => `${said.slice(0, gap)} ${filler}${said.slice(gap)}`, text);
}

/** White space twice, of any kind that can stand for a space. */
export function spacedOut(text: string, space: string): string {
  return text.replaceAll(' ', space + space).replaceAll('\n', '\n\n');
}

const PRESENT: Record<string, string> = {
  was: 'is',
  were: 'are',
  had: 'have',
  went: 'go',
  did: 'do',
  said: 'say',
  wrote: 'write',
  sat: 'sit',
  knew: 'know',
  made: 'make',
  told: 'tell',
  fell: 'fall',
  began: 'begin',
  became: 'become',
  found: 'find',
  bought: 'buy',
};

export type Slip = 'we for I' | 'no article' | 'another article' | 'no past';

/** Every text that differs from this one by one such slip. */
export function slips(text: string, slip: Slip): string[] {
  switch (slip) {
    case 'we for I':
      return each(text, /\bI\b(?!['’.])/g, () => 'we');
    case 'no article':
      return each(text, /\b(?:the|an|a) (?=[a-z])/g, () => '');
    case 'another article':
      return each(text, /\b(?:the|an|a)(?= [a-z])/g, (word) => (word === 'the' ? 'a' : 'the'));
    case 'no past':
      return [
        ...each(
          text,
          new RegExp(`\\b(?:${Object.keys(PRESENT).join('|')})\\b`, 'g'),
          (word) => PRESENT[word]!,
        ),
        ...each(text, /\b(?:asked|learned|listened|looked|worked|launched|joined|called|tested)\b/g, (word) =>
          word.slice(0, -2),
        ),
        ...each(
          text,
          /\b(?:moved|changed|used|closed|decided|agreed|noticed|promised|measured|saved)\b/g,
          (word) => word.slice(0, -1),
        ),
      ];
  }
}

/** The text with every `nth` place of such a slip changed, as somebody speaks who makes it often. */
export function slipped(text: string, slip: Slip, nth: number): string {
  const found = slips(text, slip).length;
  let said = text;
  // From the end, so that the places before it stay the same ones.
  for (let i = Math.floor((found - 1) / nth) * nth; i >= 0; i -= nth) said = slips(said, slip)[i] ?? said;
  return said;
}

function each(text: string, what: RegExp, change: (word: string) => string): string[] {
  return [...text.matchAll(what)].map(
    ({ 0: word, index }) => text.slice(0, index) + change(word) + text.slice(index + word.length),
  );
}

/** Paragraphs about nothing that was asked. */
export const PADDING: readonly string[] = [
  'It has been raining here since the morning, and the wind took my umbrella on the bridge. They say that it will be sunny again at the weekend, but the clouds over the hills look dark.',
  'My bus was late again today, so I stood at the stop in the cold for twenty minutes and then walked along the river instead. The trees are already losing their leaves.',
  'For lunch I had a bowl of tomato soup with a slice of bread, and a coffee afterwards. The soup needed more salt and a little garlic, and the bread was from yesterday.',
  'My sister has a new puppy, a small brown dog that eats shoes and sleeps on the sofa. My grandmother does not like dogs, but she gives it cheese under the table.',
  'On Sunday we watched the match at home with pizza and beer. The goalkeeper was dreadful, the referee was worse, and it ended nil nil in the snow.',
  'The train was so full this morning that I could not sit down before the airport. Somebody next to me ate an egg sandwich, and a child was singing the whole way.',
];
