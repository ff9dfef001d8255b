import { z } from 'zod';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ownFigure } from './access.ts';
import { figureKey } from './figure-key.ts';
import { findPlaces } from './find-places.ts';
import type { ListedEntry } from './list-figures.ts';
import { ownTexts } from './own-texts.ts';
import { stillToAsk } from './still-to-ask.ts';

const input = z.object({ id: z.string().max(64) });

/** One entry of one's own, with what is still unasked and where the figure is said. */
export async function getFigure(ctx: Ctx, given: unknown): Promise<ListedEntry> {
  const entry = await ownFigure(ctx, atTheDoor(input, given).id);
  const key = figureKey({ ...entry, quote: entry.words });
  const places = findPlaces(await ownTexts(ctx)).get(key)?.places ?? [];
  return { ...entry, open: stillToAsk(entry), places };
}
