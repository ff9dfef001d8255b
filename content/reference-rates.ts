import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import type { SourceId } from '#engine/sources.ts';
import { contentFolder } from './folder.ts';
import { readSources, type Source } from './sources.ts';

/** What a reference rate counts. */
export const REFERENCE_KINDS = ['applied-to-interview', 'applied-to-offer', 'interview-to-offer'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

const percent = z.number().min(0).max(100);
const entry = z
  .strictObject({
    of: z.enum(REFERENCE_KINDS),
    low: percent,
    high: percent,
    caution: z.string().trim().min(10).max(160),
    source: z.string(),
  })
  .refine(({ low, high }) => low <= high, 'low is above high');

/** A rate that a source claims, from 0 to 1, and why it may not fit. */
export type ReferenceRate = {
  of: ReferenceKind;
  low: number;
  high: number;
  caution: string;
  source: Source;
};

/** Reads the claimed rates. Throws when one names a source that there is not. */
export function parseReferenceRates(yaml: string): ReferenceRate[] {
  return z
    .array(entry)
    .parse(parse(yaml))
    .map(({ low, high, source: id, ...rest }) => {
      const source = readSources().get(id as SourceId);
      if (!source) throw new Error(`content/reference-rates.yaml: there is no source ${id}.`);
      return { ...rest, low: low / 100, high: high / 100, source };
    });
}

let kept: ReferenceRate[] | undefined;

/** The claimed rates, read once. */
export function readReferenceRates(): ReferenceRate[] {
  kept ??= parseReferenceRates(readFileSync(join(contentFolder(), 'reference-rates.yaml'), 'utf8'));
  return kept;
}
