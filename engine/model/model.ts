/** The trained part of the engine: word table and small weights, read from one binary. See `training/`. */
import type { CriterionId } from '../rubric.ts';

export type Model = {
  /** Empty for the silent model. */
  criteria: readonly CriterionId[];
};

/** Hears nothing: rules alone decide. Rule examples are tested with it, so that weights cannot carry a rule. */
export const SILENT: Model = { criteria: [] };
