import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manuscript } from './manuscript.ts';

const shown = (text: string, spots: [number, number][]) =>
  manuscript(
    text,
    spots.map(([start, end]) => ({ start, end })),
  ).map(({ pieces }) => pieces.map((piece) => [piece.text, piece.findings, piece.absent] as const));

describe('a manuscript', () => {
  it('cuts where quotes begin and end, and where they overlap', () => {
    expect(
      shown('We won four deals.', [
        [3, 11],
        [7, 17],
      ]),
    ).toEqual([
      [
        ['We ', [], []],
        ['won ', [0], []],
        ['four', [0, 1], []],
        [' deals', [1], []],
        ['.', [], []],
      ],
    ]);
  });

  it('keeps paragraphs apart, and single line ends inside them', () => {
    expect(
      manuscript('One\ntwo\n\n \nThree', []).map(({ pieces }) => pieces.map(({ text }) => text)),
    ).toEqual([['One\ntwo'], ['Three']]);
  });

  it('puts what is absent at its place, at the end, and between paragraphs once', () => {
    expect(shown('Ab\n\nCd', [[2, 2]])).toEqual([
      [
        ['Ab', [], []],
        ['', [], [0]],
      ],
      [['Cd', [], []]],
    ]);
    expect(shown('Ab\n\nCd', [[3, 3]])).toEqual([
      [
        ['Ab', [], []],
        ['', [], [0]],
      ],
      [['Cd', [], []]],
    ]);
    expect(shown('Ab', [[0, 0]])).toEqual([[['Ab', [], [0]]]]);
    expect(shown('', [[0, 0]])).toEqual([[['', [], [0]]]]);
  });

  it('loses and repeats no character and no finding, whatever the text and the places', () => {
    const texts = fc.array(fc.constantFrom('a', 'b c', '\n', '\n\n', ' ', '👍', 'é'), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(60), fc.nat(8)), { maxLength: 8 }), (parts, places) => {
        const text = parts.join('');
        const spots = places.map(([at, length]) => {
          const start = Math.min(at, text.length);
          return { start, end: Math.min(text.length, start + length) };
        });
        const paragraphs = manuscript(text, spots);
        for (const { start, pieces } of paragraphs) {
          const joined = pieces.map((piece) => piece.text).join('');
          expect(text.slice(start, start + joined.length)).toBe(joined);
        }
        const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
        const ink = (words: string) => words.replace(/\s/g, '');
        expect(ink(pieces.map((piece) => piece.text).join(''))).toBe(ink(text));
        const drawn = pieces.flatMap((piece) => [...piece.begins, ...piece.absent]);
        expect(new Set(drawn).size).toBe(drawn.length);
        const numbered = pieces.flatMap((piece) => [...piece.ends, ...piece.absent]);
        expect(numbered.toSorted()).toEqual(drawn.toSorted());
        spots.forEach(({ start, end }, index) => {
          const inked = start === end || ink(text.slice(start, end)) !== '';
          if (inked) expect(drawn).toContain(index);
        });
      }),
    );
  });
});
