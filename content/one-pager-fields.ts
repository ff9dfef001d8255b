/** The two kinds of sheet and their fields, in the order in which they are written and printed. Pure: runs anywhere. */
export const FORM_FIELDS = {
  'go-to-market': [
    'segment',
    'problem',
    'value-proposition',
    'channel',
    'metric-1',
    'metric-2',
    'metric-3',
    'experiment',
    'not-doing',
  ],
  teardown: ['launched', 'hypothesis', 'positioning', 'speed', 'measure'],
} as const;

export type Form = keyof typeof FORM_FIELDS;
export type FieldId = (typeof FORM_FIELDS)[Form][number];

export const FORMS = Object.keys(FORM_FIELDS) as [Form, ...Form[]];
export const ALL_FIELDS = Object.values(FORM_FIELDS).flat() as [FieldId, ...FieldId[]];

/** The fields of a form. Each sheet has all of them, filled or not. */
export const fieldsOf = (form: Form): readonly FieldId[] => FORM_FIELDS[form];
