/** What a person calls the things that are kept of theirs, by the name of the table they lie in. */
const KEPT_NAMES: Record<string, string> = {
  attempt_levels: 'Levels of attempts',
  cause_criteria: 'Criteria of causes of rejections',
  checklist_ticks: 'Ticks in the checklist',
  committee_ratings: 'Ratings on the committee',
  compass_weights: 'Weights in the compass',
  dismissals: 'Notes set aside',
  feedback_requests: 'Requests for feedback',
  interviewer_remarks: 'What interviewers said',
  ledger_figures: 'Numbers',
  ledger_set_aside: 'Numbers set aside',
  one_pagers: 'One-pagers and teardowns',
  own_questions: 'Questions you added',
  question_tags: 'Companies of questions',
  rejection_causes: 'Causes of rejections',
  story_uses: 'Stories used in attempts',
};

/** "Stories used in attempts"; a table without a name of its own is called what it is called. */
export const keptName = (table: string): string => KEPT_NAMES[table] ?? table.replaceAll('_', ' ');
