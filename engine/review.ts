import type { Answer } from './answer.ts';
import { delivery } from './delivery.ts';
import type { Finding } from './finding.ts';
import { levelOf } from './levels/index.ts';
import type { Model } from './model/model.ts';
import { nextStep } from './next-step.ts';
import { readAnswer } from './read-answer.ts';
import type { CriterionReview, Review, Settings } from './review-types.ts';
import { CRITERIA, criteriaFor, RUBRIC_VERSION, type CriterionId } from './rubric.ts';
import { RULES } from './rules/index.ts';
import { runRules, type Probe } from './run-rules.ts';
import { stateOf } from './states/index.ts';
import { withoutInstructions } from './states/instruction.ts';
import { ENGINE_VERSION } from './version.ts';

export type Reviewer = (answer: string, settings: Settings) => Review;

/**
 * A reviewer that hears with this model. The same text and settings give the same review everywhere.
 * `probe` may time the rules; the engine has no clock of its own.
 */
export function createReviewer(model: Model, probe?: Probe): Reviewer {
  return (text, settings) => {
    const given = readAnswer(text, settings, model);
    const heeded = withoutInstructions(given, (shorter) => readAnswer(shorter, settings, model));
    const { state, advice } = stateOf(heeded);
    const base = { engine: ENGINE_VERSION, rubric: RUBRIC_VERSION, state };
    const timed = settings.timing ? { delivery: delivery(given, settings.timing) } : {};
    if (state !== 'reviewed') return { ...base, advice, criteria: [], findings: [], ...timed };

    const heard = heeded.answer;
    const called = new Set(settings.expects ?? criteriaFor(settings.kind, settings.role ?? 'pmm'));
    if (!settings.question) called.delete('on-question');
    const rules = RULES.filter((rule) => called.has(rule.meta.criterion));
    const findings = runRules(rules, heard, probe).filter((finding) => !settings.dismissed?.has(finding.key));
    const criteria = CRITERIA.map((criterion) => reviewCriterion(criterion, called, findings, heard));
    const next = nextStep(criteria, findings, heard);
    return { ...base, criteria, findings, ...timed, ...(next ? { next } : {}) };
  };
}

function reviewCriterion(
  criterion: CriterionId,
  called: ReadonlySet<CriterionId>,
  findings: readonly Finding[],
  answer: Answer,
): CriterionReview {
  if (!called.has(criterion)) {
    return { criterion, level: 'not-elicited', because: 'This question does not call for it.', findings: [] };
  }
  const own = findings.filter((finding) => finding.criterion === criterion);
  const { level, because, rests } = levelOf(criterion, {
    findings: own,
    heard: answer.heard.get(criterion),
    answer,
  });
  return { criterion, level, because, findings: rests.map((finding) => findings.indexOf(finding)) };
}
