/** A stopwatch that counts towards the time an answer may take. It never stops anybody. */
export class Timer {
  /** Whole seconds gone. */
  elapsed = $state(0);
  running = $state(false);
  #before = 0;
  #since = 0;
  #tick: ReturnType<typeof setInterval> | undefined;
  readonly #clock: () => number;

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  start() {
    if (this.running) return;
    this.running = true;
    this.#since = this.#clock();
    this.#tick = setInterval(() => this.#count(), 250);
  }

  pause() {
    if (!this.running) return;
    this.#before += this.#clock() - this.#since;
    this.#halt();
    this.elapsed = Math.floor(this.#before / 1000);
  }

  reset() {
    this.#halt();
    this.#before = 0;
    this.elapsed = 0;
  }

  /** For the end of the page: nothing ticks on. */
  dispose() {
    this.#halt();
  }

  #count() {
    this.elapsed = Math.floor((this.#before + this.#clock() - this.#since) / 1000);
  }

  #halt() {
    clearInterval(this.#tick);
    this.running = false;
  }
}

/** 65 → `1:05`. */
export function clockFace(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
