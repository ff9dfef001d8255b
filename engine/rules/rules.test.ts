/** Every rule by its own examples, every folder by its rules, and the tester by rules that it must refuse. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineRule, type Rule, type RuleMeta } from '../define-rule.ts';
import { SILENT } from '../model/model.ts';
import { CRITERIA } from '../rubric.ts';
import { faultsOf } from '../rule-tester.ts';
import type { SourceId } from '../sources.ts';
import { RULES } from './index.ts';

const folder = new URL('./', import.meta.url);

describe('rules', () => {
  it.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (_id, rule) => {
    expect(faultsOf(rule, SILENT)).toEqual([]);
  });

  it('a rule has an id of its own, which is the path of its file', () => {
    const ids = RULES.map(({ meta }) => meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !existsSync(new URL(`${id}.ts`, folder)))).toEqual([]);
  });

  it('a file that defines a rule is listed', async () => {
    const listed = new Set(RULES.map(({ meta }) => meta.id));
    for (const criterion of CRITERIA)
      for (const file of readdirSync(new URL(`${criterion}/`, folder))) {
        if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
        const exported = (await import(`./${criterion}/${file}`)) as Record<string, unknown>;
        const defined = Object.values(exported).filter(isRule);
        expect(defined.filter(({ meta }) => !listed.has(meta.id)).map(({ meta }) => meta.id)).toEqual([]);
      }
  });

  it('every criterion has rules, and every folder is a criterion', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...CRITERIA].sort());
    const ruled = new Set(RULES.map(({ meta }) => meta.criterion));
    expect(CRITERIA.filter((criterion) => !ruled.has(criterion))).toEqual([]);
  });
});

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'meta' in value && 'check' in value;

/** Speaks about the first "parsnip". */
const sound: RuleMeta = {
  id: 'specific/parsnip',
  version: 1,
  criterion: 'specific',
  why: 'A parsnip named in an answer shows that somebody was there.',
  sources: ['editors'],
  messages: { seen: { tone: 'gap', speaksFor: 'partial', text: 'One “{quote}”.', fix: 'Say which one.' } },
  fires: [{ text: 'There was a parsnip on the desk.', message: 'seen', quote: 'parsnip' }],
  silent: ['There was a carrot on the desk.', 'The desk was empty.'],
};

function ruleWith(change: Partial<RuleMeta>): Rule {
  return defineRule({
    meta: { ...sound, ...change },
    check(answer, report) {
      const at = answer.tokens.findIndex(({ norm }) => norm === 'parsnip');
      if (at >= 0) report({ message: 'seen', first: at, last: at + 1 });
    },
  });
}
const { seen } = sound.messages as { seen: RuleMeta['messages'][string] };
const [fires] = sound.fires;

describe('the rule tester', () => {
  it('lets a sound rule by', () => {
    expect(faultsOf(ruleWith({}), SILENT)).toEqual([]);
  });

  const sloppy: [string, Partial<RuleMeta>, RegExp][] = [
    ['no source', { sources: [] as unknown as RuleMeta['sources'] }, /names no source/],
    ['an unknown source', { sources: ['hearsay' as SourceId] }, /unknown source "hearsay"/],
    ['an id outside its criterion', { id: 'focus/parsnip' }, /does not begin with its criterion/],
    ['no reason', { why: 'Because.' }, /does not say why/],
    ['no example', { fires: [] as unknown as RuleMeta['fires'] }, /no text on which it fires/],
    ['one silent text', { silent: ['A carrot.'] }, /fewer than two texts/],
    [
      'a quote that is not there',
      { fires: [{ ...fires, quote: 'turnip' }] },
      /"turnip" is not in its example/,
    ],
    ['a quote of other words', { fires: [{ ...fires, quote: 'desk' }] }, /should say seen on "desk"/],
    ['an unknown message', { fires: [{ ...fires, message: 'heard' }] }, /unknown message "heard"/],
    ['a message without an example', { messages: { seen, heard: seen } }, /message "heard" has no example/],
    [
      'an example that does not fire',
      { fires: [{ text: 'A carrot lay there.', message: 'seen', quote: 'carrot' }] },
      /should say seen .* said nothing/,
    ],
    [
      'a silent text that fires',
      { silent: ['No parsnip.', 'A desk.'] },
      /should be silent on "No parsnip\."/,
    ],
    [
      'a gap that neither mends nor asks',
      { messages: { seen: { tone: 'gap', speaksFor: 'partial', text: 'One.' } } },
      /neither mends nor asks/,
    ],
    [
      'a gap that argues for clear',
      { messages: { seen: { ...seen, speaksFor: 'clear' } } },
      /argues for clear/,
    ],
    [
      'a message that recites the criterion',
      { messages: { seen: { ...seen, text: 'Not specific.' } } },
      /recites the criterion's id/,
    ],
  ];
  it.each(sloppy)('refuses %s', (_name, change, fault) => {
    expect(faultsOf(ruleWith(change), SILENT).join('\n')).toMatch(fault);
  });

  it('a message that the rule does not have is an error, not silence', () => {
    const rule = defineRule({
      ...ruleWith({}),
      check: (_answer, report) => report({ message: 'heard', first: 0, last: 0 }),
    });
    expect(() => faultsOf(rule, SILENT)).toThrow(/unknown message "heard"/);
  });
});
