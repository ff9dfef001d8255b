import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSpans, underlines } from './underlines.ts';

const span = fc
  .tuple(fc.nat(60), fc.nat(60), fc.constantFrom('evidence' as const, 'gap' as const))
  .map(([a, b, tone]) => ({ start: Math.min(a, b), end: Math.max(a, b), tone }));

describe('underlines', () => {
  it('keeps every character of the text, whatever the spans', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const joined = underlines(text, spans)
          .map((run) => run.text)
          .join('');
        expect(joined).toBe(text);
      }),
    );
  });

  it('shows the gap where a gap and evidence overlap', () => {
    const runs = underlines('We grew a lot', [
      { start: 0, end: 7, tone: 'evidence' },
      { start: 3, end: 13, tone: 'gap' },
    ]);
    expect(runs).toEqual([
      { text: 'We ', tone: 'evidence' },
      { text: 'grew', tone: 'gap' },
      { text: ' a lot', tone: 'gap' },
    ]);
  });
});

describe('moveSpans', () => {
  const on = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, tone: 'gap' as const };
  };

  it('keeps a span on its words when something is typed before them', () => {
    const before = 'It was a big success.';
    const after = 'In May it was a big success.'.replace('it', 'It');
    const [moved] = moveSpans([on(before, 'big success')], before, after);
    expect(after.slice(moved?.start, moved?.end)).toBe('big success');
  });

  it('drops a span whose words were edited', () => {
    const before = 'It was a big success.';
    expect(moveSpans([on(before, 'big success')], before, 'It was a small success.')).toEqual([]);
  });

  it('leaves a span before the edit alone', () => {
    const before = 'It was a big success.';
    expect(moveSpans([on(before, 'It')], before, `${before} Sales rose.`)).toEqual([on(before, 'It')]);
  });
});
