import { field } from './read-form.ts';
import { readTextFile } from './read-text-file.ts';

/** The text of the chosen file, or else what was pasted. BadInput when the file is not text. */
export const readPasted = (form: FormData): Promise<string> =>
  readTextFile(form, 'Choose a JSON Resume or plain text; of anything else, paste the words.');

/** The seeds that were ticked, each with the employer and date given for it. */
export function chosenSeeds(form: FormData) {
  return form.getAll('seed').map((at) => ({
    seed: Number(at),
    employer: field(form, `employer-${String(at)}`) ?? '',
    happened: field(form, `happened-${String(at)}`) ?? '',
  }));
}
