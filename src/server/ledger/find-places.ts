import type { Figure } from '#engine';
import { figureKey } from './figure-key.ts';
import { figuresOf } from './figures-of.ts';
import type { OwnText } from './own-texts.ts';

/** Where a figure is said: its exact words with a little of the sentence around them. */
export type Place = Pick<OwnText, 'kind' | 'id' | 'title' | 'at'> & {
  before: string;
  quote: string;
  after: string;
};

export type FoundFigure = {
  key: string;
  /** As it was said last. */
  quote: string;
  unit: Figure['unit'];
  value: number;
  /** Over what time, where that was said. */
  window: string;
  /** The newest first; the same sentence in several texts is named once. */
  places: Place[];
};

/** Characters of the sentence that are shown on each side of a figure. */
const AROUND = 90;

/** Every figure said in these texts, those of the same value and unit together, the newest text first. */
export function findPlaces(texts: readonly OwnText[]): Map<string, FoundFigure> {
  const found = new Map<string, FoundFigure>();
  for (const { texts: parts, ...from } of texts) {
    for (const text of parts) {
      const figures = figuresOf(text);
      for (const figure of figures) {
        if (isWindow(figure, figures)) continue;
        const key = figureKey(figure);
        const { quote, unit, value, window } = figure;
        const group = found.get(key) ?? { key, quote, unit, value, window: '', places: [] };
        found.set(key, group);
        if (!group.window && window) group.window = text.slice(window.start, window.end);
        const place = { ...from, ...around(text, figure) };
        if (!group.places.some((other) => sameWords(other, place))) group.places.push(place);
      }
    }
  }
  return found;
}

/** "two quarters" in "from 18% to 31% in two quarters" is that figure's window, and no claim of its own. */
const isWindow = (figure: Figure, figures: readonly Figure[]): boolean =>
  figures.some(
    (other) =>
      other !== figure &&
      other.window !== undefined &&
      !/^(?:duration|date)$/.test(other.unit) &&
      other.window.start <= figure.start &&
      other.window.end >= figure.end,
  );

const sameWords = (a: Place, b: Place): boolean =>
  a.before === b.before && a.quote === b.quote && a.after === b.after;

function around(
  text: string,
  { start, end, quote, sentence }: Figure,
): Pick<Place, 'before' | 'quote' | 'after'> {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const cutBefore = before.slice(-AROUND).replace(/^\S*\s/, '');
  const cutAfter = after.slice(0, AROUND).replace(/\s\S*$/, '');
  return {
    before: before.length > AROUND ? `… ${cutBefore}` : before,
    quote,
    after: after.length > AROUND ? `${cutAfter} …` : after,
  };
}
