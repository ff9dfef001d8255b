/** What the browser keeps of an answer that is being written, before and besides the server. */
export type LocalDraft = {
  text: string;
  /** Milliseconds since 1970, by this browser's clock. */
  at: number;
  /** The server's version on which this was typed. */
  version: number;
  /** The server has said that it has these words. */
  saved: boolean;
};

const PREFIX = 'debrief:draft:';

/** One draft a person and question, so that two people at one browser never see each other's words. */
function keyFor(owner: string, question: string): string {
  return `${PREFIX}${owner}:${question}`;
}

/** Storage may be full or forbidden; then false, and the page must say that nothing is kept here. */
export function keepLocally(owner: string, question: string, draft: LocalDraft): boolean {
  try {
    localStorage.setItem(keyFor(owner, question), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The kept draft, or undefined when there is none that can be read. */
export function readLocally(owner: string, question: string): LocalDraft | undefined {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(keyFor(owner, question)) ?? 'null');
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets one draft: it was submitted or thrown away. */
export function forgetLocally(owner: string, question: string): void {
  try {
    localStorage.removeItem(keyFor(owner, question));
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}

/** Forgets every draft in this browser: the person deleted everything. */
export function forgetAllLocally(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

function isDraft(value: unknown): value is LocalDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { text, at, version, saved } = value as Record<string, unknown>;
  return (
    typeof text === 'string' &&
    typeof at === 'number' &&
    typeof version === 'number' &&
    typeof saved === 'boolean'
  );
}
