/** The web, as far as a verb may read it: one document at a time, from public addresses only. */

/** What to ask for, and how much of it to take. */
export type Asked = {
  /** What the address's server said of the version that is known already. */
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
  /** Most bytes that are read, once unpacked. */
  most: number;
};

export type WebAnswer = {
  status: number;
  /** Empty unless the status is 200. */
  body: string;
  etag: string | null;
  lastModified: string | null;
  /** As the server wrote it: seconds, or a date. */
  retryAfter: string | null;
  /** Where it was found in the end, after all redirects. */
  address: string;
};

export type Web = {
  /** Throws WebFailure, with a reason for the person at the page. */
  get(address: string, asked: Asked): Promise<WebAnswer>;
  /** Ends what is still being read. */
  close(): void;
};

/** Why a document could not be had. `refused`: it is not asked for at all. */
export type WebTrouble = 'refused' | 'too-large' | 'too-slow' | 'unreachable' | 'unreadable';

/** What was wanted from the web could not be had; the message is a sentence. */
export class WebFailure extends Error {
  override name = 'WebFailure';
  readonly trouble: WebTrouble;

  constructor(trouble: WebTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}

/** Whether it is one. By name, as the pages are bundled apart from the server and have this class twice. */
export const isWebFailure = (error: unknown): error is WebFailure =>
  error instanceof Error && error.name === 'WebFailure';
