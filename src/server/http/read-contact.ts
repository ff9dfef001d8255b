import { readFields } from './read-fields.ts';

const FIELDS = ['name', 'part', 'email', 'notes'] as const;

/** What a contact's form says, as it was sent: the verb decides what it will have. */
export function readContact(form: FormData): Record<(typeof FIELDS)[number], string> {
  return readFields(form, FIELDS);
}
