import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { LookupFunction } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { checkAddress } from './check-address.ts';
import { readBody } from './read-body.ts';
import { WebFailure, type Asked, type Web, type WebAnswer } from './web.ts';

const REDIRECTS = 4;
/** Servers that are read at the same time; one of them is only ever asked one thing. */
const AT_ONCE = 4;
/** Servers of which it is remembered when they were asked last. */
const REMEMBERED = 500;
const REDIRECTION = new Set([301, 302, 303, 307, 308]);
const WHO = 'Debrief (self-hosted; reads public job boards for one person)';

/** How the web is reached. Production says nothing here. */
export type Reach = {
  /** Tests only: an address on loopback that stands in for every server; the host is the path's first part. */
  standIn?: string;
  /** Tests only: what names resolve to. */
  lookup?: LookupFunction;
  /** Milliseconds a server may be silent, and a document may take in all. */
  silence?: number;
  inAll?: number;
  /** Milliseconds between two requests to one server. */
  between?: number;
};

/**
 * The way to the web. Each address, and each it redirects to, is judged by its words; and the socket connects
 * only to a public address, which is judged when the name is resolved for that very connection, so that a
 * name that resolves to something else a moment later gains nothing.
 */
export function openWeb({
  standIn,
  lookup,
  silence = 10_000,
  inAll = 45_000,
  between = 300,
}: Reach = {}): Web {
  const filter = new RequestFilteringHttpsAgent({ keepAlive: false });
  const everybody = pLimit(AT_ONCE);
  const hosts = new Map<string, { queue: LimitFunction; free: number }>();
  const closing = new AbortController();

  /** One after the other for one server, with a pause between. */
  const inTurn = <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const its = hosts.get(host) ?? { queue: pLimit(1), free: 0 };
    hosts.set(host, its);
    return its.queue(async () => {
      const early = its.free - performance.now();
      if (early > 0) await pause(early);
      try {
        return await everybody(work);
      } finally {
        its.free = performance.now() + between;
        if (hosts.size > REMEMBERED)
          for (const [name, { queue }] of hosts)
            if (queue.activeCount + queue.pendingCount === 0) hosts.delete(name);
      }
    });
  };

  async function send(url: URL, asked: Asked, signal: AbortSignal): Promise<IncomingMessage> {
    const headers: Record<string, string> = {
      'user-agent': WHO,
      accept: asked.accept ?? 'application/json',
      'accept-encoding': 'gzip, br, deflate',
    };
    if (asked.etag) headers['if-none-match'] = asked.etag;
    if (asked.lastModified) headers['if-modified-since'] = asked.lastModified;
    const options: RequestOptions = {
      method: 'GET',
      headers,
      signal,
      timeout: silence,
      maxHeaderSize: 32_768,
    };
    return new Promise((resolve, reject) => {
      const sent = standIn
        ? httpRequest(`${standIn}/${url.host}${url.pathname}${url.search}`, options)
        : httpsRequest(url, { ...options, agent: filter, ...(lookup && { lookup }) });
      sent.on('timeout', () => sent.destroy(tooSlow(url)));
      sent.on('response', resolve);
      sent.on('error', reject);
      sent.end();
    });
  }

  async function follow(address: string, asked: Asked, signal: AbortSignal): Promise<WebAnswer> {
    let url = checkAddress(address);
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      const response = await send(url, asked, signal);
      const status = response.statusCode ?? 0;
      const to = response.headers.location;
      if (REDIRECTION.has(status) && to !== undefined) {
        response.destroy();
        if (!URL.canParse(to, url))
          throw new WebFailure('refused', 'The server sends on to no address at all.');
        url = checkAddress(new URL(to, url).href);
        continue;
      }
      const {
        etag = null,
        'last-modified': lastModified = null,
        'retry-after': retryAfter = null,
      } = response.headers;
      const body = status === 200 ? await readBody(response, asked.most) : '';
      response.destroy();
      return { status, body, etag, lastModified, retryAfter, address: url.href };
    }
    throw new WebFailure('refused', `The server sends on more than ${REDIRECTS} times.`);
  }

  return {
    async get(address, asked) {
      const url = checkAddress(address);
      return inTurn(url.host, async () => {
        const late = AbortSignal.timeout(inAll);
        try {
          return await follow(address, asked, AbortSignal.any([late, closing.signal]));
        } catch (error) {
          throw asFailure(error, url, late.aborted);
        }
      });
    },
    close: () => closing.abort(),
  };
}

const tooSlow = (url: URL) => new WebFailure('too-slow', `${url.host} took too long to answer.`);

function asFailure(error: unknown, url: URL, late: boolean): WebFailure {
  if (error instanceof WebFailure) return error;
  if (late) return tooSlow(url);
  const { code, message } = error as NodeJS.ErrnoException;
  // The agent gives its refusals no code of their own.
  if (/is not allowed\. Because/.test(message))
    return new WebFailure('refused', `${url.host} leads to a private network, which is never read.`, {
      cause: error,
    });
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new WebFailure('unreachable', `There is no server called ${url.host}, or no network just now.`, {
      cause: error,
    });
  return new WebFailure('unreachable', `${url.host} could not be reached${code ? ` (${code})` : ''}.`, {
    cause: error,
  });
}
