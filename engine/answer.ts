import type { Document } from './document.ts';
import type { ClauseFeatures } from './features.ts';
import type { Mark } from './lexicon/phrases.ts';
import type { Heard } from './model/hear.ts';
import type { Quantity } from './quantities/index.ts';
import type { CriterionId, Kind, Role } from './rubric.ts';

/** Everything that rules may read: the text, cut and marked once. */
export type Answer = Document & {
  kind: Kind;
  role: Role;
  /** Seconds this answer may take. */
  limitSeconds: number;
  /** Measured seconds, if any. */
  seconds: number | undefined;
  question: Document | undefined;
  /** Phrases of the lexicon, in the order of the text. */
  marks: readonly Mark[];
  /** Marks by tag. */
  tagged: ReadonlyMap<string, readonly Mark[]>;
  /** One entry a clause. */
  features: readonly ClauseFeatures[];
  quantities: readonly Quantity[];
  /**
   * What the sentence models hear, worked out once; empty for the silent model. A function and no getter: objects with
   * a getter of their own have no shape in common, and every rule would pay for that at each look.
   */
  heard: () => ReadonlyMap<CriterionId, Heard>;
  /** What finders that look once found (`once` in places.ts), by their number. */
  found: unknown[];
};

/** The same reading, of a text in which more stands at the same offsets. */
export const withText = (answer: Answer, text: string): Answer => ({ ...answer, text, found: [] });
