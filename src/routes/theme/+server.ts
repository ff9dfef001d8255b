import { redirect } from '@sveltejs/kit';
import { field, readForm } from '#server/http/read-form.ts';
import { asTheme, THEME_COOKIE } from '#ui/theme.ts';
import type { RequestHandler } from './$types';

const YEAR = 60 * 60 * 24 * 365;

/** Keeps light, dark or "as the system" in a cookie and goes back to the page it was chosen on. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await readForm(request);
  cookies.set(THEME_COOKIE, asTheme(field(form, 'theme')), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: YEAR,
  });
  redirect(303, ownPath(field(form, 'back'), url));
};

/** Only a path of this site: an address elsewhere, however written, becomes the start page. */
function ownPath(back: string | undefined, url: URL): string {
  if (!back?.startsWith('/')) return '/';
  const target = URL.parse(back, url);
  return target?.origin === url.origin ? target.pathname + target.search : '/';
}
