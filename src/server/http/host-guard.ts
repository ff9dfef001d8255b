import type { IncomingHttpHeaders } from 'node:http';

/** Where the server is reached: `http://127.0.0.1:4321` on this machine alone, or PUBLIC_URL. */
export type Place = { publicUrl: URL } | { publicUrl: undefined; port: number };

/**
 * The reason to refuse a request, or undefined when it may come in. On this machine alone nobody signs
 * in, so a foreign page must not reach us: not by a name that it points at 127.0.0.1 (the Host), and
 * not by a form or script of its own (the Origin).
 */
export function refusal(place: Place, { host, origin }: IncomingHttpHeaders): string | undefined {
  const allowed = allowedOrigins(place);
  if (!host) return 'The request names no host.';
  const shown = [...allowed].map((url) => new URL(url).host);
  if (!shown.includes(host.toLowerCase())) {
    return `This Debrief answers at ${shown[0]}, not at ${plain(host)}. Open ${[...allowed][0]} instead.`;
  }
  if (origin !== undefined && !allowed.has(origin.toLowerCase())) {
    return `A page of ${plain(origin)} may not use this Debrief. Open ${[...allowed][0]} itself.`;
  }
  return undefined;
}

/** The origin that the pages see: the address in the browser's bar. Call it for allowed requests only. */
export function originOf(place: Place, { host }: IncomingHttpHeaders): URL {
  return place.publicUrl ?? new URL(`http://${host}`);
}

function allowedOrigins(place: Place): Set<string> {
  if (place.publicUrl) return new Set([place.publicUrl.origin]);
  return new Set(['127.0.0.1', 'localhost', '[::1]'].map((name) => `http://${name}:${place.port}`));
}

/** What a stranger sent is shown short and without anything that could be markup or a control character. */
function plain(text: string): string {
  return text.replace(/[^\w.:/[\]-]/g, '?').slice(0, 100);
}
