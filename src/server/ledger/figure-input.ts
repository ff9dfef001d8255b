import { z } from 'zod';
import type { Unit } from '#engine';
import { BadInput } from '#server/errors.ts';
import { onOneLine } from '#server/plain-text.ts';
import { withoutNul } from '#server/typed-words.ts';
import { alike } from './alike.ts';
import { checkSum } from './check-sum.ts';
import { figuresOf } from './figures-of.ts';

/** How a figure is known, and who may hear it. */
export const PROVENANCES = ['documented', 'memory', 'derived', 'unconfirmed'] as const;
export const MAY_SAY = ['public', 'anonymised', 'confidential'] as const;

/** One line of text: line ends and runs of space become one space. */
const line = (name: string, characters: number) =>
  z
    .string({ error: `${name} is missing.` })
    .max(characters * 4, `${name} may have ${characters} characters.`)
    .pipe(withoutNul(name, 'send'))
    .transform(onOneLine)
    .pipe(z.string().max(characters, `${name} may have ${characters} characters.`));

const optional = (name: string, characters: number) => line(name, characters).default('');

/** What a person may say of a figure; shared by keeping and changing one. */
export const figureInput = z.object({
  measure: line('What it measures', 120).refine((text) => text !== '', {
    error: 'Say what the figure measures, such as “Win rate”.',
  }),
  words: line('The figure', 200).refine((text) => text !== '', {
    error: 'Write the figure as you say it, such as “31%” or “from 18% to 31%”.',
  }),
  baseline: optional('The baseline', 200),
  period: optional('The window', 200),
  source: optional('The source', 500),
  myPart: optional('Your part in it', 1000),
  provenance: z.enum(PROVENANCES, 'Choose how you know the figure.').nullable().default(null),
  arithmetic: optional('The sum', 200),
  maySay: z.enum(MAY_SAY, 'Choose who may hear the figure.').nullable().default(null),
  saidAs: optional('What you say instead', 200),
});

/** The columns of an entry, with the value and unit that the engine reads in its words. */
export type FigureColumns = z.output<typeof figureInput> & { value: number; unit: Unit };

/** Reads the figure and checks the sum. BadInput when there is not one figure, or when the sum does not hold. */
export function withFigure(input: z.output<typeof figureInput>): FigureColumns {
  const found = figuresOf(input.words);
  const outside = found.filter(
    (figure) =>
      !found.some(({ window }) => window && figure.start >= window.start && figure.end <= window.end),
  );
  const [figure] = outside;
  if (!figure)
    throw new BadInput(
      'There is no figure in these words. Write it as you say it, such as “31%” or “€1.2m”.',
    );
  if (outside.length > 1)
    throw new BadInput(
      `There are ${outside.length} figures in these words: ${outside.map(({ quote }) => `“${quote}”`).join(', ')}. Enter one at a time.`,
    );
  if (input.maySay === 'anonymised' && input.saidAs !== '') refuseTheFigureItself(input.saidAs, figure.quote);
  if (input.provenance === 'derived') refuseWrongSum(input.arithmetic, figure);
  return { ...input, value: figure.value, unit: figure.unit };
}

/** The sum has to hold, and to come to the figure; a time is counted in units that the sum does not know. */
function refuseWrongSum(
  arithmetic: string,
  { value, unit, quote }: { value: number; unit: Unit; quote: string },
) {
  if (arithmetic === '')
    throw new BadInput('Write the sum that the figure is derived by, such as “412 / 1310 = 31%”.');
  const sum = checkSum(arithmetic);
  if (!sum.holds) throw new BadInput(`The sum does not hold. ${sum.problem}`);
  if (unit === 'duration' || unit === 'date') return;
  const result = unit === 'percent' || unit === 'points' ? [sum.bare, sum.value * 100] : [sum.value];
  if (!result.some((one) => alike(one, value)))
    throw new BadInput(`The sum holds, but it does not come to the figure: “${quote}”.`);
}

function refuseTheFigureItself(saidAs: string, quote: string) {
  if (saidAs.toLowerCase().includes(quote.toLowerCase()))
    throw new BadInput(`What you say instead still holds the figure “${quote}”. Say it without.`);
}
