/**
 * Keeps opened packs for when there is no network, and nothing else: every other request goes its way
 * untouched. A pack comes from the network whenever it can; what is kept is dropped when the round is over,
 * when the server says that it is gone or not ours, and with `forgetPacks`.
 */
import { isPack, PACK_UNTIL, PACKS, type Keeping } from '#ui/packs/kept-packs.ts';

/** What of a worker is used here; the types of browsers' windows do not know it. */
type Waits = { waitUntil(work: Promise<unknown>): void };
type Fetches = Waits & { request: Request; respondWith(answer: Promise<Response>): void };
type Hears = Waits & { data: unknown; ports: readonly MessagePort[] };
type Worker = {
  skipWaiting(): Promise<void>;
  addEventListener(what: 'install' | 'activate', listener: (event: Waits) => void): void;
  addEventListener(what: 'fetch', listener: (event: Fetches) => void): void;
  addEventListener(what: 'message', listener: (event: Hears) => void): void;
};
const worker = globalThis as unknown as Worker;

/** Beyond this a network that hangs is none. */
const PATIENCE = 5_000;
/** Deleting takes a moment on the server before it can be asked what is left. */
const SETTLED = 1_500;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(inTurn(drop)));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === 'navigate') {
    // A form was posted on one of these pages: the interview may be gone, and its pack with it.
    if (request.method !== 'GET') event.waitUntil(pause(SETTLED).then(() => inTurn(drop)));
    else if (isPack(pathname)) event.respondWith(packOr(request, pathname));
    else event.waitUntil(inTurn(drop));
    return;
  }
  // Files of the build are named after what is in them, so a kept one is never stale.
  if (pathname.startsWith('/_app/immutable/') && request.method === 'GET')
    event.respondWith(fetch(request).catch(async () => (await keptFile(request)) ?? Response.error()));
});

worker.addEventListener('message', (event) => {
  const { keep } = (event.data ?? {}) as { keep?: string };
  const [port] = event.ports;
  if (typeof keep !== 'string' || !isPack(keep) || !port) return;
  event.waitUntil(inTurn(() => keepPack(keep)).then((outcome) => port.postMessage(outcome)));
});

let last: Promise<unknown> = Promise.resolve();
/** Keeping and dropping one after the other: what is just being kept must not look like leftovers. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const keptFile = async (request: Request) => (await caches.open(PACKS)).match(request.url);

/** A pack from the network; as it was kept where there is none, or the server cannot answer. */
async function packOr(request: Request, path: string): Promise<Response> {
  const packs = await caches.open(PACKS);
  const kept = await packs.match(path);
  const usable = kept && !isOver(kept) ? kept : undefined;
  try {
    const answer = await fetch(request, usable ? { signal: AbortSignal.timeout(PATIENCE) } : {});
    if (isGone(answer)) await packs.delete(path);
    return answer.status >= 500 && usable ? usable : answer;
  } catch (error) {
    if (usable) return usable;
    throw error;
  }
}

/** Fetches a pack and every file it names, and keeps them together or not at all. */
async function keepPack(path: string): Promise<Keeping> {
  try {
    const packs = await caches.open(PACKS);
    const answer = await fetch(path, { credentials: 'same-origin', headers: { accept: 'text/html' } }).catch(
      () => undefined,
    );
    if (!answer || answer.status >= 500) return (await packs.match(path)) ? 'offline' : 'not-kept';
    if (isGone(answer)) await packs.delete(path);
    if (!answer.ok || answer.redirected || isOver(answer)) return 'not-kept';
    const page = await answer.clone().text();
    await Promise.all(
      filesOf(page).map(async (file) => {
        if (await packs.match(file)) return;
        await packs.add(file);
      }),
    );
    await packs.put(path, answer);
    await drop();
    return 'kept';
  } catch {
    return 'not-kept';
  }
}

/** The files of the build that a page names: styles, scripts, fonts. */
function filesOf(page: string): string[] {
  const named = page.matchAll(
    /["'(](?:\.{0,2}\/)*(_app\/(?:immutable\/[\w./-]+|version\.json|env\.js))["')]/g,
  );
  return [...new Set([...named].map(([, file]) => `/${file}`))];
}

const isGone = ({ status }: Response): boolean => status === 401 || status === 403 || status === 404;

function isOver(pack: Response): boolean {
  const until = Date.parse(pack.headers.get(PACK_UNTIL) ?? '');
  return Number.isNaN(until) || until < Date.now();
}

/** Drops packs that are over, and those that the server no longer has for us; with the last one all files. */
async function drop(): Promise<void> {
  const packs = await caches.open(PACKS);
  let left = 0;
  for (const { url } of await packs.keys()) {
    if (!isPack(new URL(url).pathname)) continue;
    const kept = await packs.match(url);
    const answer =
      kept && !isOver(kept) ? await fetch(url, { method: 'HEAD' }).catch(() => undefined) : undefined;
    if (!kept || isOver(kept) || (answer && isGone(answer))) await packs.delete(url);
    else left++;
  }
  if (left === 0) await caches.delete(PACKS);
}
