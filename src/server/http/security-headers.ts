import type { ServerResponse } from 'node:http';

/**
 * On every answer, pages and files alike. The content security policy of a page comes from the
 * framework (vite.config.ts), which knows its nonces. The referrer stays `same-origin`: with
 * `no-referrer` browsers send `Origin: null` with a form, and the form would be refused.
 */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'microphone=(self), camera=(), geolocation=(), payment=(), usb=()',
};

export function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}
