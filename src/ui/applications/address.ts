import type { Filters } from '#server/applications/filters.ts';

/** How the address says each filter; what is as usual is left out, so that addresses stay short. */
const USUAL: Partial<Record<keyof Filters, unknown>> = { view: 'board', q: '', sort: 'updated', page: 1 };

/** `name=value&…` of what the board or the table shows. */
export function filterWords(filters: Filters, changes: Partial<Filters> = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, ...changes })) {
    if (value === undefined || value === false || value === USUAL[name as keyof Filters]) continue;
    params.set(name, value === true ? '1' : String(value));
  }
  return params.toString();
}

/** The board or the table with the same filters, but for the changes. */
export function pipelineAddress(filters: Filters, changes: Partial<Filters> = {}): string {
  const words = filterWords(filters, changes);
  return words === '' ? '/pipeline' : `/pipeline?${words}`;
}

/** Where a form of the board or the table is sent to, so that it comes back to the same filters. */
export function actionAddress(action: string, filters: Filters): string {
  const words = filterWords(filters);
  return `?/${action}${words && `&${words}`}`;
}
