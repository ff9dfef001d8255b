/** A thread of `debrief review --batch`: lines in, reviews out, a block at a time. */
import { parentPort } from 'node:worker_threads';
import type { InputLine } from './input-lines.ts';
import { reviewLine } from './review-line.ts';

parentPort!.on('message', (lines: InputLine[]) => parentPort!.postMessage(lines.map(reviewLine)));
