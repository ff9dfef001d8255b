/** Days after which a role that is still listed may well be filled, or stand still. */
export const OPEN_LONG_DAYS = 60;
/** Days for which its board has not shown it. */
export const NOT_SEEN_DAYS = 14;
/** Days by which an earlier posting of the same text must be older, to be the same role once more. */
export const REPOSTED_DAYS = 7;

/** Why a role is likely over, or not as new as it looks. */
export type Doubt =
  | { why: 'gone'; since: Date }
  | { why: 'open-long'; days: number }
  | { why: 'not-seen'; days: number }
  | { why: 'reposted'; first: Date };

type Dated = {
  boardId: string | null;
  openedAt: Date;
  lastSeenAt: Date;
  goneAt: Date | null;
  /** When a posting of the same text was first seen, if one was. */
  earlier: Date | null;
};

const DAY = 86_400_000;

/** Every reason to doubt a role, the strongest first. None is no proof that it is open. */
export function doubtsAbout(role: Dated, now: Date): Doubt[] {
  const days = (since: Date) => Math.floor((now.getTime() - since.getTime()) / DAY);
  const { boardId, openedAt, lastSeenAt, goneAt, earlier } = role;
  return [
    ...(goneAt ? [{ why: 'gone', since: goneAt } as const] : []),
    // Who added a role by hand was shown it by no board.
    ...(!goneAt && boardId !== null && isOver(lastSeenAt, NOT_SEEN_DAYS, now)
      ? [{ why: 'not-seen', days: days(lastSeenAt) } as const]
      : []),
    ...(isOver(openedAt, OPEN_LONG_DAYS, now) ? [{ why: 'open-long', days: days(openedAt) } as const] : []),
    ...(earlier ? [{ why: 'reposted', first: earlier } as const] : []),
  ];
}

const isOver = (since: Date, days: number, now: Date): boolean =>
  now.getTime() - since.getTime() > days * DAY;
