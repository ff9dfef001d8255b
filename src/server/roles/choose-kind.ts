import type { RoleKind } from '#content/names.ts';
import type { Heard } from './heard.ts';
import type { TitleKind } from './read-title.ts';
import { WORKS, type Work } from './signs/sign.ts';

/** How much of each work a text describes, and by which words. */
export type WorkDone = Record<Work, { sum: number; cores: number; heard: Heard[] }>;

/** A sign said again counts a little more, up to this many times. */
const AGAIN = 0.25;
const TIMES = 3;

/** Adds up what was heard of each work. */
export function workDone(heard: readonly Heard[]): WorkDone {
  return Object.fromEntries(
    WORKS.map((work) => {
      const its = Map.groupBy(
        heard.filter(({ sign }) => sign.work === work),
        ({ sign }) => sign.id,
      );
      const best = [...its.values()].map((same) => same.reduce((a, b) => (b.counts > a.counts ? b : a)));
      const sum = best.reduce((all, one) => {
        const times = Math.min(its.get(one.sign.id)?.length ?? 1, TIMES);
        return all + one.sign.weight * one.counts * (1 + AGAIN * (times - 1));
      }, 0);
      best.sort((a, b) => b.sign.weight * b.counts - a.sign.weight * a.counts);
      return [
        work,
        { sum, cores: best.filter(({ sign, counts }) => sign.core && counts >= 0.5).length, heard: best },
      ];
    }),
  ) as WorkDone;
}

/** Below this, the text says too little of a work to go against its title. */
const SAYS_SO = 2.2;
const QUOTED = 4;

/**
 * What a role is for. A title is believed unless the duties clearly say otherwise; a title that names neither craft
 * is told by its duties alone.
 */
export function chooseKind(title: TitleKind, done: WorkDone): { kind: RoleKind; because: Heard[] } {
  const { 'product-marketing': pmm, 'product-management': pm, 'demand-generation': demand } = done;
  const others = Math.max(done['other-marketing'].sum, done['another-craft'].sum);
  const by = (kind: RoleKind, heard: readonly Heard[]) => ({ kind, because: heard.slice(0, QUOTED) });
  const isDemand = demand.sum >= SAYS_SO && demand.cores >= 2 && demand.sum > pmm.sum * 1.25;
  const isPm = pm.sum >= SAYS_SO && pm.cores >= 1 && pm.sum > pmm.sum * 1.5 && pm.sum > demand.sum;
  const isPmm = pmm.sum >= SAYS_SO && pmm.cores >= 2 && pmm.sum > pm.sum * 1.3 && pmm.sum > demand.sum;

  switch (title) {
    case 'product-marketing':
      if (isDemand) return by('demand-generation', demand.heard);
      return isPm && pmm.cores === 0
        ? by('product-management', pm.heard)
        : by('product-marketing', pmm.heard);
    case 'product-management':
      return isPmm && pm.cores === 0
        ? by('product-marketing-otherwise', pmm.heard)
        : by('product-management', pm.heard);
    case 'both':
      return pmm.sum >= pm.sum ? by('product-marketing', pmm.heard) : by('product-management', pm.heard);
    case 'marketing':
      if (isPmm && pmm.sum > others) return by('product-marketing-otherwise', pmm.heard);
      return isPm && pm.sum > others ? by('product-management', pm.heard) : by('other', []);
    case 'open':
      if (isPmm && pmm.sum > others * 1.3) return by('product-marketing-otherwise', pmm.heard);
      return isPm && pm.sum > others * 1.3 ? by('product-management', pm.heard) : by('other', []);
    case 'another-craft':
      return by('other', []);
  }
}
