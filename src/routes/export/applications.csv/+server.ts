import { exportApplications } from '#server/applications/export-applications.ts';
import { download } from '#server/http/download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
  download(exportApplications(locals.ctx), 'text/csv; charset=utf-8', 'debrief-applications.csv');
