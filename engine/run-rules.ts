import type { Answer } from './answer.ts';
import type { Report, Rule } from './define-rule.ts';
import { contextHash, keyOf } from './dismissal.ts';
import type { Finding } from './finding.ts';
import { once, sentenceAt } from './places.ts';

/** Times a rule; the engine itself has no clock. */
export type Probe = (rule: string, run: () => void) => void;

const direct: Probe = (_rule, run) => run();

/** Runs the rules over an answer; findings in the order of the text. */
export function runRules(rules: readonly Rule[], answer: Answer, probe: Probe = direct): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    probe(rule.meta.id, () => rule.check(answer, (report) => findings.push(toFinding(rule, answer, report))));
  }
  return inOrder(findings);
}

/** In the order of the text; where two begin and end alike, by rule. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

/** Words and, at odd places, the names of what goes between them; each message of a rule is cut once. */
function templateOf(text: string): readonly string[] {
  const there = templates.get(text);
  if (there) return there;
  const made = text.split(/\{(\w+)\}/);
  templates.set(text, made);
  return made;
}

const templates = new Map<string, readonly string[]>();

function toFinding(rule: Rule, answer: Answer, report: Report): Finding {
  const message = rule.meta.messages[report.message];
  if (!message) throw new Error(`${rule.meta.id}: unknown message "${report.message}"`);
  const [start, end] = offsets(answer, report);
  const quote = answer.text.slice(start, end);
  const fill = (text: string) =>
    templateOf(text)
      .map((part, i) => (i % 2 === 0 ? part : String(report.data?.[part] ?? (part === 'quote' ? quote : ''))))
      .join('');
  const finding: Finding = {
    criterion: rule.meta.criterion,
    rule: rule.meta.id,
    version: rule.meta.version,
    tone: message.tone,
    start,
    end,
    quote,
    message: fill(message.text),
    sources: rule.meta.sources,
    speaksFor: message.speaksFor,
    key: keyOf(rule.meta.id, report.message, contextOf(answer, report, start, end)),
  };
  if (message.fix) finding.fix = fill(message.fix);
  if (message.ask) finding.ask = fill(message.ask);
  return finding;
}

function offsets(answer: Answer, { first, last }: Report): [number, number] {
  const { tokens, text } = answer;
  if (last > first) return [tokens[first]!.start, tokens[last - 1]!.end];
  const at =
    first <= 0 ? 0 : first >= tokens.length ? (tokens.at(-1)?.end ?? text.length) : tokens[first]!.start;
  return [at, at];
}

/** The sentence around a finding; for something absent, nothing (it is absent from the whole answer), or the answer. */
function contextOf(answer: Answer, { first, whole }: Report, start: number, end: number): string {
  if (whole) return contextHash(answer.text);
  if (start === end) return NOWHERE;
  const { text } = answer;
  const sentence = sentenceAt(answer, first);
  if (end > sentence.end) return contextHash(text.slice(sentence.start, end));
  const known = contextsOf(answer);
  return (known[sentence.index] ??= contextHash(text.slice(sentence.start, sentence.end)));
}

const NOWHERE = contextHash('');
/** [sentence], where a finding has asked; a sentence may hold many. */
const contextsOf = once((): string[] => []);
