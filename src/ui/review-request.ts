import type { CriterionId, Kind, Review, Role } from '#engine';

/** What a page asks of the worker: plain data only, as it crosses a thread. */
export type ReviewRequest = { id: number; text: string; settings: LiveSettings };
export type LiveSettings = {
  kind: Kind;
  question: string;
  role: Role;
  expects: readonly CriterionId[];
  limitSeconds: number;
  dismissed: readonly string[];
};
export type ReviewReply = { id: number; review: Review };
