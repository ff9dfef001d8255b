import type { Rule } from '../../define-rule.ts';
import { inGeneral } from './in-general.ts';
import { oneScene } from './one-scene.ts';

export const specific: readonly Rule[] = [oneScene, inGeneral];
