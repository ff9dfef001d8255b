/** Where everything is: the five places of the product, and the pages that each begins with. */
export type Place = {
  name: string;
  href: string;
  /** Pages of the place, itself first. */
  pages: { name: string; href: string }[];
  /** Addresses outside its own that belong to it all the same. */
  also: string[];
};

export const PLACES: Place[] = [
  {
    name: 'Today',
    href: '/',
    pages: [
      { name: 'Now', href: '/' },
      { name: 'Plan', href: '/plan' },
      { name: 'Readiness', href: '/readiness' },
      { name: 'Checklist', href: '/checklist' },
    ],
    also: [],
  },
  {
    name: 'Practise',
    href: '/practise',
    pages: [
      { name: 'Questions', href: '/practise' },
      { name: 'Add a question', href: '/practise/add' },
      { name: 'History', href: '/history' },
    ],
    also: ['/attempts'],
  },
  {
    name: 'Stories',
    href: '/stories',
    pages: [
      { name: 'Story bank', href: '/stories' },
      { name: 'Coverage', href: '/stories/coverage' },
      { name: 'Numbers', href: '/stories/numbers' },
      { name: 'One-pagers', href: '/stories/pages' },
    ],
    also: [],
  },
  {
    name: 'Pipeline',
    href: '/pipeline',
    pages: [
      { name: 'Applications', href: '/pipeline' },
      { name: 'Roles', href: '/pipeline/roles' },
      { name: 'Funnel', href: '/pipeline/funnel' },
      { name: 'Offers', href: '/pipeline/offers' },
      { name: 'Rejections', href: '/pipeline/rejections' },
    ],
    also: ['/interviews'],
  },
  {
    name: 'Learn',
    href: '/learn',
    pages: [
      { name: 'Lessons', href: '/learn' },
      { name: 'Committee', href: '/learn/committee' },
      { name: 'Model answers', href: '/learn/answers' },
      { name: 'Compass', href: '/learn/compass' },
      { name: 'Rubric', href: '/rubric' },
    ],
    also: [],
  },
  { name: 'Settings', href: '/settings', pages: [], also: [] },
];

const within = (path: string, href: string): boolean =>
  path === href || (href !== '/' && path.startsWith(`${href}/`));

/** Whether an address belongs to a place. */
export const isIn = (path: string, { href, pages, also }: Place): boolean =>
  [href, ...pages.map((page) => page.href), ...also].some((each) => within(path, each));

/**
 * The pages to offer below the places: those of the place one is in, on one of them or further down from one that is
 * not its first. Whoever answers a question or writes a story has the page to themselves.
 */
export function pagesAround(path: string): Place['pages'] {
  const place = PLACES.find((each) => isIn(path, each));
  const [first, ...others] = place?.pages ?? [];
  const shown = path === first?.href || others.some(({ href }) => within(path, href));
  return place && shown ? place.pages : [];
}
