import type { Review } from '#engine';
import type { LiveSettings, ReviewReply, ReviewRequest } from './review-request.ts';

/** Pause in the typing after which the words are worth looking at, in milliseconds. */
const PAUSE = 250;

/**
 * Reviews an answer while it is written, in a worker of its own, so that typing never waits. The
 * worker, with the engine in it, is loaded when the first review is asked for.
 */
export class LiveReview {
  #worker: Worker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;
  #texts = new Map<number, string>();
  readonly #show: (review: Review, text: string) => void;

  /** `show` is called with a review and the very text it is about; older ones than the last are dropped. */
  constructor(show: (review: Review, text: string) => void) {
    this.#show = show;
  }

  ask(text: string, settings: LiveSettings) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#post(text, settings), PAUSE);
  }

  /** Forgets what was asked and ends the worker. */
  stop() {
    clearTimeout(this.#timer);
    this.#latest++;
    this.#texts.clear();
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #post(text: string, settings: LiveSettings) {
    this.#worker ??= this.#start();
    const request: ReviewRequest = { id: ++this.#latest, text, settings };
    this.#texts.set(request.id, text);
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<ReviewReply>) => {
      const text = this.#texts.get(data.id);
      this.#texts.delete(data.id);
      if (text !== undefined && data.id === this.#latest) this.#show(data.review, text);
    };
    return worker;
  }
}
