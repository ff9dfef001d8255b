/** What a number in an answer counts. */
export type Unit = 'percent' | 'points' | 'money' | 'multiple' | 'share' | 'duration' | 'date' | 'count';

export type Quantity = {
  /** UTF-16 offsets of the whole expression, baseline included ("from 18 to 31 per cent"). */
  start: number;
  end: number;
  /** Tokens, last exclusive. */
  first: number;
  last: number;
  /** The figure arrived at; shares are 0…1, money in its own currency, durations in days. */
  value: number;
  unit: Unit;
  /** The figure it is measured against, in the same unit, or `true` when a baseline is said without a figure ("a third fewer"). */
  baseline?: number | true;
  /** The words that say over what time or when ("over two quarters"), as offsets. */
  window?: { start: number; end: number };
};
