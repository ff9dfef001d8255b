import { asTheme, THEME_COOKIE } from '#ui/theme.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ cookies, depends }) => {
  depends('debrief:theme');
  return { theme: asTheme(cookies.get(THEME_COOKIE)) };
};
