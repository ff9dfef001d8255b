import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import type { SourceId } from '#engine/sources.ts';
import { contentFolder } from './folder.ts';
import { readSources, type Source } from './sources.ts';

const claims = z.array(z.strictObject({ says: z.string().trim().min(20).max(300), source: z.string() }));

/** A claim about negotiating, and who says so. */
export type NegotiationClaim = { says: string; source: Source };

/** Reads the claims. Throws when one names a source that there is not. */
export function parseNegotiation(yaml: string): NegotiationClaim[] {
  return claims.parse(parse(yaml)).map(({ says, source: id }) => {
    const source = readSources().get(id as SourceId);
    if (!source) throw new Error(`content/negotiation.yaml: there is no source ${id}.`);
    return { says, source };
  });
}

let kept: NegotiationClaim[] | undefined;

/** What sources say of negotiating an offer, read once. */
export function readNegotiation(): NegotiationClaim[] {
  kept ??= parseNegotiation(readFileSync(join(contentFolder(), 'negotiation.yaml'), 'utf8'));
  return kept;
}
