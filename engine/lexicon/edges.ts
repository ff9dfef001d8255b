/**
 * The edges of a trie, (node, word) → node, in one flat table: a walk touches a few neighbouring numbers instead
 * of a hundred thousand small maps, and the table is made in a few milliseconds.
 */
export class Edges {
  #nodes = new Int32Array(1024).fill(-1);
  #words = new Int32Array(1024);
  #targets = new Int32Array(1024);
  #size = 0;

  /** The node that a word leads to, or -1. */
  target(node: number, word: number): number {
    const nodes = this.#nodes;
    const mask = nodes.length - 1;
    for (let at = slot(node, word) & mask; ; at = (at + 1) & mask) {
      if (nodes[at] === -1) return -1;
      if (nodes[at] === node && this.#words[at] === word) return this.#targets[at]!;
    }
  }

  /** Adds an edge that is not there yet. */
  add(node: number, word: number, target: number): void {
    // At most half full, so that a miss ends soon.
    if (++this.#size * 2 > this.#nodes.length) this.#grow();
    this.#put(node, word, target);
  }

  #put(node: number, word: number, target: number): void {
    const mask = this.#nodes.length - 1;
    let at = slot(node, word) & mask;
    while (this.#nodes[at] !== -1) at = (at + 1) & mask;
    this.#nodes[at] = node;
    this.#words[at] = word;
    this.#targets[at] = target;
  }

  #grow(): void {
    const [nodes, words, targets] = [this.#nodes, this.#words, this.#targets];
    const length = nodes.length * 2;
    this.#nodes = new Int32Array(length).fill(-1);
    this.#words = new Int32Array(length);
    this.#targets = new Int32Array(length);
    for (let i = 0; i < nodes.length; i++) if (nodes[i] !== -1) this.#put(nodes[i]!, words[i]!, targets[i]!);
  }
}

function slot(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
