import type { Finding, Review } from '#engine';
import { LiveReview } from '#ui/live-review.ts';
import type { LiveSettings } from '#ui/review-request.ts';
import { moveSpans } from './underlines.ts';

/** The remarks on an answer that is being written, kept on their words while it changes. */
export class Remarks {
  review = $state.raw<Review | undefined>();
  spans = $state.raw<Finding[]>([]);
  #text = '';
  readonly #live = new LiveReview((review, text) => {
    this.review = review;
    this.spans = moveSpans(review.findings, text, this.#text);
  });

  /** The text as it now is: underlines move along at once, the review follows when the fingers rest. */
  follow(text: string, settings: LiveSettings) {
    this.spans = moveSpans(this.spans, this.#text, text);
    this.#text = text;
    if (text.trim() === '') this.clear();
    else this.#live.ask(text, settings);
  }

  /** No remarks, and no worker: rehearsal, or the end of the page. */
  clear() {
    this.#live.stop();
    this.review = undefined;
    this.spans = [];
  }
}
