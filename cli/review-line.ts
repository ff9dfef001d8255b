import { review } from '#server/reviewer.ts';
import { BatchLine, settingsOf } from './batch-line.ts';
import { lineOf } from './line.ts';

/** Lines out, each ended by a line break, and how many of them are about lines that could not be read. */
export type Reviewed = { text: string; bad: number };

/** Reviews lines of a batch, in order. */
export function reviewLines(lines: readonly string[]): Reviewed {
  const reviewed: Reviewed = { text: '', bad: 0 };
  for (const line of lines) {
    const { text, ok } = reviewLine(line);
    reviewed.text += `${text}\n`;
    if (!ok) reviewed.bad++;
  }
  return reviewed;
}

function reviewLine(line: string): { text: string; ok: boolean } {
  let id: unknown;
  try {
    const raw: unknown = JSON.parse(line);
    id = (raw as { id?: unknown } | null)?.id;
    const given = BatchLine.parse(raw);
    const result = lineOf(given.id ?? null, review(given.answer, settingsOf(given)));
    return { text: JSON.stringify(result), ok: true };
  } catch (error) {
    const known = typeof id === 'string' || typeof id === 'number' ? { id } : {};
    return { text: JSON.stringify({ ...known, error: reasonOf(error) }), ok: false };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'this line is not JSON';
  const issues = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues;
  if (!issues) throw error;
  return issues.map((issue) => `${issue.path.map(String).join('.') || 'line'}: ${issue.message}`).join('; ');
}
