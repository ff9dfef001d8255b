const FIELDS = ['name', 'part', 'email', 'notes'] as const;

/** What a contact's form says, as it was sent: the verb decides what it will have. */
export function readContact(form: FormData): Record<(typeof FIELDS)[number], string> {
  return Object.fromEntries(
    FIELDS.map((name) => {
      const value = form.get(name);
      return [name, typeof value === 'string' ? value : ''];
    }),
  ) as Record<(typeof FIELDS)[number], string>;
}
