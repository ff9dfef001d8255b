import { z } from 'zod';
import { plainText } from '#server/feeds/plain-text.ts';

/** What the page of a job says of it; what it does not say is empty. */
export type PageOfAJob = { company: string; title: string; place: string; text: string };

const words = z.string().catch('');
const named = z.union([z.string(), z.looseObject({ name: words }).transform(({ name }) => name)]).catch('');
const address = z
  .looseObject({
    address: z.union([z.string(), z.looseObject({ addressLocality: words, addressCountry: named })]),
  })
  .transform(({ address }) =>
    typeof address === 'string'
      ? address
      : [address.addressLocality, address.addressCountry].filter(Boolean).join(', '),
  )
  .catch('');
const posting = z.looseObject({
  title: words,
  description: words,
  hiringOrganization: named,
  jobLocation: z
    .union([z.array(address).transform((places) => places.filter(Boolean).join('; ')), address])
    .catch(''),
});

const DATA = /<script[^>]+type=["']?application\/ld\+json["']?[^>]*>([\s\S]{0,200000}?)<\/script>/gi;

/**
 * Reads the page of a job. Many carry the posting itself as data for search engines (schema.org's JobPosting), which
 * has no menus and no footers around it; of the others it is the words of the whole page.
 */
export function readPageOfAJob(html: string): PageOfAJob {
  for (const [, data = ''] of html.matchAll(DATA)) {
    const found = postingIn(data);
    if (found?.description)
      return {
        company: line(found.hiringOrganization),
        title: line(found.title),
        place: line(found.jobLocation),
        text: plainText(unescaped(found.description)).trim(),
      };
  }
  const [, body = html] = /<body[^>]*>([\s\S]*)/i.exec(html) ?? [];
  const [, title = ''] = /<h1[^>]*>([\s\S]{0,500}?)<\/h1>/i.exec(body) ?? [];
  const main = /<main[^>]*>([\s\S]*?)<\/main>/i.exec(body)?.[1] ?? body;
  return { company: '', title: line(plainText(title)), place: '', text: plainText(main).trim() };
}

const line = (given: string): string => given.replace(/\s+/g, ' ').trim().slice(0, 200);

/** Some write the markup of a description as text. */
const unescaped = (html: string): string =>
  /<\w/.test(html) ? html : html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function postingIn(data: string): z.output<typeof posting> | undefined {
  let read: unknown;
  try {
    read = JSON.parse(data);
  } catch {
    return undefined;
  }
  const graph = (value: unknown): unknown[] =>
    Array.isArray(value)
      ? value
      : value !== null && typeof value === 'object' && '@graph' in value && Array.isArray(value['@graph'])
        ? value['@graph']
        : [value];
  const job = graph(read).find(
    (one): one is object =>
      one !== null &&
      typeof one === 'object' &&
      '@type' in one &&
      [one['@type']].flat().includes('JobPosting'),
  );
  return job && posting.safeParse(job).data;
}
