/** A finished recording: the sound, and the seconds that were measured while it was made. */
export type Take = { blob: Blob; url: string; seconds: number };

export type RecorderState = 'idle' | 'asking' | 'recording' | 'done';

/** What browsers can record, best first; Safari has only the last one. */
const TYPES = ['audio/webm;codecs=opus', 'audio/webm', 'audio/ogg;codecs=opus', 'audio/mp4'];

/** Half an hour: beyond it a recording would outgrow what is kept. */
const MAX_SECONDS = 1_800;

/** Records the microphone in this browser. Nothing leaves it unless the page sends the take. */
export class Recorder {
  state = $state<RecorderState>('idle');
  take = $state<Take | undefined>();
  /** 0 to 1, for the level meter. */
  level = $state(0);
  seconds = $state(0);
  problem = $state<string | undefined>();
  #media: MediaRecorder | undefined;
  #stream: MediaStream | undefined;
  #audio: AudioContext | undefined;
  #frame = 0;
  /** Counts the times it was started or let go: the browser may allow the microphone when nobody waits for it any more. */
  #turn = 0;
  readonly #most: number;

  /** `most`: seconds after which it stops by itself. */
  constructor(most = MAX_SECONDS) {
    this.#most = most;
  }

  async start() {
    this.discard();
    this.problem = undefined;
    this.state = 'asking';
    const turn = ++this.#turn;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (turn === this.#turn) this.#record(stream);
      else release(stream);
    } catch (error) {
      this.#letGo();
      this.state = 'idle';
      this.problem = whyNoMicrophone(error);
    }
  }

  #record(stream: MediaStream) {
    this.#stream = stream;
    const type = TYPES.find((one) => MediaRecorder.isTypeSupported(one));
    const media = new MediaRecorder(stream, {
      ...(type ? { mimeType: type } : {}),
      audioBitsPerSecond: 64_000,
    });
    const parts: Blob[] = [];
    let began = 0;
    media.ondataavailable = ({ data }) => parts.push(data);
    media.onstart = () => {
      began = performance.now();
      this.state = 'recording';
      this.#watch(began);
    };
    media.onstop = () => {
      const seconds = (performance.now() - began) / 1000;
      const blob = new Blob(parts, { type: media.mimeType });
      this.take = { blob, url: URL.createObjectURL(blob), seconds };
      this.seconds = seconds;
      this.state = 'done';
      this.#letGo();
    };
    this.#media = media;
    media.start(1_000);
  }

  stop() {
    if (this.#media?.state === 'recording') this.#media.stop();
  }

  /** Throws the take away; also what a fresh start does. */
  discard() {
    if (this.take) URL.revokeObjectURL(this.take.url);
    this.take = undefined;
    this.seconds = 0;
    this.state = 'idle';
  }

  /** The page is left: the microphone is let go. */
  dispose() {
    this.#turn++;
    if (this.#media) this.#media.onstop = null;
    this.stop();
    this.#letGo();
    this.discard();
  }

  #watch(began: number) {
    this.#audio = new AudioContext();
    const ear = this.#audio.createAnalyser();
    ear.fftSize = 512;
    this.#audio.createMediaStreamSource(this.#stream as MediaStream).connect(ear);
    const wave = new Uint8Array(ear.fftSize);
    const look = () => {
      ear.getByteTimeDomainData(wave);
      const loudest = wave.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
      this.level = Math.min(1, loudest / 96);
      this.seconds = (performance.now() - began) / 1000;
      if (this.seconds >= this.#most) this.stop();
      else this.#frame = requestAnimationFrame(look);
    };
    look();
  }

  #letGo() {
    cancelAnimationFrame(this.#frame);
    this.level = 0;
    if (this.#stream) release(this.#stream);
    void this.#audio?.close().catch(() => {});
    this.#audio = undefined;
    this.#stream = undefined;
  }
}

function release(stream: MediaStream) {
  for (const track of stream.getTracks()) track.stop();
}

function whyNoMicrophone(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError') {
    return 'This browser was not allowed to use the microphone. Allow it in the address bar, or write your answer.';
  }
  if (name === 'NotFoundError') return 'No microphone was found. Plug one in, or write your answer.';
  return 'The microphone could not be opened. Another program may be using it.';
}
