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
  jobLocationType: words,
});

/** Characters of a page that are looked at. */
const MOST = 1_500_000;

/** The elements of a name with what is in them, up to their first end: in one pass, whatever the page holds. */
function* elements(html: string, name: string): Generator<{ tag: string; inner: string }> {
  const lower = html.toLowerCase();
  for (let at = 0; ;) {
    const open = lower.indexOf(`<${name}`, at);
    const inside = open < 0 ? -1 : lower.indexOf('>', open) + 1;
    const end = inside <= 0 ? -1 : lower.indexOf(`</${name}`, inside);
    if (end < 0) return;
    yield { tag: lower.slice(open, inside), inner: html.slice(inside, end) };
    at = end;
  }
}

/**
 * Reads the page of a job. Many carry the posting itself as data for search engines (schema.org's JobPosting), which
 * has no menus and no footers around it; of the others it is the words of the whole page.
 */
export function readPageOfAJob(page: string): PageOfAJob {
  const html = page.slice(0, MOST);
  for (const { tag, inner } of elements(html, 'script')) {
    const found = tag.includes('application/ld+json') ? postingIn(inner) : undefined;
    if (found?.description)
      return {
        company: line(found.hiringOrganization),
        title: line(found.title),
        place: line(placeOf(found)),
        text: plainText(unescaped(found.description)).trim(),
      };
  }
  const first = (name: string) => elements(html, name).next().value?.inner;
  const words = first('main') ?? first('body') ?? html;
  return {
    company: '',
    title: line(plainText((first('h1') ?? '').slice(0, 1_000))),
    place: '',
    text: plainText(words).trim(),
  };
}

/** Where it is; a role that is held from anywhere says so in a field of its own. */
const placeOf = ({ jobLocation, jobLocationType }: z.output<typeof posting>): string =>
  [jobLocation, /^telecommute$/i.test(jobLocationType) ? 'Remote' : ''].filter(Boolean).join('; ');

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
