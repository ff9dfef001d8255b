import { isName, isRole, labelOf, secondsOf, TIME_FIRST, TIMING, type Label } from './transcript-lines.ts';
import { trimmed, type Span } from './spans.ts';

export type TranscriptFormat = 'vtt' | 'srt' | 'named' | 'timed' | 'plain';

/** Words in a row by one person: where they stand, and, where it was measured, from when until when. */
export type Piece = {
  speaker: string | null;
  spans: Span[];
  at: number | null;
  until: number | null;
  /** It begins a paragraph. */
  begins: boolean;
};

type Line = Span & { text: string };

/** Reads a transcript line by line: who says what, at exact offsets, whatever wrote it. */
export function readTranscript(text: string): { format: TranscriptFormat; pieces: Piece[] } {
  const lines = linesOf(text);
  const cues = lines.some((line) => TIMING.test(line.text));
  const names = whoSpeaks(lines, cues);
  const pieces: Piece[] = [];
  let speaker: string | null = null;
  let at: number | null = null;
  let until: number | null = null;
  let begins = true;
  let cueLine = 0;
  let before = '';
  for (let nth = 0; nth < lines.length; nth++) {
    const line = lines[nth]!;
    if (line.text === '') {
      begins = true;
      continue;
    }
    if (/^(?:WEBVTT|STYLE|NOTE|REGION|Kind:|Language:)/.test(line.text) && cues && at === null) {
      while (nth + 1 < lines.length && lines[nth + 1]!.text !== '') nth++;
      continue;
    }
    const timing = TIMING.exec(line.text);
    let from = line.start;
    if (timing) {
      [at, until] = [secondsOf(timing[1]!), secondsOf(timing[2]!)];
      cueLine = 0;
      from += timing[0].length;
      if (line.text.length === timing[0].length) continue;
    } else if (cues && isCueId(lines, nth)) continue;
    cueLine++;
    const label = labelAt(text.slice(from, line.end), names);
    if (label) {
      speaker = label.name;
      begins = true;
      from += label.wordsAt;
    } else if (cues && cueLine === 1 && names.onOwnLine.has(line.text)) {
      // Teams writes who speaks on the first line of a cue.
      speaker = line.text;
      continue;
    } else if (!cues) from += TIME_FIRST.exec(text.slice(from, line.end))?.[0].length ?? 0;
    const whole = { start: from, end: line.end };
    const spans = cues ? withoutTags(text, whole) : [trimmed(text, whole) ?? []].flat();
    const said = text.slice(from, line.end);
    // Rolling captions show each line twice.
    if (spans.length === 0 || (cues && !label && said === before)) continue;
    before = said;
    pieces.push({ speaker, spans, at, until, begins });
    begins = false;
  }
  return { format: formatOf(text, lines, cues, names.known.size > 0), pieces };
}

function formatOf(text: string, lines: readonly Line[], cues: boolean, named: boolean): TranscriptFormat {
  if (/^\uFEFF?WEBVTT/.test(text)) return 'vtt';
  if (cues) return 'srt';
  if (named) return 'named';
  return lines.filter((line) => TIME_FIRST.test(line.text)).length > 1 ? 'timed' : 'plain';
}

/** Lines without the space around them, where they stand. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/g)].flatMap(({ 0: raw, index }) => {
    if (raw === '') return [];
    const span = trimmed(text, { start: index, end: index + raw.length }) ?? { start: index, end: index };
    return [{ ...span, text: text.slice(span.start, span.end).replace(/^\uFEFF/, '') }];
  });
}

/** A number or a name of a cue stands before its times, after a blank line or at the beginning. */
function isCueId(lines: readonly Line[], nth: number): boolean {
  const next = lines[nth + 1];
  const first = nth === 0 || lines[nth - 1]!.text === '';
  return next !== undefined && TIMING.test(next.text) && (first || /^\d+$/.test(lines[nth]!.text));
}

type Names = { known: ReadonlySet<string>; onOwnLine: ReadonlySet<string> };

/**
 * Whose names these are: those that label more than one line, and roles. Where that leaves fewer than two, those
 * that label one line only are names as well: somebody has pasted one question and one answer.
 */
function whoSpeaks(lines: readonly Line[], cues: boolean): Names {
  const times = new Map<string, number>();
  const own = new Map<string, number>();
  lines.forEach((line, nth) => {
    const timing = TIMING.exec(line.text);
    const label = labelOf(line.text.slice(timing?.[0].length ?? 0).trimStart());
    if (label) times.set(label.name, (times.get(label.name) ?? 0) + (label.sort === 'voice' ? 2 : 1));
    const after = lines[nth + 1]?.text ?? '';
    if (cues && timing?.[0].length === line.text.length && isName(after) && lines[nth + 2]?.text)
      own.set(after, (own.get(after) ?? 0) + 1);
  });
  const often = [...times].filter(([name, count]) => count > 1 || isRole(name)).map(([name]) => name);
  const known = often.length >= 2 ? often : [...times.keys()].slice(0, 6);
  const onOwnLine = [...own].filter(([, count]) => count > 1).map(([name]) => name);
  return { known: new Set(known), onOwnLine: new Set(onOwnLine) };
}

/** The label of what is left of a line, if it is somebody's who speaks. */
function labelAt(rest: string, { known }: Names): Label | undefined {
  const space = rest.length - rest.trimStart().length;
  const label = labelOf(rest.trim());
  return label && known.has(label.name) ? { ...label, wordsAt: label.wordsAt + space } : undefined;
}

/** What is left of a line without tags such as <i> and </v>. */
function withoutTags(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { 0: tag, index } of text.slice(start, end).matchAll(/<\/?[a-z0-9][^<>]*>/gi)) {
    spans.push({ start: from, end: start + index });
    from = start + index + tag.length;
  }
  spans.push({ start: from, end });
  const words = spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
  const [first, last] = [words[0], words.at(-1)];
  if (first) first.start = trimmed(text, first)!.start;
  if (last) last.end = trimmed(text, last)!.end;
  return words;
}
