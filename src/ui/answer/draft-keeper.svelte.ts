import { forgetLocally, keepLocally } from './local-draft.ts';
import { sendWords } from './send-words.ts';

/** saved: the server has it · typing: about to be sent · waiting: kept here, the server is not reached. */
export type DraftStatus = 'untouched' | 'typing' | 'saved' | 'waiting';

export type KeptDraft = { saved: boolean; draft: { text: string; version: number; updatedAt: string } };

const PAUSE = 600;
const RETRY = [2_000, 5_000, 10_000, 30_000] as const;

/** How words get to the server; undefined when they did not. */
type Put = (text: string, version: number, mode: string) => Promise<KeptDraft | undefined>;

/**
 * Keeps what is typed: in the browser at once, on the server as soon as the fingers rest. One save is
 * on its way at a time; when it fails it is tried again, and the words stay in the browser meanwhile.
 */
export class DraftKeeper {
  status = $state<DraftStatus>('untouched');
  /** False when this browser keeps nothing: then only the server can save the words. */
  keptHere = $state(true);
  /** Words saved from another window in the meantime, to choose from. */
  other = $state<{ text: string; at: number } | undefined>();
  #text = '';
  #version: number;
  #sent: string;
  #mode: string;
  #busy = false;
  #done = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #owner: string;
  readonly #question: string;
  readonly #put: Put;

  constructor(
    start: { owner: string; question: string; text: string; version: number; mode: string },
    put: Put = (text, version, mode) => putDraft(start.question, { text, version, mode }),
  ) {
    this.#put = put;
    this.#owner = start.owner;
    this.#question = start.question;
    this.#text = this.#sent = start.text;
    this.#version = start.version;
    this.#mode = start.mode;
  }

  /** Call at every change of the text. */
  typed(text: string, mode: string) {
    this.#mode = mode;
    if (this.#done || text === this.#text) return;
    this.#text = text;
    this.keptHere = this.#keep(false);
    this.status = this.status === 'waiting' ? 'waiting' : 'typing';
    this.#soon(this.#failures > 0 ? RETRY[0] : PAUSE);
  }

  /** Words that the browser had and the server never got. */
  adopt(text: string, version: number) {
    this.#version = version;
    this.#text = text;
    this.status = 'typing';
    this.#soon(0);
  }

  /** Sends now what has not been sent: the page is being left, or the connection is back. */
  flush() {
    if (!this.#done && this.#text !== this.#sent) void this.#send();
  }

  /** Sends whenever the page is left or the connection is back; the function it returns ends that with a last sending. */
  watch(): () => void {
    const flush = () => this.flush();
    addEventListener('online', flush);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('online', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
  }

  /** The answer was submitted or thrown away: nothing more is kept. */
  finish() {
    this.pause();
    forgetLocally(this.#owner, this.#question);
  }

  /** Holds saving while the answer is on its way, so that no late save revives the draft. */
  pause() {
    this.#done = true;
    clearTimeout(this.#timer);
  }

  /** The submission did not go through: keep on keeping. */
  resume() {
    this.#done = false;
    this.#soon(0);
  }

  #keep(saved: boolean): boolean {
    const draft = { text: this.#text, at: Date.now(), version: this.#version, saved };
    return keepLocally(this.#owner, this.#question, draft);
  }

  #soon(wait: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), wait);
  }

  async #send() {
    if (this.#busy) return;
    this.#busy = true;
    const text = this.#text;
    const answer = await this.#put(text, this.#version, this.#mode);
    this.#busy = false;
    if (this.#done) return;
    if (!answer) {
      this.status = 'waiting';
      this.#soon(RETRY[Math.min(this.#failures++, RETRY.length - 1)] ?? PAUSE);
      return;
    }
    this.#failures = 0;
    this.#version = answer.draft.version;
    if (!answer.saved) {
      // Another window was faster. These words are what is on the screen, so they are kept, on top.
      if (answer.draft.text.trim() !== '' && answer.draft.text !== text) {
        this.other = { text: answer.draft.text, at: Date.parse(answer.draft.updatedAt) };
      }
      this.#soon(0);
      return;
    }
    this.#sent = text;
    if (this.#text === text) {
      this.status = 'saved';
      this.#keep(true);
    } else {
      this.#soon(PAUSE);
    }
  }
}

const putDraft = (question: string, body: object): Promise<KeptDraft | undefined> =>
  sendWords<KeptDraft>(`/api/drafts/${question}`, body, ({ draft }) => draft);
