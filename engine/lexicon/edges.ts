/**
 * The edges of a trie, (node, word) → node, in one flat table: a walk touches a few neighbouring numbers instead
 * of a hundred thousand small maps, and the table is made in a few milliseconds.
 */
export class Edges {
  /** Node, word and target of each slot, side by side so that a look touches one line of memory; node −1 is none. */
  #slots = emptySlots(1024);
  #size = 0;

  /** The node that a word leads to, or -1. */
  target(node: number, word: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = slotOf(node, word) & mask; ; at = (at + STRIDE) & mask) {
      if (slots[at] === -1) return -1;
      if (slots[at] === node && slots[at + 1] === word) return slots[at + 2]!;
    }
  }

  /** Adds an edge that is not there yet. */
  add(node: number, word: number, target: number): void {
    // At most half full, so that a miss ends soon.
    if (++this.#size * 2 * STRIDE > this.#slots.length) this.#grow();
    this.#put(node, word, target);
  }

  #put(node: number, word: number, target: number): void {
    const mask = this.#slots.length - 1;
    let at = slotOf(node, word) & mask;
    while (this.#slots[at] !== -1) at = (at + STRIDE) & mask;
    this.#slots[at] = node;
    this.#slots[at + 1] = word;
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

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) * STRIDE;
}
