/** `debrief eval --dismissals`: which rules a person most often calls "not so". */
import {
  countDismissals,
  type DismissalCount,
  type RuleDismissals,
} from '#server/practice/count-dismissals.ts';
import { EXIT } from './exit.ts';
import { withOwnPractice } from './own-practice.ts';
import { counted } from './counted.ts';

/** Prints the report; nothing shown yet is no failure, and says what to do. */
export async function reportDismissals(format: 'pretty' | 'json'): Promise<number> {
  const report = await withOwnPractice(countDismissals);
  if (format === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (report.rules.length > 0) process.stdout.write(printDismissals(report));
  if (report.rules.length === 0)
    process.stderr.write(
      'No notes have been shown to you yet. Answer a question (debrief serve), and where a note is wrong, choose “Not so”.\n',
    );
  return EXIT.ok;
}

/** The report as a table for people. */
export function printDismissals({ fewest, texts, rules }: DismissalCount): string {
  const sum = (of: 'shown' | 'dismissed') => rules.reduce((all, one) => all + one[of], 0);
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  return `${[
    `${counted(texts, 'answer')} · ${counted(sum('shown'), 'note')} shown · ${sum('dismissed')} set aside as “not so”`,
    '',
    `${'rule'.padEnd(width)}  version  shown  not so  rate  95% interval`,
    ...rules.map((one) => row(one, width)),
    ...(rules.some(({ rate }) => rate === null)
      ? ['', `Too few to say: shown fewer than ${fewest} times.`]
      : []),
  ].join('\n')}\n`;
}

function row({ rule, version, shown, dismissed, rate, low, high }: RuleDismissals, width: number): string {
  const counts = `${rule.padEnd(width)}  ${cell(version, 7)}  ${cell(shown, 5)}  ${cell(dismissed, 6)}`;
  if (rate === null || low === null || high === null) return `${counts}  too few to say`;
  return `${counts}  ${percent(rate).padStart(4)}  ${percent(low)} to ${percent(high)}`;
}

const cell = (n: number, width: number): string => String(n).padStart(width);
const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;
