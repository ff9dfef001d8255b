import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import { personio } from './personio.ts';
import type { Adapter, BoardKind } from './posting.ts';
import { recruitee } from './recruitee.ts';
import { nameOfSlug } from './slug.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';

export const ADAPTERS: Readonly<Record<BoardKind, Adapter>> = {
  greenhouse,
  lever,
  ashby,
  smartrecruiters,
  workable,
  recruitee,
  personio,
  teamtailor,
};

/** A board as it is followed: whose format, which address is read, and a name for the company until it has one. */
export type Recognised = { kind: BoardKind; address: string; company: string };

/** The board behind an address, with or without its https://; undefined when it is of none of the eight kinds. */
export function recogniseBoard(given: string): Recognised | undefined {
  const text = given.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text.replace(/^http:/i, 'https:') : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  for (const { kind, recognise } of Object.values(ADAPTERS)) {
    const found = recognise(url);
    if (found) return { kind, address: found.address, company: nameOfSlug(found.company) };
  }
  return undefined;
}
