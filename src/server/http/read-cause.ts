import { MOST_CRITERIA } from '#server/rejections/cause.ts';
import { field } from './read-form.ts';

/** What the form about a cause says, as it was sent: the verb decides what it will have. */
export function readCause(form: FormData) {
  const text = (name: string) => field(form, name) ?? '';
  return {
    kind: text('kind'),
    about: text('about') || 'other',
    words: text('words'),
    who: text('who'),
    round: text('round'),
    heardOn: text('heardOn'),
    criteria: Array.from({ length: MOST_CRITERIA }, (_, at) => ({
      criterion: text(`criterion-${at}`),
      level: text(`level-${at}`) || null,
    })).filter(({ criterion }) => criterion !== ''),
  };
}
