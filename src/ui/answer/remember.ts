import type { Take } from './recorder.svelte.ts';

/** Remembers a choice made in passing. When it cannot be kept, the page goes on with it all the same. */
export async function rememberSettings(changes: object): Promise<void> {
  await fetch('/api/settings', {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(changes),
    keepalive: true,
  }).catch(() => undefined);
}

/** Sends the sound after its attempt, whose review is at `location`. Returns what went wrong, if anything did. */
export async function keepRecording(location: string, take: Take): Promise<string | undefined> {
  const [, id] = /\/attempts\/([^/?]+)/.exec(location) ?? [];
  const failed = 'The attempt was saved, but its recording could not be kept.';
  if (!id) return failed;
  const address = `/api/attempts/${id}/recording?seconds=${take.seconds.toFixed(1)}`;
  const response = await fetch(address, { method: 'PUT', body: take.blob }).catch(() => undefined);
  return response?.ok ? undefined : failed;
}
