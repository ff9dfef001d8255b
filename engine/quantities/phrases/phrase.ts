/**
 * `[…]` is a quantity, `{…}` a window; then, in order, what each quantity is: value, unit, `from` its
 * baseline (`-` for one without a figure). Each has the sentence's first window, unless `!w` (none) or `w2`.
 */
export type Phrase = readonly [text: string, ...quantities: string[]];
