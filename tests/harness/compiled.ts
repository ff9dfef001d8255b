import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Node keeps what it compiled, so that each of many starts takes less time. */
export const compiled = join(tmpdir(), 'debrief-tests-compiled');
