/**
 * New answers from the labelled ones: the decisive passages of one triple in the frame of another. The same
 * passage in many surroundings teaches that a criterion is earned by its own words and not by the company.
 */
import { LEVELS, type CriterionId, type Level } from '../engine/rubric.ts';
import { joined, type Example, type Group } from './passages.ts';
import type { Random } from './random.ts';

type Triple = Group & { target: CriterionId; parts: NonNullable<Group['parts']> };

export type Composer = (group: Group, random: Random) => Group | undefined;

/** A composer over these groups; it gives undefined where no other frame fits. */
export function composer(groups: readonly Group[]): Composer {
  const triples = groups.filter(
    (group): group is Triple => group.target !== undefined && group.parts !== undefined,
  );
  const frames = new Map<string, Triple[]>();
  const framesFor = (kind: string, target: CriterionId): Triple[] => {
    const key = `${kind} ${target}`;
    const known = frames.get(key);
    if (known) return known;
    // A frame fits when nothing in it, its own passage included, speaks of the target.
    const fitting = triples.filter(
      ({ examples }) => examples[0]!.kind === kind && examples[0]!.levels[target] === 'missing',
    );
    frames.set(key, fitting);
    return fitting;
  };
  return (group, random) => {
    if (!group.target || !group.parts) return undefined;
    const fitting = framesFor(group.examples[0]!.kind, group.target);
    const frame = fitting[Math.floor(random.next() * fitting.length)];
    return frame && frame.id !== group.id ? compose(group as Triple, frame, random) : undefined;
  };
}

function compose(guest: Triple, host: Triple, random: Random): Group {
  const version = Math.floor(random.next() * 3);
  const hosted = host.examples[version]!;
  const { before, after, passages } = host.parts;
  const slot = Math.floor(random.next() * 4);
  const examples = guest.examples.map((example, i): Example => {
    const parts = [before, passages[version]!, after];
    parts.splice(slot, 0, guest.parts.passages[i]!);
    return {
      ...hosted,
      id: `${guest.id}+${host.id}:${i}`,
      text: joined(parts),
      target: guest.target,
      quotes: example.quotes,
      levels: {
        ...together(guest.examples[0]!.levels, hosted.levels, guest.target),
        [guest.target]: example.levels[guest.target],
      },
    };
  });
  return { ...guest, id: `${guest.id}+${host.id}`, examples, parts: undefined };
}

/** Levels of the others: the host's, unless the guest may add to them in a way that is not known. */
function together(guest: Example['levels'], host: Example['levels'], target: CriterionId): Example['levels'] {
  const levels: Partial<Record<CriterionId, Level>> = {};
  for (const [id, level] of Object.entries(host) as [CriterionId, Level][]) {
    if (id === target) continue;
    const added = guest[id];
    if (added === 'missing' || level === LEVELS.at(-1)) levels[id] = level;
  }
  return levels;
}
