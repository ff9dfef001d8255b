import { parse, type Document } from './document.ts';
import { clauseFeatures, type ClauseFeatures } from './features.ts';
import { lexicon } from './lexicon/index.ts';
import { findPhrases, type Mark } from './lexicon/phrases.ts';
import { tellInPast } from './past-story.ts';
import { findQuantities, type Quantity } from './quantities/index.ts';

/** A text cut and marked. */
export type Reading = {
  doc: Document;
  marks: Mark[];
  features: ClauseFeatures[];
  quantities: Quantity[];
};

/** Cuts and marks a text; what answers a question and what the models are trained on is read alike. */
export function readText(text: string): Reading {
  const doc = parse(text);
  tellInPast(doc, (word) => lexicon().words.has(word));
  const marks = findPhrases(lexicon(), doc.tokens);
  return { doc, marks, features: clauseFeatures(doc, marks), quantities: findQuantities(doc) };
}
