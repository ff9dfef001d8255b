import type { Answer } from '../answer.ts';
import type { Finding } from '../finding.ts';
import type { Heard } from '../model/hear.ts';
import type { CriterionId, Level } from '../rubric.ts';

/** What a level file is given: the criterion's own findings (dismissed ones left out) and what the models heard. */
export type Evidence = {
  criterion: CriterionId;
  findings: readonly Finding[];
  heard: Heard | undefined;
  answer: Answer;
};

export type Decision = {
  level: Level;
  /** What is there and, below `clear`, what is not: one or two plain sentences about this answer. */
  because: string;
  /** The findings that stand beside it, strongest first; others of the criterion are not shown. */
  rests: readonly Finding[];
  /** What would make it clear, as an instruction without its full stop. */
  needs: string;
  /** Of half a level that no words show: it is surely no more than half. */
  lacking?: boolean;
};

export type Decide = (evidence: Evidence) => Decision;

/** Findings that argue for a level, in the order of the text. */
export function arguing(findings: readonly Finding[], level: Level): Finding[] {
  return findings.filter((finding) => finding.speaksFor === level);
}
