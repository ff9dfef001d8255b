/** The fields of a figure's form, as text. */
export const FIELDS = [
  'measure',
  'words',
  'baseline',
  'period',
  'source',
  'myPart',
  'provenance',
  'arithmetic',
  'maySay',
  'saidAs',
] as const;

export type FigureFields = Record<(typeof FIELDS)[number], string>;

export const NO_FIGURE: FigureFields = {
  measure: '',
  words: '',
  baseline: '',
  period: '',
  source: '',
  myPart: '',
  provenance: '',
  arithmetic: '',
  maySay: '',
  saidAs: '',
};
