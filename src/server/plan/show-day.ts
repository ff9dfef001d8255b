import { longDay } from '#server/days/say-day.ts';
import type { Kind } from '#engine';
import type { PlanDay } from './plan.ts';

/** An item as a page shows it. */
export type ShownItem = { id: string; text: string; kind: Kind; minutes: number; why: string };

/** A day of the plan as a page shows it. */
export type ShownDay = {
  day: string;
  name: string;
  minutes: number;
  items: ShownItem[];
  interviews: { id: string; company: string }[];
  free: PlanDay['free'];
};

/** A day of the plan with the words for it: the first two by what they are today. */
export function showDay({ day, minutes, items, interviews, free }: PlanDay, nth: number): ShownDay {
  const name = longDay(day);
  return {
    day,
    name: nth === 0 ? `Today, ${name}` : nth === 1 ? `Tomorrow, ${name}` : name,
    minutes,
    items: items.map(({ question: { id, text, kind }, minutes: its, why }) => ({
      id,
      text,
      kind,
      minutes: its,
      why,
    })),
    interviews: interviews.map(({ id, company }) => ({ id, company })),
    free,
  };
}
