/** What the page and the service worker agree on, so that opened packs can be read without a network. */

/** Where the worker keeps them; nothing else is ever kept. */
export const PACKS = 'debrief-packs';
/** On a pack's answer: until when it is of use. */
export const PACK_UNTIL = 'x-debrief-pack-until';
/** The worker sees these pages only, and touches none of them but packs. */
export const SCOPE = '/interviews/';
/** The address of a pack. */
export const isPack = (path: string): boolean => /^\/interviews\/[0-9a-f-]{36}\/pack$/.test(path);

export type Keeping = 'kept' | 'not-kept' | 'offline';

/** How long a page waits to hear that it is kept. */
const PATIENCE = 15_000;

/** Has a pack kept by the service worker, with all that it needs. */
export async function keepPack(path: string): Promise<Keeping> {
  try {
    await navigator.serviceWorker.register('/service-worker.js', { scope: SCOPE, type: 'module' });
    const worker = (await navigator.serviceWorker.ready).active;
    if (!worker) return 'not-kept';
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Keeping>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data as Keeping);
      setTimeout(() => resolve('not-kept'), PATIENCE);
    });
    worker.postMessage({ keep: path }, [port2]);
    return await answer;
  } catch {
    // Private windows and plain http elsewhere than on this machine have no workers.
    return 'not-kept';
  }
}

/** Forgets every pack in this browser: the person signed out, or deleted everything. */
export async function forgetPacks(): Promise<void> {
  try {
    await caches.delete(PACKS);
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}
