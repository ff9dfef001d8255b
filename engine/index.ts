/** The engine's only public door: text in, findings out. Pure: no I/O, no clock, no randomness. */
export { createReviewer, type Reviewer } from './review.ts';
export { readModel, SILENT, type Model } from './model/model.ts';
export { ENGINE_VERSION } from './version.ts';
export * from './rubric.ts';
export { SOURCES, type Grade, type SourceId } from './sources.ts';
export type { Finding } from './finding.ts';
export { findFigures, type Figure } from './figures.ts';
export type { Unit } from './quantities/index.ts';
export type { CriterionReview, Delivery, NextStep, Review, Settings, Timing } from './review-types.ts';
