/** A run of words that both texts have, or only one of them. */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string };

/** Common runs shorter than this, between two changes, are coincidence: "the", "and we". */
const WORDS_IN_COMMON = 4;

/**
 * A word diff that people can read: stray words in common are drawn into the change around them, and
 * each change says first what was taken out, then what is new. Joined without "added" the runs are still
 * the first text, without "removed" the second.
 */
export function readableDiff(words: readonly WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  let out = '';
  let added = '';
  const close = () => {
    if (out) runs.push({ kind: 'removed', text: out });
    if (added) runs.push({ kind: 'added', text: added });
    out = added = '';
  };
  words.forEach((change, at) => {
    const inside = (out || added) && words.slice(at + 1).some(({ kind }) => kind !== 'same');
    if (change.kind === 'removed') out += change.text;
    else if (change.kind === 'added') added += change.text;
    else if (inside && countWords(change.text) < WORDS_IN_COMMON && !change.text.includes('\n')) {
      out += change.text;
      added += change.text;
    } else {
      close();
      runs.push(change);
    }
  });
  close();
  return runs;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
