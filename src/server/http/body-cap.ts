import type { IncomingMessage } from 'node:http';

const MEGABYTE = 1024 * 1024;
/** A kept recording: 25 MB is over an hour of speech as browsers record it. */
const RECORDING_CAP = 25 * MEGABYTE;
/** An import of everything that was exported. */
const IMPORT_CAP = 64 * MEGABYTE;
/** A page with a form that takes a file: 2 MB, and what stands around it. */
const FILE_CAP = 2.25 * MEGABYTE;
/** A table of applications: 5 MB, sent again with line ends of two characters. */
const TABLE_CAP = 6.5 * MEGABYTE;
/** Anything else: an answer of 20,000 characters is at most 180 kB in a form. */
const CAP = MEGABYTE;

/** The most that any request may carry, in bytes. */
export const HIGHEST_CAP = IMPORT_CAP;

/** Why a request's body is refused, or undefined when it may be read. */
export function bodyRefusal(request: IncomingMessage): { status: 411 | 413; reason: string } | undefined {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (encoding !== undefined) {
    return { status: 411, reason: 'Say how long the request is: a Content-Length is needed.' };
  }
  const cap = capFor(request.url ?? '/');
  if (length === undefined || Number(length) <= cap) return undefined;
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1);
  return {
    status: 413,
    reason: `That is ${megabytes(Number(length))} MB; at most ${megabytes(cap)} MB are taken here. Nothing was changed.`,
  };
}

function capFor(url: string): number {
  const [path = ''] = url.split('?');
  if (/\/recordings?$|^\/api\/transcribe$/.test(path)) return RECORDING_CAP;
  // A CV, with a few of its lines chosen, is no export.
  if (path === '/stories/import') return CAP;
  if (path === '/pipeline/import') return TABLE_CAP;
  if (/^\/pipeline\/[0-9a-f-]{36}$/.test(path)) return FILE_CAP;
  if (/\/import$/.test(path)) return IMPORT_CAP;
  return CAP;
}
