/** Where speech is sent to be written down: named by whoever runs this Debrief, or nowhere. */
export type Recogniser = { url: string; host: string; model: string; key?: string };

/**
 * The configured recogniser, any server with OpenAI's `/v1/audio/transcriptions`. Undefined when
 * none is configured, which is normal: then transcripts are typed or pasted.
 */
export function recogniserFrom(env: Record<string, string | undefined>): Recogniser | undefined {
  const base = env['DEBRIEF_TRANSCRIBE_URL']?.trim();
  if (!base) return undefined;
  const { href, host } = new URL(base);
  const url = `${href.replace(/\/+$/, '').replace(/\/v1(\/audio\/transcriptions)?$/, '')}/v1/audio/transcriptions`;
  const key = env['DEBRIEF_TRANSCRIBE_KEY']?.trim();
  const model = env['DEBRIEF_TRANSCRIBE_MODEL']?.trim() || 'whisper-1';
  return { url, host, model, ...(key ? { key } : {}) };
}
