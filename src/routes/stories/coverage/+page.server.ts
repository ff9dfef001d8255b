import { openCoverage } from '#server/stories/open-coverage.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => openCoverage(locals.ctx);
