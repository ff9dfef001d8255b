/**
 * `npm run bench`: how fast the reviewer is, beside its peers, on long texts and in a batch. Writes docs/BENCH.md.
 * `npm run bench -- --quick` sends fewer lines through the batch and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { timeBatch } from './batch.ts';
import { timeGrowth } from './growth.ts';
import { timePeers } from './peers.ts';

const quick = process.argv.includes('--quick');
const say = (text: string) => process.stderr.write(`${text}\n`);

say('The reviewer and its peers, by turns …');
const peers = await timePeers();
say('Long texts …');
const growth = timeGrowth();
say('A batch of 20,000 answers …');
const batch = await timeBatch(quick ? 2_000 : 20_000, 150);
say('A long batch …');
const long = await timeBatch(quick ? 10_000 : 200_000, 40);

const ours = peers[0]!;
const [short, ten] = [growth[0]!, growth[1]!];
const number = (value: number, digits = 2) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const report = `# How fast the reviewer is

\`npm run bench\` wrote this page with Node ${process.versions.node} on ${cpus()[0]!.model.trim()}, ${availableParallelism()} cores. Only the
ratios carry over to other machines.

## One answer of 200 words, warm

Forty answers; everybody reads all of them in turn, in one process. Medians and 90th percentiles, in milliseconds.

| | median | 90th | times ours |
| --- | ---: | ---: | ---: |
${peers.map(({ name, median, p90 }) => row(name, number(median), number(p90), number(median / ours.median, 1))).join('\n')}

## Long texts

| words | ms | ms for 1,000 words |
| ---: | ---: | ---: |
${growth.map(({ words, ms }) => row(words.toLocaleString('en'), number(ms, 1), number((ms * 1000) / words))).join('\n')}

Ten times the words take ${number(ten.ms / short.ms, 1)} times as long: ${number(ten.ms / short.ms / 10)} times linear.

## \`debrief review --batch\`

The start of the program included.

| answers | words each | seconds | answers a second |
| ---: | ---: | ---: | ---: |
${row(batch.lines.toLocaleString('en'), 150, number(batch.seconds, 1), Math.round(batch.lines / batch.seconds).toLocaleString('en'))}
${row(long.lines.toLocaleString('en'), 40, number(long.seconds, 1), Math.round(long.lines / long.seconds).toLocaleString('en'))}

Highest memory in MB while each tenth of the ${long.lines.toLocaleString('en')} lines went through: ${long.memory.map((mb) => Math.round(mb)).join(', ')}.
`;
process.stdout.write(report);
const page = new URL('../docs/BENCH.md', import.meta.url);
// What `npm run bench:search` has said stays.
const rest = readFileSync(page, 'utf8').split(/^(?=## Searching the bank$)/m)[1];
if (!quick) writeFileSync(page, rest ? `${report}\n${rest}` : report);
