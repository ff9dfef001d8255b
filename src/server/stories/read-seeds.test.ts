import { describe, expect, it } from 'vitest';
import { dateInWords } from './date-in-words.ts';
import { resumeSeeds } from './import-resume.ts';
import { textSeeds } from './import-text.ts';
import { MAX_PART } from './story-fields.ts';

describe('a JSON Resume', () => {
  const of = (value: unknown) => resumeSeeds(JSON.stringify(value));
  const stint = {
    name: 'Tidewater',
    position: 'PMM',
    startDate: '2022-03-01',
    endDate: '2024-11',
    highlights: ['Led the launch of offline mode; win rate from 31% to 44%.', 'Built a win/loss programme'],
  };

  it('gives a seed a highlight, with employer, position and dates', () => {
    expect(of({ basics: { name: 'X' }, work: [stint] })).toEqual([
      {
        title: 'Led the launch of offline mode',
        employer: 'Tidewater',
        happened: '',
        words: 'Led the launch of offline mode; win rate from 31% to 44%.',
        from: 'PMM, March 2022 to November 2024',
      },
      expect.objectContaining({ title: 'Built a win/loss programme', words: 'Built a win/loss programme' }),
    ]);
  });

  it.each([
    ['2019-05', '2019-12', '2019'],
    ['2019-05-01', '2019-05-20', '2019-05'],
    ['2019-05', '', ''],
    ['', '', ''],
    ['spring', 'autumn', ''],
  ])('takes a date only where %s and %s leave no choice: %s', (startDate, endDate, happened) =>
    expect(of({ work: [{ ...stint, startDate, endDate }] })[0]).toMatchObject({ happened }),
  );

  it('takes older names, voluntary work, projects, and a summary where there are no highlights', () => {
    const seeds = of({
      work: [{ company: 'Old Firm', summary: 'First marketer there.' }],
      volunteer: [{ organization: 'Lifeboat', highlights: ['Raised £9,000 in a winter'] }],
      projects: [{ name: 'Tide tables', description: 'An app for sailors' }],
    });
    expect(seeds.map(({ employer, words }) => [employer, words])).toEqual([
      ['Old Firm', 'First marketer there.'],
      ['Lifeboat', 'Raised £9,000 in a winter'],
      ['Tide tables', 'An app for sailors'],
    ]);
  });

  it('leaves out what cannot be stored', () => {
    const [seed] = of({ work: [{ name: 'Tide\0water', highlights: ['Led\0 the launch \ud800'] }] });
    expect(seed).toMatchObject({ employer: 'Tidewater', words: 'Led the launch \ufffd' });
  });

  it('passes over what is not as it should be', () => {
    const work = [
      7,
      null,
      'x',
      { ...stint, name: 5, startDate: {}, highlights: [1, null, ' ', 'Did one thing'] },
    ];
    expect(of({ work, projects: 'none' })).toEqual([
      expect.objectContaining({ employer: '', words: 'Did one thing', from: 'PMM, November 2024' }),
    ]);
  });

  it.each([
    ['{"work": [', /cannot be read as JSON/],
    ['{\n "work": []\n "x": 1}', /line 3, column 2/],
    ['{\n "work": [,]\n}', /Look near “.*"work": \[,\]/],
    ['[1]', /not a JSON Resume/],
    ['{"work": []}', /no highlights/],
    ['{}', /no highlights/],
  ])('refuses %s and says why', (text, why) => expect(() => resumeSeeds(text)).toThrow(why));
});

describe('pasted text', () => {
  const words = (text: string) => textSeeds(text).map((seed) => seed.words);

  it('gives a seed a bullet, under its heading', () => {
    const seeds = textSeeds(
      'Tidewater\nPMM, 2023\n\n- Led the launch\nof offline mode\n• Built a win/loss programme\n  with sales\n\nMarlow, 2019 to 2021\n1. Wrote the page anew\n– Trained 30 resellers',
    );
    expect(seeds.map(({ words: each, from, happened }) => [each, from, happened])).toEqual([
      ['Led the launch of offline mode', 'Tidewater, PMM, 2023', '2023'],
      ['Built a win/loss programme with sales', 'Tidewater, PMM, 2023', '2023'],
      ['Wrote the page anew', 'Marlow, 2019 to 2021', ''],
      ['Trained 30 resellers', 'Marlow, 2019 to 2021', ''],
    ]);
  });

  it.each([
    ['Tidewater, Bristol\nSenior Product Marketing Manager, 2022 to 2024', 'Tidewater', ''],
    ['Senior Product Marketing Manager | Tidewater Ltd | Mar 2022 – present', 'Tidewater Ltd', ''],
    ['Product Marketer at Tidewater (2023)', 'Tidewater', '2023'],
    ['Tidewater\n\nHead of Product Marketing, 2023', 'Tidewater', '2023'],
    ['Jo Marsh\nLondon\n\nWORK EXPERIENCE\n\nTidewater, 2023', 'Tidewater', '2023'],
    ['Head of Product Marketing, 2023', '', '2023'],
    ['Product Marketing Manager, Marlow Payroll, London (2019)', 'Marlow Payroll', '2019'],
    ['Some things I did', '', ''],
  ])('knows from “%s” that it was at “%s” in “%s”', (heading, employer, happened) => {
    const seeds = textSeeds(`${heading}\n\n- Led the launch of offline mode\n- Retired a tier nobody chose`);
    expect(seeds.map(({ words: each }) => each)).toEqual([
      'Led the launch of offline mode',
      'Retired a tier nobody chose',
    ]);
    for (const seed of seeds) expect(seed).toMatchObject({ employer, happened });
  });

  it('parts of a CV are no words of a story, and whoever wrote it is no employer', () =>
    expect(
      textSeeds(
        'Jo Marsh\nBristol · jo@example.org\n\nPROFILE\nProduct marketer who launched nine things, most of them twice.',
      ),
    ).toMatchObject([
      { words: 'Product marketer who launched nine things, most of them twice.', employer: '', from: '' },
    ]));

  it('a sentence above bullets is none of their headings, though it names a year', () =>
    expect(words('In 2023 I rebuilt our pricing page, the demo and the deck.\n\n- Led the launch')).toEqual([
      'In 2023 I rebuilt our pricing page, the demo and the deck.',
      'Led the launch',
    ]));

  it('a heading straight after a bullet is none of its words', () =>
    expect(words('- Led the whole launch\nMarlow Payroll\n- Wrote the page anew')).toEqual([
      'Led the whole launch',
      'Wrote the page anew',
    ]));

  it('gives a seed a paragraph, its lines joined', () =>
    expect(
      words(
        'In 2020 I joined a small firm\nand rebuilt its pricing page.\n\nThen I rode along with eight inspectors for a week.',
      ),
    ).toEqual([
      'In 2020 I joined a small firm and rebuilt its pricing page.',
      'Then I rode along with eight inspectors for a week.',
    ]));

  it('one year is a date, a year that goes on is none', () => {
    expect(textSeeds('Tidewater, 2023 to present\n- Led the launch')[0]).toMatchObject({ happened: '' });
  });

  it('loses no word of a very long paragraph', () => {
    const text = Array.from({ length: 900 }, (_, i) => `Word${i} and so on.`).join(' ');
    const seeds = words(text);
    expect(seeds.length).toBeGreaterThan(3);
    expect(Math.max(...seeds.map(({ length }) => length))).toBeLessThanOrEqual(MAX_PART);
    expect(seeds.join(' ')).toBe(text);
  });

  it('says so when there is nothing to begin from', () =>
    expect(() => textSeeds('Skills\n\nSQL\n- Excel')).toThrow(/no sentences/));
});

it.each([
  ['2023-04', 'April 2023'],
  ['2023-04-17', 'April 2023'],
  ['2023', '2023'],
  ['spring 2023', 'spring 2023'],
  ['2023-13', '2023-13'],
])('%s is shown as %s', (date, shown) => expect(dateInWords(date)).toBe(shown));
