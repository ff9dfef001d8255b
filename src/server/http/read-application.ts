import { OUTCOMES } from '#content/names.ts';
import { APPLICATION_FIELDS } from '#server/applications/application.ts';
import { field, written } from './read-form.ts';

export type TypedApplication = Partial<Record<(typeof APPLICATION_FIELDS)[number], string>>;

/** What an application form says, as it was sent: the verb decides what it will have. A field it lacks is left out. */
export function readApplication(form: FormData): TypedApplication {
  return Object.fromEntries(
    APPLICATION_FIELDS.flatMap((name) => {
      const words = written(form, name);
      return words === undefined ? [] : [[name, words]];
    }),
  );
}

/** Where to, as one choice says it: "screen", or "closed:rejected". */
export function readMove(to: string | undefined): { stage?: string | undefined; outcome?: string } {
  const [stage, outcome] = (to ?? '').split(':');
  return OUTCOMES.some((each) => each === outcome) ? { stage, outcome: outcome! } : { stage };
}

/** The move that a form asks for in its field `to`. */
export const moveOf = (form: FormData) => readMove(field(form, 'to'));
