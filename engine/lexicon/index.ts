/** All phrase tables in one automaton: one pass over the text finds every phrase of every table. */
import { compile, type Phrases } from './phrases.ts';
import { TABLES } from './tables.ts';

let phrases: Phrases | undefined;

/** The compiled lexicon, made at first use. */
export function lexicon(): Phrases {
  return (phrases ??= compile(TABLES));
}
