import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import { addOwnQuestion, OWN_QUESTION } from '../../../tests/harness/own-question.ts';
import { readQuestions } from '#content';
import type { Ctx } from '#server/ctx.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { ankiField, ankiTag } from './anki-field.ts';
import { exportAnki } from './export-anki.ts';

let database: FreshDatabase;
let ctx: Ctx;
const BANK = readQuestions();
const [first] = BANK;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

const add = (changes: object = {}) => addOwnQuestion(ctx, { ...OWN_QUESTION, ...changes });

describe('Anki', () => {
  /** As Anki reads it: records of a table with quotes and comments, and not merely lines. */
  const notes = async (query: object): Promise<string[][]> =>
    parse(await text(exportAnki(ctx, query)), { delimiter: '\t', comment: '#', comment_no_infix: true });

  it('is given the whole bank, a note a line, five fields each, a deck to make, no id twice', async () => {
    const all = await text(exportAnki(ctx, {}));
    expect(all.split('\n').slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#guid column:1',
      '#deck column:2',
      '#tags column:5',
    ]);
    const lines = await notes({});
    // No field is quoted and none has a line end, so that a reader without either rule sees the same.
    expect(lines).toEqual(
      all
        .trimEnd()
        .split('\n')
        .slice(6)
        .map((line) => line.split('\t')),
    );
    expect(lines).toHaveLength(BANK.length);
    for (const fields of lines) {
      expect(fields).toHaveLength(5);
      expect(fields[1]).toBe('Debrief');
      expect(fields.join('')).not.toMatch(/"|\[sound|\{\{/);
    }
    expect(new Set(lines.map(([id]) => id)).size).toBe(BANK.length);
    const note = lines.find(([id]) => id === `debrief-${first!.id}`);
    expect(note?.[3]).toContain('They may go on with</b><br><ul><li>');
  });

  it('is given what the filters leave, escaped, with the next step from the last answer', async () => {
    const id = await add({
      text: 'Is <b>"this"</b>\tone [sound:x.mp3] {{c1::gap}}\nor two?',
      companies: ['A & B Co'],
    });
    expect(await notes({ whose: 'own' })).toHaveLength(1);
    await submitAttempt(ctx, {
      questionId: id,
      text: 'In May I asked nine visitors what the zebra was for.',
    });
    const { review } = await submitAttempt(
      { ...ctx, now: () => new Date('2026-04-01') },
      {
        questionId: id,
        text: 'We aligned with stakeholders, and it was a great success for everybody involved.',
      },
    );
    const [[guid, , front, back, tags] = []] = await notes({ whose: 'own' });
    expect(guid).toBe(`debrief-${id}`);
    expect(front).toBe(
      'Is &lt;b&gt;&quot;this&quot;&lt;/b&gt; one &#91;sound:x.mp3] &#123;&#123;c1::gap}}<br>or two?',
    );
    expect(back).toContain('Whether you ask what the zebra is for.');
    expect(back).toContain('<li>And if the zebra says no?</li>');
    expect(back).toContain(ankiField(review.next!.title));
    expect(tags).toBe(
      'debrief debrief::kind::Craft debrief::topic::Pricing_and_packaging debrief::company::A_B_Co',
    );
  });

  it('has a back on every card, and tags without spaces', async () => {
    await add({ asks: '', followUps: [] });
    expect((await notes({ whose: 'own' }))[0]?.[3]).toBe('Answer it aloud, then in Debrief.');
    expect(ankiTag('company', ' a::b "c" ')).toBe('debrief::company::a-b_c');
  });
});
