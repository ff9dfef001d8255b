/** The parts of docs/CALIBRATION.md that commands write; the prose around them is people's. */
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../docs/CALIBRATION.md', import.meta.url);

/** Puts text between `<!-- name -->` and `<!-- /name -->`; throws when the page has no such place. */
export function writeSection(name: string, text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/CALIBRATION.md has no section ${name}`);
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${page.slice(to)}`);
}
