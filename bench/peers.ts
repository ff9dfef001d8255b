/** The reviewer beside linters of English prose: the same answers, in the same process, by turns. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { review } from '#server/reviewer.ts';
import { ofLength, type Timed } from './answers.ts';
import { median, quantile } from './median.ts';

type Contender = { name: string; run: (timed: Timed) => unknown };
export type Timing = { name: string; median: number; p90: number };

const PEERS = new URL('./peers/', import.meta.url);
const WORDS = 200;
const ANSWERS = 40;
const WARM_UP = 8;
const ROUNDS = 25;

/** The peers are packages of their own, installed when somebody first measures. */
async function peers(): Promise<Contender[]> {
  if (!existsSync(new URL('node_modules', PEERS))) {
    process.stderr.write('Installing the peers (once) …\n');
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', args, { cwd: fileURLToPath(PEERS), stdio: 'inherit', shell: true });
    if (status !== 0) throw new Error('the peers could not be installed');
  }
  const { PEERS: list } = (await import(new URL('peers.mjs', PEERS).href)) as {
    PEERS: { name: string; remarks: (answer: string) => Promise<number> }[];
  };
  return list.map(({ name, remarks }) => ({ name, run: ({ answer }) => remarks(answer) }));
}

/** Median and 90th percentile in milliseconds; ours first. */
export async function timePeers(): Promise<Timing[]> {
  const ours: Contender = {
    name: 'Debrief: all rules and sentence models',
    run: ({ answer, settings }) => review(answer, settings),
  };
  const contenders = [ours, ...(await peers())];
  const answers = ofLength(WORDS, ANSWERS);
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [i, { run }] of contenders.entries()) {
      for (const answer of answers) {
        const began = performance.now();
        await run(answer);
        if (round >= WARM_UP) times[i]!.push(performance.now() - began);
      }
    }
  }
  return contenders.map(({ name }, i) => ({
    name,
    median: median(times[i]!),
    p90: quantile(times[i]!, 0.9),
  }));
}
