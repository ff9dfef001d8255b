import { splitNames } from '#server/questions/company-name.ts';
import { splitFollowUps } from '#server/questions/own-question-shape.ts';
import { field } from './read-form.ts';

/** The fields of a question as a form sends them: to be shown again, and for the verb. */
export function readQuestion(form: FormData) {
  const text = (name: string) => field(form, name) ?? '';
  const roles = form.getAll('roles').filter((role) => typeof role === 'string');
  const typed = {
    text: text('text'),
    asks: text('asks'),
    followUps: text('followUps'),
    companies: text('companies'),
    source: text('source'),
    kind: text('kind'),
    topic: text('topic'),
    round: text('round'),
    seniority: text('seniority'),
    roles,
  };
  const question = {
    ...typed,
    companies: splitNames(typed.companies),
    followUps: splitFollowUps(typed.followUps),
  };
  return { typed, question };
}
