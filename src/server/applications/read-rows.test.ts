import { describe, expect, it } from 'vitest';
import { guessDayOrder, readDay } from './read-day.ts';
import { howToRead, readRows, type HowToRead } from './read-rows.ts';
import { readSource, readStanding } from './read-standing.ts';

const read = (text: string, how: Partial<HowToRead> = {}) => readRows(text, howToRead.parse(how));

describe('a day', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026/3/4', '2026-03-04'],
    ['2026-03-04T10:00:00Z', '2026-03-04'],
    ['2026-03-04 10:00:00.5 +02:00', '2026-03-04'],
    ['03/04/2026', '2026-04-03'],
    ['3.4.26', '2026-04-03'],
    ['4 March 2026', '2026-03-04'],
    ['4th Mar 26', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['Mar 4 2026', '2026-03-04'],
    ['4-Mar-2026', '2026-03-04'],
    ['31/02/2026', undefined],
    ['4 Brumaire 2026', undefined],
    ['1926-03-04', undefined],
    ['yesterday', undefined],
    ['46085', undefined],
  ])('%s is %s', (cell, day) => expect(readDay(cell, 'day-first')).toBe(day));
  it('with the month first, when it is said so', () =>
    expect(readDay('03/04/2026', 'month-first')).toBe('2026-03-04'));
  it.each([
    [['03/04/2026', '13/04/2026'], 'day-first'],
    [['03/04/2026', '04/13/2026 9:00 AM'], 'month-first'],
    [['03/04/2026'], 'day-first'],
    [['2026-13-04'], 'day-first'],
  ])('of %j is written %s', (cells, order) => expect(guessDayOrder(cells)).toBe(order));
});

describe('a stage', () => {
  it.each([
    ['Applied', '', 'applied', null],
    ['INTERVIEWING', '', 'rounds', null],
    ['Phone Screen', '', 'screen', null],
    ['Wishlist', '', 'saved', null],
    ['Rejected', '', 'closed', 'rejected'],
    ['Closed', 'No reply', 'closed', 'no-reply'],
    ['Interview', 'Rejected', 'closed', 'rejected'],
    ['Ghosted', '', 'closed', 'no-reply'],
    ['You accepted the offer', '', 'closed', 'accepted'],
    ['Applied', 'waiting', 'applied', null],
  ])('%s, %s', (stage, outcome, at, ended) =>
    expect(readStanding(stage, outcome)).toEqual({ stage: at, outcome: ended }),
  );
  it.each([
    ['Archived', ''],
    ['Closed', ''],
    ['', 'pending'],
    ['__proto__', 'constructor'],
  ])('%s, %s is not known', (stage, outcome) => expect(readStanding(stage, outcome)).toBeUndefined());
  it('a board on the web is a job board', () =>
    expect(
      ['LinkedIn', 'Employee referral', 'Somebody you know there', 'Word of mouth'].map(readSource),
    ).toEqual(['job-board', 'referral', 'network', undefined]));
});

describe('a table', () => {
  it('is read by its headings, whatever their order and separator', () => {
    const { rows, bad, columns, days, separator, heading } = read(
      '\uFEFFStatus;Date Applied;Company Name;Job Title;Source;Notes\nInterviewing;12/31/2026;"Acme; Söhne";PMM;Word of mouth;"Met Dana\nin May"\n'.replace(
        '\uFEFF',
        '',
      ),
    );
    expect([bad, separator, heading, days]).toEqual([[], 'semicolon', true, 'month-first']);
    expect(columns).toEqual({ company: 2, title: 3, stage: 0, appliedOn: 1, source: 4, notes: 5 });
    expect(rows).toEqual([
      {
        line: 2,
        at: { stage: 'rounds', outcome: null },
        said: expect.objectContaining({
          company: 'Acme; Söhne',
          title: 'PMM',
          appliedOn: '2026-12-31',
          source: 'other',
          notes: 'Met Dana\nin May\nSource: Word of mouth',
        }) as unknown,
      },
    ]);
  });

  it.each([
    ['German', 'Firma;Titel;Status;Beworben am\nMüller;PMM;Absage;03.04.2026', 'closed', 'rejected'],
    ['French', 'Entreprise;Poste;Statut;Date\nMüller;PMM;Candidature envoyée;03/04/2026', 'applied', null],
    ['Spanish', 'Empresa;Puesto;Estado;Fecha\nMüller;PMM;Entrevista;03/04/2026', 'rounds', null],
    ['half known', 'Wer;Titel;Status;Datum\nMüller;PMM;Angebot;03.04.2026', 'offer', null],
  ])('is read by its headings in other languages: %s', (_language, text, stage, outcome) => {
    const { rows, bad } = read(text);
    expect(bad).toEqual([]);
    expect(rows).toMatchObject([
      { at: { stage, outcome }, said: { company: 'Müller', title: 'PMM', appliedOn: '2026-04-03' } },
    ]);
  });

  it('without headings begins with company and title', () =>
    expect(read('Acme,PMM\nTidewater,PM').rows.map(({ said }) => [said.company, said.title])).toEqual([
      ['Acme', 'PMM'],
      ['Tidewater', 'PM'],
    ]));

  it('names the rows that cannot be taken, and takes the others', () => {
    const { rows, bad } = read(
      [
        'company,status,applied,link',
        'Acme,Applied,2026-01-02,https://example.org',
        ',Applied,,',
        'B,Somersault,,',
        'C,Archived,,',
        'D,Applied,32/13/2026,',
        'E,Applied,,javascript:alert(1)',
        `${'F'.repeat(201)},Applied,,`,
        'G,,,',
        '"H,Applied,,',
      ].join('\n'),
    );
    expect(rows.map(({ said, at }) => [said.company, at.stage])).toEqual([
      ['Acme', 'applied'],
      ['G', 'applied'],
    ]);
    expect(bad.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 There is no company in this row.',
      '4 “Somersault” is no stage, or does not say how it ended.',
      '5 “Archived” is no stage, or does not say how it ended.',
      '6 “32/13/2026” is no day.',
      '7 A link begins with https:// or http://.',
      '8 A company’s name has up to 200 characters.',
      '10 A quotation mark opens here and never closes.',
    ]);
  });

  it('takes back the apostrophe that an export put before a formula', () =>
    expect(
      read("company,title\n'=cmd|' /C calc'!A0,'+1\n'n Sync,-").rows.map(({ said }) => [
        said.company,
        said.title,
      ]),
    ).toEqual([
      ["=cmd|' /C calc'!A0", '+1'],
      ["'n Sync", '-'],
    ]));

  it('of 5,001 rows is refused; a column that is not there is empty', () => {
    expect(() => read(`company\n${'x\n'.repeat(5_001)}`)).toThrow('5,000 applications');
    expect(read('company\nAcme', { columns: { company: 0, title: 500 } }).rows[0]?.said.title).toBe('');
  });

  it('of five megabytes of quotation marks is read in good time', () => {
    const began = performance.now();
    const { bad } = read(`company\n${`"${'x'.repeat(2_000)}\n`.repeat(2_400)}`);
    expect(bad.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});
