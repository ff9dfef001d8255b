import type { Rule } from '../../define-rule.ts';
import { looseMeasure } from './loose-measure.ts';
import { tiedToTheWork } from './tied-to-the-work.ts';
import { vanityMetric } from './vanity-metric.ts';

export const businessMetric: readonly Rule[] = [tiedToTheWork, looseMeasure, vanityMetric];
