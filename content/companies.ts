import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { contentFolder } from './folder.ts';

/** How sure we are of a company’s board; the content file says what each means. */
export const SURE = ['read', 'linked', 'listed'] as const;

const company = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  name: z.string().trim().min(2).max(80),
  /** Where its people are, or where it hires in this part of the world: ISO 3166. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .max(12),
  what: z.string().trim().min(4).max(80),
  board: z.url({ protocol: /^https$/ }).max(200),
  sure: z.enum(SURE),
});
const companies = z.strictObject({ companies: z.array(company).min(1).max(500) });

/** A company that hires product marketers, and where it lists its roles. */
export type Company = z.infer<typeof company>;

/** Reads the list. Throws when a company is malformed, or it or its board stands twice. */
export function parseCompanies(yaml: string): Company[] {
  const parsed = companies.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`content/companies.yaml:\n${z.prettifyError(parsed.error)}`);
  const seen = new Set<string>();
  for (const { id, board } of parsed.data.companies)
    for (const key of [id, board.toLowerCase()]) {
      if (seen.has(key)) throw new Error(`content/companies.yaml: ${key} stands twice.`);
      seen.add(key);
    }
  return parsed.data.companies;
}

let kept: readonly Company[] | undefined;

/** The list, read once. Throws as `parseCompanies` does. */
export function readCompanies(): readonly Company[] {
  kept ??= parseCompanies(readFileSync(join(contentFolder(), 'companies.yaml'), 'utf8'));
  return kept;
}
