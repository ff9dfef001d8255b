/** What a column can be, with the headings that are taken for it: in English, and as tables in our region write them. */
const HEADINGS = {
  company: [
    ...['company', 'company name', 'employer', 'organisation', 'organization', 'firm'],
    ...['firma', 'unternehmen', 'arbeitgeber', 'entreprise', 'société', 'empresa', 'azienda', 'bedrijf'],
  ],
  title: [
    ...['title', 'job title', 'role', 'position', 'job', 'role title'],
    ...['titel', 'jobtitel', 'stelle', 'rolle', 'poste', 'intitulé', 'intitulé du poste', 'puesto', 'cargo'],
  ],
  stage: [
    ...['stage', 'status', 'state', 'application status'],
    ...['stand', 'phase', 'statut', 'étape', 'état', 'estado', 'etapa', 'stato'],
  ],
  outcome: ['outcome', 'result', 'ended', 'ergebnis', 'ausgang', 'résultat', 'resultado'],
  appliedOn: [
    ...['applied on', 'applied', 'date applied', 'applied date', 'application date', 'date'],
    ...['datum', 'beworben am', 'bewerbungsdatum', 'date de candidature', 'candidaté le', 'fecha'],
  ],
  source: [
    ...['source', 'applied via', 'via', 'channel', 'how', 'found on'],
    ...['quelle', 'über', 'kanal', 'canal', 'fuente'],
  ],
  roleKind: ['role kind', 'kind of role', 'kind', 'function'],
  place: [
    'place',
    'location',
    'city',
    'where',
    'office',
    'ort',
    'standort',
    'stadt',
    'lieu',
    'ville',
    'ciudad',
  ],
  link: ['link', 'url', 'job url', 'job link', 'posting', 'job posting', 'listing', 'job post url', 'lien'],
  nextAction: [
    ...['next action', 'next step', 'next steps', 'to do', 'follow up'],
    ...['nächster schritt', 'nächste schritte', 'prochaine étape', 'próximo paso'],
  ],
  remindOn: [
    ...['remind on', 'reminder', 'remind me on', 'follow up date', 'follow up on', 'due', 'deadline'],
    ...['erinnerung', 'wiedervorlage', 'frist', 'rappel', 'relance'],
  ],
  cv: ['cv', 'resume', 'cv version', 'resume version', 'lebenslauf'],
  notes: [
    'notes',
    'note',
    'comments',
    'comment',
    'remarks',
    'notizen',
    'notiz',
    'bemerkungen',
    'commentaires',
    'notas',
  ],
  jobText: ['job text', 'job description', 'description', 'jd', 'stellenanzeige', 'annonce'],
} as const;
export type ImportField = keyof typeof HEADINGS;
export const IMPORT_FIELDS = Object.keys(HEADINGS) as [ImportField, ...ImportField[]];

/** Cells of a first row that have to be known as headings before it is taken for one without a company's among them. */
const ENOUGH = 2;

/** What each column is by the cells of the first row, and whether that row looks like headings at all. */
export function guessColumns(cells: readonly string[]): {
  columns: Partial<Record<ImportField, number>>;
  areHeadings: boolean;
} {
  const columns: Partial<Record<ImportField, number>> = {};
  cells.forEach((cell, at) => {
    const heading = cell
      .toLowerCase()
      .replace(/[_\-?:*]+/g, ' ')
      .trim();
    const field = IMPORT_FIELDS.find((one) => (HEADINGS[one] as readonly string[]).includes(heading));
    if (field && columns[field] === undefined) columns[field] = at;
  });
  const known = Object.values(columns);
  const areHeadings = columns.company !== undefined || known.length >= ENOUGH;
  // Nothing can be kept without a company: the first column that is nothing else, until the person says which.
  const unknown = cells.findIndex((_, at) => !known.includes(at));
  return { columns: { company: Math.max(0, unknown), ...columns }, areHeadings };
}
