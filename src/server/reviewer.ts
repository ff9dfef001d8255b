/** The engine with its model, loaded once a process: the same reviewer for server and command line. */
import { createReviewer, SILENT, type Reviewer } from '#engine';

let reviewer: Reviewer | undefined;

/** Reviews an answer; see `engine/index.ts`. */
export const review: Reviewer = (answer, settings) => (reviewer ??= createReviewer(SILENT))(answer, settings);
