/** What was done, as it travels in the address after a form: a word and a number, never a sentence somebody else could write. */
const WORDS = ['added', 'known', 'chosen', 'begun', 'paused', 'resumed', 'deleted'] as const;
type Did = (typeof WORDS)[number];

/** The address's part that says it. */
export const did = (what: Did, of: { board?: string; count?: number } = {}): string =>
  `?${new URLSearchParams({ did: what, ...(of.board && { board: of.board }), ...(of.count !== undefined && { count: String(of.count) }) })}`;

/** What the page says of it; '' when there is nothing to say. */
export function saidBy(asked: URLSearchParams, boards: readonly { id: string; company: string }[]): string {
  const what = WORDS.find((word) => word === asked.get('did'));
  const company = boards.find(({ id }) => id === asked.get('board'))?.company ?? 'The board';
  const count = Math.min(Number(/^\d{1,3}$/.exec(asked.get('count') ?? '')?.[0] ?? 0), boards.length);
  const boardsIn = (many: number) => (many === 1 ? 'One board' : `${many} boards`);
  switch (what) {
    case 'added':
      return `You follow ${company} now. It is being read; that can take a minute.`;
    case 'known':
      return `You followed ${company} already. Nothing was changed.`;
    case 'chosen':
      return count === 0
        ? 'You followed all of these already. Nothing was changed.'
        : `You follow ${boardsIn(count).toLowerCase()} more. They are being read; that can take a few minutes.`;
    case 'begun':
      return count === 0
        ? 'Nothing to read just now: each board is being read already, is paused, or has asked for time.'
        : `${boardsIn(count)} ${count === 1 ? 'is' : 'are'} being read; that can take a few minutes.`;
    case 'paused':
      return `${company} is paused. Its roles stay as they are.`;
    case 'resumed':
      return `${company} is followed again. It is read the next time, or now if you ask for it.`;
    case 'deleted':
      return 'The board is deleted, with its roles. Those you applied to stay.';
    default:
      return '';
  }
}
