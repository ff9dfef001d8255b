import type { Ctx } from '#server/ctx.ts';
import { ownFigure } from './access.ts';
import { figureKey } from './figure-key.ts';
import { findPlaces } from './find-places.ts';
import type { ListedEntry } from './list-figures.ts';
import { ownTexts } from './own-texts.ts';
import { stillToAsk } from './still-to-ask.ts';

/** One entry of one's own, with what is still unasked and where the figure is said. NotFound unless it is one's own. */
export async function getFigure(ctx: Ctx, input: { id: string }): Promise<ListedEntry> {
  const entry = await ownFigure(ctx, input.id);
  const key = figureKey({ ...entry, quote: entry.words });
  const places = findPlaces(await ownTexts(ctx)).get(key)?.places ?? [];
  return { ...entry, open: stillToAsk(entry), places };
}
