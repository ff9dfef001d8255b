/** A day as far as it was said; `text.slice(start, end)` are its words. */
export type SaidDate = {
  start: number;
  end: number;
  year: number | undefined;
  /** 1 to 12. */
  months: readonly number[];
  day: number | undefined;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PARTS: Readonly<Record<string, readonly number[]>> = {
  q1: [1, 2, 3],
  q2: [4, 5, 6],
  q3: [7, 8, 9],
  q4: [10, 11, 12],
  h1: [1, 2, 3, 4, 5, 6],
  h2: [7, 8, 9, 10, 11, 12],
  spring: [3, 4, 5, 6],
  summer: [6, 7, 8, 9],
  autumn: [9, 10, 11, 12],
  winter: [12, 1, 2, 3],
};

const YEAR = '(?:19|20)\\d\\d';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const SAID = new RegExp(
  `\\b(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>${MONTH})\\b\\.?(?:\\s+(?<after>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+(?:of\\s+)?(?<monthYear>${YEAR}))?` +
    `|(?<part>[QH][1-4]|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?:\\s+(?:of\\s+)?(?<partYear>${YEAR}))?` +
    `|(?<year>${YEAR}))\\b(?![%\\d])`,
  'gu',
);

/** The dates said in a text, in its order. "May" alone at the head of a sentence is no month. */
export function datesOf(text: string): SaidDate[] {
  return [...text.matchAll(SAID)].flatMap((match) => {
    const { day, month, after, monthYear, part, partYear, year } = match.groups!;
    const start = match.index;
    const said = month ?? part;
    if (month === 'May' && !day && !after && !monthYear && /(?:^|[.!?]\s*)$/.test(text.slice(0, start)))
      return [];
    const months = month
      ? [MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1]
      : (PARTS[(said ?? '').toLowerCase()] ?? []);
    const number = monthYear ?? partYear ?? year;
    return [
      {
        start,
        end: start + match[0].length,
        year: number === undefined ? undefined : Number(number),
        months,
        day: day || after ? Number(day ?? after) : undefined,
      },
    ];
  });
}

/** Whether both can be the same day: what one leaves open, the other may fill in. */
export function sameDate(a: SaidDate, b: SaidDate): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  if (a.months.length > 0 && b.months.length > 0 && !a.months.some((month) => b.months.includes(month)))
    return false;
  return a.day === undefined || b.day === undefined || a.day === b.day;
}

/** Whether they have anything by which they could be told apart. */
export const comparable = (a: SaidDate, b: SaidDate): boolean =>
  (a.year !== undefined && b.year !== undefined) || (a.months.length > 0 && b.months.length > 0);
