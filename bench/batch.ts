/** `debrief review --batch` as a person runs it: a program of its own that reads lines and prints lines. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ofLength } from './answers.ts';

const DEBRIEF = fileURLToPath(new URL('../bin/debrief.mjs', import.meta.url));

export type BatchTiming = {
  lines: number;
  seconds: number;
  /** Highest resident memory in MB while each tenth of the lines went through; empty where /proc is missing. */
  memory: number[];
};

/** Sends `lines` answers of `words` words through, and counts what comes back. */
export async function timeBatch(lines: number, words: number): Promise<BatchTiming> {
  const texts = ofLength(words, 200).map(({ answer, settings }, id) => ({ id, answer, ...settings }));
  const began = performance.now();
  const child = spawn(process.execPath, [DEBRIEF, 'review', '--batch', '-', '--format', 'jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let back = 0;
  const memory: number[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) back++;
    const tenth = Math.min(9, Math.floor((back * 10) / lines));
    const resident = residentOf(child.pid!);
    if (resident !== undefined) memory[tenth] = Math.max(memory[tenth] ?? 0, resident);
  });
  for (let i = 0; i < lines; i++) {
    const line = `${JSON.stringify({ ...texts[i % texts.length], id: i })}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0 || back !== lines) throw new Error(`${back} of ${lines} lines came back, exit code ${code}`);
  return { lines, seconds: (performance.now() - began) / 1000, memory };
}

function residentOf(pid: number): number | undefined {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * 4096) / 1e6;
  } catch {
    return undefined;
  }
}
