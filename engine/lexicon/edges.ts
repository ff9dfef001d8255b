/** The edges of an automaton, (node, symbol) → node, in one flat table: a step touches a few neighbouring numbers. */
export class Edges {
  /** Node, symbol and target of each slot, side by side so that a look touches one line of memory; node −1 is none. */
  #slots = emptySlots(1024);
  size = 0;

  /** The node that a symbol leads to, or -1. */
  target(node: number, symbol: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = slotOf(node, symbol) & mask; ; at = (at + STRIDE) & mask) {
      if (slots[at] === -1) return -1;
      if (slots[at] === node && slots[at + 1] === symbol) return slots[at + 2]!;
    }
  }

  /** Adds an edge that is not there yet. */
  add(node: number, symbol: number, target: number): void {
    // At most half full, so that a miss ends soon.
    if (++this.size * 2 * STRIDE > this.#slots.length) this.#grow();
    this.#put(node, symbol, target);
  }

  #put(node: number, symbol: number, target: number): void {
    const mask = this.#slots.length - 1;
    let at = slotOf(node, symbol) & mask;
    while (this.#slots[at] !== -1) at = (at + STRIDE) & mask;
    this.#slots[at] = node;
    this.#slots[at + 1] = symbol;
    this.#slots[at + 2] = target;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = emptySlots((old.length / STRIDE) * 2);
    for (let at = 0; at < old.length; at += STRIDE)
      if (old[at] !== -1) this.#put(old[at]!, old[at + 1]!, old[at + 2]!);
  }
}

/** A power of two, so that slots do not straddle lines of memory; the fourth number is not used. */
const STRIDE = 4;

const emptySlots = (count: number): Int32Array => new Int32Array(count * STRIDE).fill(-1);

function slotOf(node: number, symbol: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) * STRIDE;
}
