import { BadInput } from '#server/errors.ts';
import { field } from './read-form.ts';

/** The text of the chosen file, or else what was pasted. BadInput when the file is not text. */
export async function readPasted(form: FormData): Promise<string> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return field(form, 'text') ?? '';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new BadInput(
    `“${file.name.slice(0, 100)}” is not a text file. Choose a JSON Resume or plain text; of anything else, paste the words.`,
  );
}

/** The seeds that were ticked, each with the employer and date given for it. */
export function chosenSeeds(form: FormData) {
  return form.getAll('seed').map((at) => ({
    seed: Number(at),
    employer: field(form, `employer-${String(at)}`) ?? '',
    happened: field(form, `happened-${String(at)}`) ?? '',
  }));
}
