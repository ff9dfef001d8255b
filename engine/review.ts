import type { Answer } from './answer.ts';
import type { Rule } from './define-rule.ts';
import { delivery } from './delivery.ts';
import type { Finding } from './finding.ts';
import { levelOf } from './levels/index.ts';
import type { Decision } from './levels/level.ts';
import type { Model } from './model/model.ts';
import { nextStep } from './next-step.ts';
import { readAnswer } from './read-answer.ts';
import type { CriterionReview, Review, Settings } from './review-types.ts';
import { CRITERIA, criteriaFor, RUBRIC_VERSION, type CriterionId } from './rubric.ts';
import { RULES } from './rules/index.ts';
import { inOrder, runRules, type Probe } from './run-rules.ts';
import { withoutAsides } from './states/aside.ts';
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
    const read = (shorter: string) => readAnswer(shorter, settings, model);
    const given = read(text);
    const heeded = withoutInstructions(given, read);
    const heard = withoutAsides(heeded.answer, read);
    const { state, advice } = stateOf({ ...heeded, answer: heard });
    const base = { engine: ENGINE_VERSION, rubric: RUBRIC_VERSION, state };
    const timed = settings.timing ? { delivery: delivery(given, settings.timing) } : {};
    if (state !== 'reviewed') return { ...base, advice, criteria: [], findings: [], ...timed };

    const called = new Set(settings.expects ?? criteriaFor(settings.kind, settings.role ?? 'pmm'));
    if (!settings.question) called.delete('on-question');
    const decisions = new Map(
      [...called].map((criterion) => {
        const found = runRules(RULES_OF.get(criterion)!, takesTime(criterion) ? heeded.answer : heard, probe);
        return [criterion, decide(criterion, found, heard, settings.dismissed)];
      }),
    );
    const findings = inOrder([...decisions.values()].flatMap(({ rests }) => rests));
    const criteria = CRITERIA.map((criterion) => reported(criterion, decisions.get(criterion), findings));
    const next = nextStep(settings.kind, criteria, findings, (criterion) => decisions.get(criterion)!);
    return { ...base, criteria, findings, ...timed, ...(next ? { next } : {}) };
  };
}

/** Weather and lunch prove nothing, but the listener sits through them. */
const takesTime = (criterion: CriterionId): boolean => criterion === 'concise';

const RULES_OF = new Map(
  CRITERIA.map((criterion): [CriterionId, Rule[]] => [
    criterion,
    RULES.filter(({ meta }) => meta.criterion === criterion),
  ]),
);

function decide(
  criterion: CriterionId,
  found: readonly Finding[],
  answer: Answer,
  dismissed?: ReadonlySet<string>,
): Decision {
  const findings = found.filter(({ key }) => !dismissed?.has(key));
  const decision = levelOf(criterion, { criterion, findings, heard: answer.heard().get(criterion), answer });
  return { ...decision, rests: decision.rests.filter(({ key }) => !dismissed?.has(key)) };
}

function reported(
  criterion: CriterionId,
  decision: Decision | undefined,
  findings: readonly Finding[],
): CriterionReview {
  if (!decision) {
    return { criterion, level: 'not-elicited', because: 'This question does not call for it.', findings: [] };
  }
  const { level, because, rests } = decision;
  return { criterion, level, because, findings: rests.map((finding) => findings.indexOf(finding)) };
}
