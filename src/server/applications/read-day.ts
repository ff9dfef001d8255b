import type { Day } from '#server/days/days.ts';
import { calendarDay } from '#server/days/days.ts';

/** Whether 3/4/2026 is in April or in March. */
export const DAY_ORDERS = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as spreadsheets write it; undefined when it is none that there is. */
export function readDay(cell: string, order: DayOrder): Day | undefined {
  // A moment is taken for its day.
  const said = cell
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]m)?\s*(Z|[+-]\d{2}:?\d{2})?$/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(said);
  if (iso) return asDay(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(said);
  if (numbers) {
    const [, first, second, year] = numbers;
    return order === 'day-first' ? asDay(year, second, first) : asDay(year, first, second);
  }
  const words =
    /^(\d{1,2})(?:st|nd|rd|th)?[ .-]+([a-z]{3,9})\.?,?[ .-]+(\d{2}|\d{4})$/i.exec(said) ??
    turned(/^([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{2}|\d{4})$/i.exec(said));
  if (!words) return undefined;
  const [, day, name = '', year] = words;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : asDay(year, String(month), day);
}

const turned = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1], found[3]];

function asDay(year = '', month = '', day = ''): Day | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  const parsed = calendarDay.safeParse(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.success ? parsed.data : undefined;
}

/** How a column writes its days, as far as one of them tells; otherwise the day comes first. */
export function guessDayOrder(cells: readonly string[]): DayOrder {
  const pairs = cells.flatMap((cell) => {
    const found = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}\b/.exec(cell);
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  if (pairs.some(([first]) => first > 12)) return 'day-first';
  return pairs.some(([, second]) => second > 12) ? 'month-first' : 'day-first';
}
