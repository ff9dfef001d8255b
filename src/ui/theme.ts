/** Light, dark, or whatever the machine says. Kept in a cookie, so that the first byte is right. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'debrief-theme';

/** Any value of the cookie or a form, as a theme; what is unknown follows the system. */
export function asTheme(value: unknown): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
