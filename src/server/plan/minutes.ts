import { secondsFor, type Kind } from '#engine';

/** Minutes for reading a review and mending one thing. */
const REVIEW = 4;

/** Minutes that a question of this kind takes: the answer's own time, and the review's. */
export function minutesFor(kind: Kind, limits: Partial<Record<Kind, number>>): number {
  return Math.ceil((limits[kind] ?? secondsFor(kind)) / 60) + REVIEW;
}
