import { describe, expect, it } from 'vitest';
import { parse } from './document.ts';
import { lexicon } from './lexicon/index.ts';
import { tellInPast } from './past-story.ts';

const told = (text: string) => {
  const doc = parse(text);
  tellInPast(doc, (word) => lexicon().words.has(word));
  return doc.tokens.map(({ norm }) => norm).join(' ');
};

describe('a verb whose past was left out', () => {
  it.each([
    ['I went to three shops and the owners they say it', 'said'],
    ['I asked if we can print it. He made one and I write the page', 'wrote'],
    ['I rewrote the page, Pieter test it on calls', 'tested'],
    ['Nobody knew. Errors on the wards fall by a third.', 'fell'],
    ['We rang twelve of them and we change the price', 'changed'],
  ])('reads as past among pasts: %s', (text, verb) => {
    expect(told(text)).toContain(verb);
  });

  it.each([
    'I ran the launch and since then I ask three nurses',
    'I ran the launch, and every week I ask three nurses',
    'I wrote the page; usually we change the price',
    'If it works as we planned, we change the price',
    'I would do the pilot as we planned and we ask the nurses',
    'I saw that I know them and I am there',
    'I ask the nurses and I write the page',
  ])('stays where it is usual, only thought of, or so now: %s', (text) => {
    expect(told(text)).toBe(
      parse(text)
        .tokens.map(({ norm }) => norm)
        .join(' '),
    );
  });
});
