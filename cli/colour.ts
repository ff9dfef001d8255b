/** Terminal styles; every one of them also differs in words, so that nothing is lost without colour. */
export type Style = 'bold' | 'dim' | 'evidence' | 'gap';

const CODES: Record<Style, [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  evidence: [32, 39],
  gap: [33, 39],
};

export type Paint = (style: Style, text: string) => string;

/** Paints with ANSI codes, or not at all. */
export const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : text;

/** Whether to paint: only for a terminal that can, and nobody has asked for none. */
export function useColour(
  out: { isTTY?: boolean },
  env: NodeJS.ProcessEnv = process.env,
  refused = false,
): boolean {
  return out.isTTY === true && !refused && !env.NO_COLOR && env.TERM !== 'dumb';
}
