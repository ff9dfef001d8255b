import { isIP } from 'node:net';
import { WebFailure } from './web.ts';

const MOST = 2_000;
/** Names that mean this machine or its network, whatever they resolve to. */
const NOT_PUBLIC = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa)$/;

/**
 * The address as far as it can be judged by its words: https, its usual port, no password, a public name.
 * Which machine stands behind the name is judged when it is connected to. Throws WebFailure.
 */
export function checkAddress(given: string): URL {
  const no = (why: string) => new WebFailure('refused', why);
  if (given.length > MOST || !URL.canParse(given)) throw no('That is no address on the web.');
  const url = new URL(given);
  if (url.protocol !== 'https:')
    throw no(`Only https addresses are read; this begins with “${url.protocol}”.`);
  if (url.username || url.password) throw no('An address with a name and password in it is not read.');
  if (url.port !== '') throw no(`Only the usual port of https is read, not ${url.port}.`);
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) throw no('Only addresses with a name are read, not numbers.');
  if (!host.includes('.') || NOT_PUBLIC.test(host))
    throw no(`“${host}” is the name of a machine on a private network; only public addresses are read.`);
  return url;
}
