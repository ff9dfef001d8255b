import { z } from 'zod';

/**
 * The version that words were typed upon, by which a save sees that another window was there in between. `least` is 0
 * where nothing may have been kept yet.
 */
export const typedUpon = (least: 0 | 1 = 1) =>
  z.coerce.number({ error: 'Say which version this was typed upon.' }).int().min(least).max(1_000_000_000);
