import { describe, expect, it } from 'vitest';
import { readPageOfAJob } from './job-posting.ts';

const page = (data: unknown) =>
  `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>Jobs</h1></body></html>`;
const JOB = {
  '@type': 'JobPosting',
  title: 'Product  Marketer',
  description: '<p>Own positioning.</p><ul><li>Launch</li></ul>',
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
  jobLocation: [
    { address: { addressLocality: 'Berlin', addressCountry: { name: 'DE' } } },
    { address: 'Leeds' },
  ],
};

describe('the posting that a page carries as data', () => {
  it.each([
    ['by itself', JOB],
    ['in a list', [{ '@type': 'WebSite' }, JOB]],
    ['in a graph', { '@graph': [JOB] }],
    ['of several types', { ...JOB, '@type': ['Thing', 'JobPosting'] }],
    [
      'its markup written as text',
      {
        ...JOB,
        description: '&lt;p&gt;Own positioning.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Launch&lt;/li&gt;&lt;/ul&gt;',
      },
    ],
  ])('%s', (_how, data) => {
    const { text, ...rest } = readPageOfAJob(page(data));
    expect(rest).toEqual({ company: 'Acme', title: 'Product Marketer', place: 'Berlin, DE; Leeds' });
    expect(text).toMatch(/^Own positioning\.\n[\s\S]*Launch$/);
  });

  it('is remote when its data says so, which its text often does not', () => {
    expect(readPageOfAJob(page({ ...JOB, jobLocationType: 'TELECOMMUTE' })).place).toBe(
      'Berlin, DE; Leeds; Remote',
    );
  });

  it('says what it says, whatever is missing', () => {
    expect(
      readPageOfAJob(
        page({ '@type': 'JobPosting', description: 'x', hiringOrganization: 7, jobLocation: null }),
      ),
    ).toEqual({
      company: '',
      title: '',
      place: '',
      text: 'x',
    });
  });
});

describe('a page without one', () => {
  it.each([
    [
      'broken data',
      '<script type="application/ld+json">{</script><body><h1>PMM</h1><p>Words</p></body>',
      'Words',
    ],
    ['no body', '<h1>PMM</h1><p>Words</p>', 'Words'],
    [
      'scripts and styles',
      '<body><h1>PMM</h1><style>p{}</style><script>alert(1)</script><p>Words</p></body>',
      'Words',
    ],
  ])('%s: the words of the page', (_what, html, words) => {
    const { title, text } = readPageOfAJob(html);
    expect(title).toBe('PMM');
    expect(text).toContain(words);
    expect(text).not.toMatch(/alert|p\{/);
  });

  it('does not dwell on a hostile one', () => {
    const began = performance.now();
    readPageOfAJob('<script type=application/ld+json>'.repeat(20_000));
    readPageOfAJob('<h1>'.repeat(100_000));
    readPageOfAJob('<main>'.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
