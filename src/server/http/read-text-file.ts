import { BadInput } from '#server/errors.ts';
import { field } from './read-form.ts';

/** The text of the chosen file, or else what was pasted. BadInput when the file is not text. */
export async function readTextFile(form: FormData, instead: string): Promise<string> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return field(form, 'text') ?? '';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new BadInput(`“${file.name.slice(0, 100)}” is not a text file. ${instead}`);
}
