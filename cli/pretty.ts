/** A review for the terminal: the words underlined, then why, how to mend, and who says so. */
import { SOURCES, type CriterionReview, type Finding, type Review } from '#engine';
import { painter, type Paint } from './colour.ts';
import { columns, printable } from './columns.ts';
import { excerpt } from './excerpt.ts';
import { counted } from './counted.ts';

/** Columns: the widest that reads well, and the narrowest that the table fits. */
const WIDEST = 88;
const NARROWEST = 56;
/** The bar of two fields that the pages draw: missing leaves both empty. */
const BARS = { clear: '●●', partial: '●○', missing: '○○', 'not-elicited': '  ' } as const;

/** The whole review, ending in a line break. `terminal`: its columns, where they are known. */
export function pretty(answer: string, review: Review, colour: boolean, terminal = WIDEST): string {
  const look = { paint: painter(colour), width: Math.max(NARROWEST, Math.min(WIDEST, terminal)) };
  const { paint, width } = look;
  const blocks: string[] = [];
  if (review.state === 'reviewed') {
    if (review.next)
      blocks.push(`${paint('bold', 'Next step')}\n${wrap(printable(review.next.title), width, '  ')}`);
    blocks.push(...review.findings.map((finding) => block(answer, finding, look)));
    const called = review.criteria.filter((entry) => entry.level !== 'not-elicited');
    blocks.push(`${paint('bold', 'Criteria')}\n${called.map((entry) => row(entry, look)).join('\n')}`);
  } else {
    blocks.push(`${paint('bold', review.state)}\n${wrap(review.advice ?? '', width, '  ')}`);
  }
  // Silence has no pace.
  if (review.delivery && review.delivery.words > 0) blocks.push(delivery(review.delivery, look));
  return `${blocks.join('\n\n')}\n`;
}

type Look = { paint: Paint; width: number };

function block(answer: string, finding: Finding, { paint, width }: Look): string {
  const { tone, rule, message, fix, ask, sources } = finding;
  const head = `${paint(tone, `${tone}[${rule}]`)} ${paint('bold', printable(message))}`;
  const lines = [wrap(head, width, '', '  '), excerpt(answer, finding, paint, width)];
  if (fix) lines.push(wrap(`mend: ${printable(fix)}`, width, '  '));
  if (ask) lines.push(wrap(`supply: ${printable(ask)}`, width, '  '));
  const says = sources.map((id) => `${id} (${SOURCES[id]})`).join(', ');
  lines.push(paint('dim', wrap(`says: ${says}`, width, '  ')));
  return lines.join('\n');
}

function row(entry: CriterionReview, { paint, width }: Look): string {
  const level = `${BARS[entry.level]} ${entry.level}`;
  const style = entry.level === 'clear' ? 'evidence' : 'gap';
  const because = wrap(printable(entry.because), width, ' '.repeat(35)).trimStart();
  return `  ${entry.criterion.padEnd(20)}${paint(style, level.padEnd(11))}  ${because}`;
}

function delivery(given: NonNullable<Review['delivery']>, { paint, width }: Look): string {
  const seconds = Math.round(given.seconds * 10) / 10;
  const facts = `${seconds} s · ${counted(given.words, 'word')} · ${given.pace} words a minute · ${counted(given.fillers.length, 'filler')}`;
  const notes = [given.paceNote, given.fillersNote].flatMap((note) =>
    note ? [wrap(printable(note), width, '  ')] : [],
  );
  return [paint('bold', 'Delivery'), wrap(facts, width, '  '), ...notes].join('\n');
}

/** Breaks a text at words; escape codes are not counted. */
function wrap(text: string, width: number, indent: string, hang = indent): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (visible(line) + visible(word) > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = hang;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

// eslint-disable-next-line no-control-regex -- the escape codes of `painter`
const visible = (text: string): number => columns(text.replace(/\u001b\[\d+m/g, ''));
