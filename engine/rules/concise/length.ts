/** How long the answer takes, measured or reckoned. */
import type { Answer } from '../../answer.ts';
import { once } from '../../places.ts';

/** Words a minute where no duration was measured: the middle of what listeners follow with ease. */
export const PACE = 140;
/** Fewer words than this hold no answer. */
export const FEWEST = 25;
/** A few seconds over are no fault; without a clock the guess is coarser. */
const GRACE = { measured: 1.05, reckoned: 1.1 };
/** Beyond half as long again nobody is listening for evidence any more. */
const FAR = 1.5;

export type Length = {
  seconds: number;
  measured: boolean;
  verdict: 'inside' | 'over' | 'far' | 'short';
  /** The first word said after the time was up. */
  upAt: number;
};

/** Reads the length once an answer. */
export const lengthOf = once((answer: Answer): Length => {
  const { words, limitSeconds, tokens } = answer;
  const measured = answer.seconds !== undefined;
  const seconds = answer.seconds ?? (words / PACE) * 60;
  const over = seconds / limitSeconds;
  const grace = measured ? GRACE.measured : GRACE.reckoned;
  // One good question may be all that is asked.
  const verdict =
    words < FEWEST && answer.kind !== 'reverse'
      ? 'short'
      : over > FAR
        ? 'far'
        : over > grace
          ? 'over'
          : ('inside' as const);
  return { seconds, measured, verdict, upAt: Math.min(tokens.length, Math.floor(tokens.length / over)) };
});

/** "95 seconds", "2 min 7 s", "about 2 minutes": what was measured is said exactly. */
export function timeInWords({ seconds, measured }: Pick<Length, 'seconds' | 'measured'>): string {
  const whole = Math.round(seconds);
  if (measured) return whole < 100 ? `${whole} seconds` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
  if (seconds < 120) return `about ${Math.round(seconds / 5) * 5} seconds`;
  return `about ${Math.round(seconds / 30) / 2} minutes`;
}
