import type { Rule } from '../../define-rule.ts';
import { changedSince } from './changed-since.ts';
import { noLesson } from './no-lesson.ts';

export const lessonLearned: readonly Rule[] = [changedSince, noLesson];
