/** Words before a figure that say it is not exact. */
const HEDGES =
  /(?:^|[^\p{L}])(?:about|around|roughly|nearly|almost|some|over|under|approximately|circa|more than|less than|just over|just under|close to|~|≈)\s*$/iu;

/** Is the figure that begins here said as a rough one: "about", "nearly", "more than"? */
export const isHedged = (text: string, start: number): boolean =>
  HEDGES.test(text.slice(Math.max(0, start - 24), start));

/**
 * Do two values say the same thing? The finer one is rounded to the digits of the coarser: 31.4 and 31
 * are alike, and so are 1,412,000 and 1.4 million. An exact figure counts at least two digits, so that
 * 30 is not 31; a rough one ("about 30") may have a single digit.
 */
export function alike(a: number, b: number, hedged = false): boolean {
  if (a === b) return true;
  const digits = Math.max(Math.min(significant(a), significant(b)), hedged ? 1 : 2);
  return rounded(a, digits) === rounded(b, digits);
}

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** How many digits a value is given to: 31.4 to three, 1,400,000 to two. */
function significant(value: number): number {
  const [mantissa = ''] = Math.abs(value).toExponential(8).split('e');
  return Math.max(1, mantissa.replace('.', '').replace(/0+$/, '').length);
}
