import { FELT, OVERALL, WENT } from '#content/debrief-words.ts';
import type { AskedRow, DebriefWords } from '#server/debriefs/debrief.ts';
import { written } from './read-form.ts';

/** Rows of a form that are looked at; the verb says how many a debrief may have. */
const MOST_ROWS = 100;

/** A question that is to be added to one's own, with what was chosen for it. */
export type ToAdd = { id: string; kind: string; topic: string };

/** A form with a whole debrief in it, and the questions that are to be added to one's own. */
export function readDebrief(form: FormData): DebriefWords & { add: ToAdd[] } {
  const text = (name: string) => written(form, name) ?? '';
  const ids = form
    .getAll('row')
    .filter((id) => typeof id === 'string')
    .slice(0, MOST_ROWS);
  const questions = ids.map((id): AskedRow => {
    const same = text(`same-${id}`);
    return {
      id,
      asked: text(`asked-${id}`),
      questionId: same === '' || same === 'own' ? null : same,
      went: WENT.find((word) => word === text(`went-${id}`)) ?? '',
      felt: FELT.find((word) => word === text(`felt-${id}`)) ?? '',
      followUp: text(`followUp-${id}`),
    };
  });
  return {
    overall: OVERALL.find((word) => word === text('overall')) ?? '',
    observations: text('observations'),
    guesses: text('guesses'),
    oneThing: text('oneThing'),
    questions,
    add: ids
      .filter((id) => text(`same-${id}`) === 'own' && text(`asked-${id}`).trim() !== '')
      .map((id) => ({ id, kind: text(`kind-${id}`), topic: text(`topic-${id}`) })),
  };
}
