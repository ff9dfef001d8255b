import type { Figure } from '#engine';
import { alike, isHedged } from './alike.ts';
import { numericBaseline, readEntry, type LedgerEntry, type ReadEntry } from './entry.ts';
import { currencyOf } from './figure-key.ts';
import { figuresOf } from './figures-of.ts';
import { contentWords } from './measure-words.ts';
import { statedIn } from './same-measure.ts';

/** Something in a text that does not fit the ledger; `text.slice(start, end) === quote`, always. */
export type Flag = {
  about: 'another-value' | 'another-baseline' | 'confidential' | 'anonymised';
  start: number;
  end: number;
  quote: string;
  entry: Pick<LedgerEntry, 'id' | 'measure' | 'words' | 'baseline' | 'saidAs'>;
};

/** Everything in a text that contradicts the ledger or may not be said, in the order of the text. */
export function flagFigures(text: string, ledger: readonly LedgerEntry[]): Flag[] {
  const figures = figuresOf(text);
  if (figures.length === 0 || ledger.length === 0) return [];
  const entries = ledger.map(readEntry);
  const stated = entries.map((entry) => ({
    entry,
    by: new Set(
      statedIn(text, figures, { measure: entry.measure, period: entry.holdsOver }).filter(
        (figure) => figure.unit === entry.unit && sameCurrency(figure, entry),
      ),
    ),
  }));
  return figures.flatMap((figure) => {
    const about = stated.flatMap(({ entry, by }) => (by.has(figure) ? [entry] : []));
    const hedged = isHedged(text, figure.start);
    return [contradiction(figure, about, hedged), secret(text, figure, entries, about, hedged)].filter(
      (flag) => flag !== undefined,
    );
  });
}

/** Another value, or another baseline, than every entry that the figure may be about. */
function contradiction(figure: Figure, about: readonly ReadEntry[], hedged: boolean): Flag | undefined {
  const [first] = about;
  if (!first) return undefined;
  const same = about.filter(
    ({ value, baselineValue }) =>
      alike(figure.value, value, hedged) ||
      (baselineValue !== undefined &&
        figure.baseline === undefined &&
        alike(figure.value, baselineValue, hedged)),
  );
  if (same.length === 0) return flag('another-value', figure, first);
  const from = numericBaseline(figure);
  if (from === undefined) return undefined;
  const others = same.every(
    ({ baselineValue }) => baselineValue !== undefined && !alike(from, baselineValue),
  );
  return others ? flag('another-baseline', figure, same[0]!) : undefined;
}

/** Units whose values hardly meet by chance; of "three" or "two weeks" the sentence must say more. */
const TELLING: ReadonlySet<Figure['unit']> = new Set(['money', 'percent', 'points']);

/**
 * A figure that may not be said, or not like this: its value, or its baseline, is that of a confidential
 * or anonymised entry. Rather one flag too many here: for money, per cents and points the value is enough;
 * for others one word of the label stands in the same sentence. Not when an entry that may be said has the
 * same value and the sentence states that one.
 */
function secret(
  text: string,
  figure: Figure,
  entries: readonly ReadEntry[],
  about: readonly ReadEntry[],
  hedged: boolean,
): Flag | undefined {
  const said = valuesOf(figure);
  const meets = (entry: ReadEntry) =>
    valuesOf(entry).some((own) => said.some((one) => alike(one, own, hedged)));
  if (about.some((entry) => entry.maySay === 'public' && meets(entry))) return undefined;
  const words = new Set(contentWords(text.slice(figure.sentence.start, figure.sentence.end)));
  const held = entries.filter(
    (entry) =>
      (entry.maySay === 'confidential' || entry.maySay === 'anonymised') &&
      sameUnit(figure, entry) &&
      meets(entry) &&
      (TELLING.has(entry.unit) || contentWords(entry.measure).some((word) => words.has(word))),
  );
  const strictest = held.find(({ maySay }) => maySay === 'confidential') ?? held[0];
  return strictest && flag(strictest.maySay as 'confidential' | 'anonymised', figure, strictest);
}

/** A share is told as per cents too: three in ten is 30%. */
const plainUnit = (unit: Figure['unit']): Figure['unit'] => (unit === 'share' ? 'percent' : unit);

const sameUnit = (figure: Figure, entry: ReadEntry): boolean =>
  plainUnit(figure.unit) === plainUnit(entry.unit) && sameCurrency(figure, entry);

function sameCurrency({ unit, quote }: Figure, { currency }: ReadEntry): boolean {
  if (unit !== 'money') return true;
  const said = currencyOf(quote);
  return said === '' || currency === '' || said === currency;
}

function valuesOf(figure: Figure | ReadEntry): number[] {
  const baseline = 'quote' in figure ? numericBaseline(figure) : figure.baselineValue;
  const times = figure.unit === 'share' ? 100 : 1;
  return [figure.value, ...(baseline === undefined ? [] : [baseline])].map((value) => value * times);
}

function flag(about: Flag['about'], { start, end, quote }: Figure, entry: ReadEntry): Flag {
  const { id, measure, words, baseline, saidAs } = entry;
  return { about, start, end, quote, entry: { id, measure, words, baseline, saidAs } };
}
