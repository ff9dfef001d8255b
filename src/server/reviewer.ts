/** The engine with its model, loaded once a process: the same reviewer for server and command line. */
import { createReviewer, SILENT, type Model, type Reviewer } from '#engine';

let loaded: Model | undefined;
let reviewer: Reviewer | undefined;

/** The trained model. */
export function model(): Model {
  return (loaded ??= SILENT);
}

/** Reviews an answer; see `engine/index.ts`. */
export const review: Reviewer = (answer, settings) => (reviewer ??= createReviewer(model()))(answer, settings);
