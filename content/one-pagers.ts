import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { CRITERIA, KINDS, type CriterionId } from '#engine/rubric.ts';
import { contentFolder } from './folder.ts';
import { ALL_FIELDS, fieldsOf, FORMS, type FieldId, type Form } from './one-pager-fields.ts';
import { typeset } from './typeset.ts';

const line = (least: number, most: number) => z.string().trim().min(least).max(most).transform(typeset);

const fieldWords = z.strictObject({
  id: z.enum(ALL_FIELDS),
  label: line(3, 40),
  prompt: line(20, 140),
});

const example = z.strictObject({
  /** The invented company, and what it does. */
  company: line(3, 40),
  about: line(10, 120),
  by: line(3, 60),
  fields: z.partialRecord(z.enum(ALL_FIELDS), line(20, 700)),
});

const sheet = z.strictObject({
  name: line(5, 40),
  /** What it is for, and how long a first one takes. */
  purpose: line(40, 300),
  minutes: z.number().int().min(5).max(120),
  /** How the reviewer reads it: as what kind of answer, by which criteria, and in which field each belongs. */
  kind: z.enum(KINDS),
  criteria: z.partialRecord(z.enum(CRITERIA), z.enum(ALL_FIELDS)),
  fields: z.array(fieldWords),
  examples: z.array(example).min(1).max(4),
});

export type FieldWords = z.infer<typeof fieldWords>;

/** A kind of sheet in a reader's words: what it is for, its fields with their prompts, and strong examples. */
export type Sheet = z.infer<typeof sheet> & { form: Form };

/** Reads one kind of sheet. Throws with the file's name and what is wrong with it. */
export function parseSheet(form: Form, yaml: string): Sheet {
  const wrong = (why: string) => new Error(`content/one-pagers/${form}.yaml: ${why}`);
  const parsed = sheet.safeParse(parse(yaml));
  if (!parsed.success) throw wrong(`\n${z.prettifyError(parsed.error)}`);
  const expected = fieldsOf(form).join(', ');
  if (parsed.data.fields.map(({ id }) => id).join(', ') !== expected)
    throw wrong(`its fields must be ${expected}.`);
  const lost = Object.values(parsed.data.criteria).find((field) => !fieldsOf(form).includes(field));
  if (lost) throw wrong(`a criterion belongs in ${lost}, which this form does not have.`);
  for (const { company, fields } of parsed.data.examples)
    for (const field of fieldsOf(form))
      if (fields[field] === undefined) throw wrong(`the example of ${company} has no ${field}.`);
  return { form, ...parsed.data };
}

/** The criteria by which a sheet is read. */
export const criteriaOf = ({ criteria }: Pick<Sheet, 'criteria'>): CriterionId[] =>
  CRITERIA.filter((criterion) => criteria[criterion] !== undefined);

/** What each example shows in one field. */
export function examplesOf(
  { examples }: Sheet,
  field: FieldId,
): { company: string; about: string; by: string; text: string }[] {
  return examples.flatMap(({ company, about, by, fields }) => {
    const text = fields[field];
    return text === undefined ? [] : [{ company, about, by, text }];
  });
}

let kept: ReadonlyMap<Form, Sheet> | undefined;

/** Both kinds of sheet, read once. Throws as `parseSheet` does. */
export function readSheets(): ReadonlyMap<Form, Sheet> {
  const folder = join(contentFolder(), 'one-pagers');
  kept ??= new Map(
    FORMS.map((form) => [form, parseSheet(form, readFileSync(join(folder, `${form}.yaml`), 'utf8'))]),
  );
  return kept;
}
