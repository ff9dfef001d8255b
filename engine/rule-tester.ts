/**
 * Tests a rule by its own examples and refuses sloppy ones: no source, an unknown or unused message,
 * a quote that is not in the text, an example that does not fire, a silent text that does.
 */
import { readAnswer } from './read-answer.ts';
import { runRules } from './run-rules.ts';
import { SOURCES } from './sources.ts';
import { CALLED_FOR, CRITERIA, type Kind } from './rubric.ts';
import type { Rule } from './define-rule.ts';
import type { Model } from './model/model.ts';

/** Everything wrong with a rule, one plain line each; empty when it is sound. */
export function faultsOf(rule: Rule, model: Model): string[] {
  return [...faultsOfMeta(rule), ...faultsOfFiring(rule, model), ...faultsOfSilence(rule, model)];
}

function faultsOfMeta({ meta }: Rule): string[] {
  const faults: string[] = [];
  if (!meta.id.startsWith(`${meta.criterion}/`))
    faults.push(`id "${meta.id}" does not begin with its criterion`);
  if (!CRITERIA.includes(meta.criterion)) faults.push(`unknown criterion "${meta.criterion}"`);
  if (meta.sources.length === 0) faults.push('names no source');
  for (const source of meta.sources) if (!(source in SOURCES)) faults.push(`unknown source "${source}"`);
  if (meta.why.length < 30) faults.push('does not say why');
  if (meta.fires.length === 0) faults.push('has no text on which it fires');
  if (meta.silent.length < 2) faults.push('has fewer than two texts on which it is silent');
  const shown = new Set(meta.fires.map((example) => example.message));
  for (const [name, message] of Object.entries(meta.messages)) {
    if (!shown.has(name)) faults.push(`message "${name}" has no example`);
    if (message.text.includes(meta.criterion)) faults.push(`message "${name}" recites the criterion's id`);
    if (message.tone === 'gap' && !message.fix && !message.ask)
      faults.push(`gap "${name}" neither mends nor asks`);
    if (message.tone === 'gap' && message.speaksFor === 'clear')
      faults.push(`gap "${name}" argues for clear`);
  }
  for (const name of shown)
    if (!(name in meta.messages)) faults.push(`an example names unknown message "${name}"`);
  return faults;
}

function faultsOfFiring(rule: Rule, model: Model): string[] {
  const faults: string[] = [];
  for (const example of rule.meta.fires) {
    if (example.quote !== '' && !example.text.includes(example.quote)) {
      faults.push(`"${example.quote}" is not in its example`);
      continue;
    }
    const { name, findings } = speak(rule, example, model);
    const hit = findings.some(
      (f) => f.quote === example.quote && f.key.startsWith(`${name}:${example.message}:`),
    );
    const got = findings.map((f) => `${f.key.split(':')[1]} on "${f.quote}"`).join('; ') || 'nothing';
    if (!hit)
      faults.push(`should say ${example.message} on "${example.quote}" in "${example.text}", said ${got}`);
  }
  return faults;
}

function faultsOfSilence(rule: Rule, model: Model): string[] {
  return rule.meta.silent.flatMap((example) => {
    const given = typeof example === 'string' ? { text: example } : example;
    const { findings } = speak(rule, given, model);
    return findings.map(
      (f) => `should be silent on "${given.text}", said ${f.key.split(':')[1]} on "${f.quote}"`,
    );
  });
}

type Given = { text: string; kind?: Kind; role?: 'pmm' | 'pm'; question?: string };

function speak(rule: Rule, given: Given, model: Model) {
  const kind =
    given.kind ??
    (Object.keys(CALLED_FOR) as Kind[]).find((k) => CALLED_FOR[k].includes(rule.meta.criterion))!;
  const settings = { kind, role: given.role ?? 'pmm', question: given.question ?? '' } as const;
  return { name: rule.meta.id, findings: runRules([rule], readAnswer(given.text, settings, model)) };
}
