/** Seeded randomness, so that the same data give the same weights (xorshift32, Marsaglia 2003). */
export type Random = {
  /** 0 ≤ x < 1. */
  next(): number;
  /** Normal with deviation 1 (sum of twelve uniforms). */
  normal(): number;
  shuffle<T>(list: T[]): T[];
};

export function seeded(seed: number): Random {
  let state = seed | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
  return {
    next,
    normal: () => Array.from({ length: 12 }, next).reduce((a, b) => a + b, 0) - 6,
    shuffle(list) {
      for (let i = list.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [list[i], list[j]] = [list[j]!, list[i]!];
      }
      return list;
    },
  };
}
