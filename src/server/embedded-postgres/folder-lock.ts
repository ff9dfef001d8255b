import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginning, isAlive } from './process-identity.ts';
import { StartFailure } from './plain-failure.ts';

type Holder = { pid: number; began?: string; address: string };

/** The process that holds a folder's lock, if it is still that process. */
export function lockHolder(dataFolder: string): Holder | undefined {
  const file = join(dataFolder, 'debrief.lock');
  if (!existsSync(file)) return undefined;
  let holder: Holder;
  try {
    holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined; // cut short by a full disk or a crash: nobody holds it
  }
  if (holder.pid === process.pid || !isAlive(holder.pid)) return undefined;
  return holder.began === beginning(holder.pid) ? holder : undefined;
}

/**
 * Claims the data folder for this process, which serves at `address`. StartFailure when another
 * Debrief has it. A lock left behind by one that was killed is taken over. Returns how to let go.
 */
export function lockFolder(dataFolder: string, address: string): () => void {
  const file = join(dataFolder, 'debrief.lock');
  const holder: Holder = { pid: process.pid, began: beginning(process.pid), address };
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(file, `${JSON.stringify(holder)}\n`, { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 1) throw error;
      const other = lockHolder(dataFolder);
      if (other) {
        throw new StartFailure(
          `Debrief already runs on the folder ${dataFolder}: process ${other.pid}, at ${other.address}. Open that page, stop that process first, or set DEBRIEF_DATA to another folder.`,
        );
      }
      rmSync(file, { force: true });
    }
  }
}
