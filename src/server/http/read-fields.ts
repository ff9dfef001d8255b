import { field } from './read-form.ts';

/** Several text fields of a form as they were sent; one that is empty or absent is ''. */
export const readFields = <Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, field(form, name) ?? ''])) as Record<Name, string>;
