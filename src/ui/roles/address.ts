/** The filters of the role board, as they stand in its address. */
export type Query = {
  q: string;
  kind?: string | undefined;
  seniority?: string | undefined;
  country?: string | undefined;
  remote?: string | undefined;
  led?: string | undefined;
  company: string;
  fresh?: true | undefined;
  current?: true | undefined;
  hidden?: true | undefined;
  saved?: string | undefined;
  page: number;
};

/** `key=value&…` of a query; what is empty or as usual is left out, so that addresses stay short. */
export function search(query: Query): string {
  const kept = Object.entries(query).filter(
    ([key, value]) => value !== undefined && value !== '' && !(key === 'page' && value === 1),
  );
  return new URLSearchParams(
    kept.map(([key, value]) => [key, value === true ? '1' : String(value)]),
  ).toString();
}

/** The board with the same filters, but for the changes. */
export function boardAddress(query: Query, changes: Partial<Query> = {}): string {
  const params = search({ ...query, ...changes });
  return `/pipeline/roles${params && `?${params}`}`;
}

/** A form of the board that comes back to the same filters. */
export const boardAction = (name: string, query: Query): string => {
  const params = search(query);
  return `/pipeline/roles?/${name}${params && `&${params}`}`;
};
