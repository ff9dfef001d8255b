import type { RolePlace, RoleSalary } from '#server/schema.ts';

/** The eight kinds of board, in the order in which they are named to people. */
export const BOARD_KIND_NAMES = {
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  ashby: 'Ashby',
  smartrecruiters: 'SmartRecruiters',
  workable: 'Workable',
  recruitee: 'Recruitee',
  personio: 'Personio',
  teamtailor: 'Teamtailor',
} as const;
export type BoardKind = keyof typeof BOARD_KIND_NAMES;

export type Remote = 'on-site' | 'hybrid' | 'remote' | 'unknown';

/** One role as its board has it: the one shape that all eight are brought into. */
export type Posting = {
  /** What the board calls it by; the same for as long as it is the same posting. */
  externalId: string;
  title: string;
  /** Who offers it, where the board says so. */
  company: string | null;
  places: RolePlace[];
  remote: Remote;
  salary: RoleSalary | null;
  /** Its text, as HTML. Made plain only for the roles that are kept. */
  markup: string;
  posted: Date | null;
  link: string;
};

/** What a board lists. */
export type Listing = {
  postings: Posting[];
  /** Entries that could not be read as a role. */
  unread: number;
  /** False when there were more than are read: what was not seen is then not gone. */
  complete: boolean;
};

/** Reads one document of a board. Throws BoardTrouble, WebFailure, or Unchanged for the first. */
export type ReadPage = (address: string) => Promise<string>;

/** One system's public feed: how its addresses look, and how it is read. Nothing of it is tied to a person. */
export type Adapter = {
  kind: BoardKind;
  format: 'json' | 'xml';
  /** The feed behind an address that a person may have in the browser, and what it calls the company. */
  recognise(url: URL): { address: string; company: string } | undefined;
  list(read: ReadPage, address: string): Promise<Listing>;
  /** The rest of a role, where the list has only its head. */
  open?(read: ReadPage, address: string, posting: Posting): Promise<Posting>;
};

/** Roles that are read of one board. */
export const MOST_POSTINGS = 2_000;

/** Why a board could not be read, as a sentence for the person who follows it. */
export class BoardTrouble extends Error {
  override name = 'BoardTrouble';
}

/** The first document is the same as last time: there is nothing to read. */
export class Unchanged extends Error {
  override name = 'Unchanged';
}
