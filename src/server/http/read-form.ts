import { BadInput } from '#server/errors.ts';
import { withLineEnds } from '#server/plain-text.ts';

/** A posted form. BadInput when what was sent is no form. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    throw new BadInput('The form could not be read. Go back and send it again.', { cause: error });
  }
}

/** The text of a field, or undefined when it is absent, empty or a file. */
export function field(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The words of a field as they stand on the page, with line ends as LF; undefined when it is absent or a file. */
export function written(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' ? withLineEnds(value) : undefined;
}
