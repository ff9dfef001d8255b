import { domainToASCII } from 'node:url';
import { BadInput } from '#server/errors.ts';

/** Somebody that a mail goes to or comes from. */
export type Address = { name: string; address: string };

/** Addresses that one note may go to: a panel. */
const MOST = 5;

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/;

/** The addresses in a line, as `ana@acme.example` or `Ana Ruiz <ana@acme.example>`, with commas between them. */
export function readAddresses(line: string): Address[] {
  const parts = splitLine(line);
  if (parts.length > MOST) throw new BadInput(`A note goes to ${MOST} people at most.`);
  return parts.map(readAddress);
}

/** Commas and semicolons part addresses, but not inside quotation marks. */
const splitLine = (line: string): string[] =>
  (line.match(/(?:"[^"]*"|[^",;])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');

function readAddress(given: string): Address {
  const [, name = '', inBrackets] = /^([^<>]*)<([^<>]*)>$/.exec(given) ?? [];
  const address = (inBrackets ?? given).trim();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = at < 0 ? '' : domainToASCII(address.slice(at + 1));
  if (local.length > 64 || !LOCAL.test(local) || !DOMAIN.test(domain))
    throw new BadInput(`“${given.slice(0, 100)}” is not an e-mail address. It looks like ana@acme.example.`);
  return {
    name: name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
    address: `${local}@${domain}`,
  };
}
