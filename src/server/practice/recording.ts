/** Bytes a recording may have: about half an hour of speech as browsers encode it. */
export const MAX_RECORDING = 25 * 1024 * 1024;

/** What browsers record and recognisers read. Other kinds are refused, so that none is ever served. */
export const AUDIO_TYPES = [
  'audio/webm',
  'audio/ogg',
  'audio/mp4',
  'audio/mpeg',
  'audio/wav',
  'audio/x-wav',
] as const;
export type AudioType = (typeof AUDIO_TYPES)[number];

/** `audio/webm;codecs=opus` → `audio/webm`; undefined when it is no audio that is taken. */
export function audioType(mime: string): AudioType | undefined {
  const bare = mime.split(';')[0]?.trim().toLowerCase();
  return AUDIO_TYPES.find((type) => type === bare);
}
