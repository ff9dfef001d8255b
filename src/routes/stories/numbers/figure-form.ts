import { FIELDS, type FigureFields } from '#ui/ledger/figure-fields.ts';

/** The fields of a posted figure, as they were typed. */
export function readFigure(form: FormData): FigureFields {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return Object.fromEntries(FIELDS.map((name) => [name, text(name)])) as FigureFields;
}

/** The same for a verb: what was not chosen is not said. */
export const asInput = ({ provenance, maySay, ...rest }: FigureFields) => ({
  ...rest,
  provenance: provenance || null,
  maySay: maySay || null,
});
