import { readSum, UnreadableSum, type Sum } from './read-sum.ts';

/** What a sum comes to, when it holds: the number written, and the same without its per cent sign. */
export type CheckedSum = { holds: true; value: number; bare: number } | { holds: false; problem: string };

type Written = Extract<Sum, { kind: 'number' }>;

/** How far off "≈" may be, as a share of the result. */
const ROUGH = 0.05;

/**
 * Is the sum right? One side is a sum, the other its result, rounded as it is written: 412 / 1310 = 31%
 * holds, and so does 31.5%, but 32% does not. Per cents may be added and taken away with or without their
 * signs: "31 - 18 = 13 points".
 */
export function checkSum(text: string): CheckedSum {
  try {
    const { left, right, rough } = readSum(text);
    const [sum, result] = right.kind === 'number' ? [left, right] : [right, left];
    if (result.kind !== 'number') return failed('Write one number on one side of the equals sign.');
    if (sum.kind === 'number') return failed('Write the sum it comes from: “412 / 1310 = 31%”.');
    return compare(sum, result, rough);
  } catch (error) {
    if (error instanceof UnreadableSum) return failed(error.message);
    throw error;
  }
}

function compare(sum: Sum, result: Written, rough: boolean): CheckedSum {
  const comesTo = evaluate(sum);
  if (!Number.isFinite(comesTo)) return failed('It divides by nought.');
  const fits = (value: number, target: number, step: number) =>
    Math.abs(value - target) <=
    Math.max(step / 2, rough ? Math.abs(target) * ROUGH : 0) + 1e-12 * Math.abs(value);
  const held: CheckedSum = { holds: true, value: result.value, bare: result.bare };
  if (fits(comesTo, result.value, result.step)) return held;
  if (onlyAdds(sum)) {
    const percents = leaves(sum).map(({ percent }) => percent);
    if (result.percent && percents.every((each) => !each) && fits(comesTo, result.bare, result.step * 100))
      return held;
    if (!result.percent && percents.every(Boolean) && fits(comesTo * 100, result.bare, result.step))
      return held;
  }
  const asShare = !result.percent && fits(comesTo * 100, result.bare, result.step);
  return failed(
    `It comes to ${shown(comesTo, result.percent)}, not ${shown(result.value, result.percent)}.${
      asShare ? ' If you mean a share of a hundred, write the % sign.' : ''
    }`,
  );
}

function evaluate(sum: Sum): number {
  if (sum.kind === 'number') return sum.value;
  const left = evaluate(sum.left);
  const right = evaluate(sum.right);
  if (sum.sign === '+') return left + right;
  if (sum.sign === '-') return left - right;
  return sum.sign === '*' ? left * right : left / right;
}

const onlyAdds = (sum: Sum): boolean =>
  sum.kind === 'number' || (/[+-]/.test(sum.sign) && onlyAdds(sum.left) && onlyAdds(sum.right));

const leaves = (sum: Sum): Written[] =>
  sum.kind === 'number' ? [sum] : [...leaves(sum.left), ...leaves(sum.right)];

const FORMAT = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });
const shown = (value: number, percent: boolean): string =>
  percent ? `${FORMAT.format(value * 100)}%` : FORMAT.format(value);

const failed = (problem: string): CheckedSum => ({ holds: false, problem });
