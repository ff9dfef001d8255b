/** A review for the terminal: the words underlined, then why, how to mend, and who says so. */
import { SOURCES, type CriterionReview, type Finding, type Review } from '#engine';
import { painter, type Paint } from './colour.ts';

const WIDTH = 88;
/** The bar of two fields that the pages draw: missing leaves both empty. */
const BARS = { clear: '●●', partial: '●○', missing: '○○', 'not-elicited': '  ' } as const;

/** The whole review, ending in a line break. */
export function pretty(answer: string, review: Review, colour: boolean): string {
  const paint = painter(colour);
  if (review.state !== 'reviewed')
    return `${paint('bold', review.state)}\n${wrap(review.advice ?? '', '  ')}\n`;
  const blocks: string[] = [];
  if (review.next) blocks.push(`${paint('bold', 'Next step')}\n${wrap(review.next.title, '  ')}`);
  blocks.push(...review.findings.map((finding) => block(answer, finding, paint)));
  blocks.push(
    `${paint('bold', 'Criteria')}\n${review.criteria
      .filter((entry) => entry.level !== 'not-elicited')
      .map((entry) => row(entry, paint))
      .join('\n')}`,
  );
  if (review.delivery) blocks.push(delivery(review.delivery, paint));
  return `${blocks.join('\n\n')}\n`;
}

function block(answer: string, finding: Finding, paint: Paint): string {
  const word = finding.tone === 'evidence' ? 'evidence' : 'gap';
  const head = `${paint(word, `${word}[${finding.rule}]`)} ${paint('bold', finding.message)}`;
  const lines = [wrap(head, '', '  '), excerpt(answer, finding, paint)];
  if (finding.fix) lines.push(wrap(`mend: ${finding.fix}`, '  '));
  if (finding.ask) lines.push(wrap(`supply: ${finding.ask}`, '  '));
  lines.push(paint('dim', `  says: ${finding.sources.map((id) => `${id} (${SOURCES[id]})`).join(', ')}`));
  return lines.join('\n');
}

/** The words in their line, with a mark under them: ─ for evidence, ┄ for a gap, ^ for something absent. */
function excerpt(answer: string, finding: Finding, paint: Paint): string {
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  const before = flat(answer.slice(Math.max(0, finding.start - 30), finding.start));
  const after = flat(answer.slice(finding.end, finding.end + 30)).trimEnd();
  const quote = flat(finding.quote);
  const lead = finding.start > 30 ? '…' : '';
  const tail = finding.end + 30 < answer.trimEnd().length ? '…' : '';
  if (quote.length > WIDTH)
    return `  ${paint('dim', '│')} ${paint(finding.tone === 'evidence' ? 'evidence' : 'gap', quote)}`;
  const mark = quote === '' ? '^' : (finding.tone === 'evidence' ? '─' : '┄').repeat(quote.length);
  return [
    `  ${paint('dim', '│')} ${lead}${before}${quote}${after}${tail}`,
    `  ${paint('dim', '│')} ${' '.repeat(lead.length + before.length)}${paint(finding.tone === 'evidence' ? 'evidence' : 'gap', mark)}`,
  ].join('\n');
}

function row(entry: CriterionReview, paint: Paint): string {
  const level = `${BARS[entry.level]} ${entry.level}`;
  const style = entry.level === 'clear' ? 'evidence' : 'gap';
  const because = wrap(entry.because, ' '.repeat(35)).trimStart();
  return `  ${entry.criterion.padEnd(20)}${paint(style, level.padEnd(11))}  ${because}`;
}

function delivery(given: NonNullable<Review['delivery']>, paint: Paint): string {
  const facts = `${given.seconds} s · ${given.words} words · ${given.pace} words a minute · ${given.fillers.length} fillers`;
  const notes = [given.paceNote, given.fillersNote].flatMap((note) => (note ? [wrap(note, '  ')] : []));
  return [paint('bold', 'Delivery'), `  ${facts}`, ...notes].join('\n');
}

/** Breaks a text at words; escape codes are not counted. */
function wrap(text: string, indent: string, hang = indent): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (visible(line) + visible(word) > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = hang;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

// eslint-disable-next-line no-control-regex -- the escape codes of `painter`
const visible = (text: string): number => text.replace(/\u001b\[\d+m/g, '').length;
