import { render } from 'svelte/server';
import type { Pack } from '#server/packs/pack.ts';
import base from '#ui/base.css?inline';
import tokens from '#ui/tokens.css?inline';
import PackSheet from './PackSheet.svelte';
import look from './pack.css?inline';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A pack as one HTML file, with its look inside and without links into a Debrief that may not be there. */
export function packFile(pack: Pack): string {
  const { body } = render(PackSheet, { props: { pack, links: false } });
  const title = `${pack.company}, ${pack.round.toLowerCase()} round`.replace(
    /[&<>]/g,
    (sign) => ESCAPED[sign]!,
  );
  // The renderer's comments are for a script to take over, and there is none.
  const sheet = body.replace(/<!--[\s\S]*?-->/g, '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${tokens}${base}${look}
main { padding: 1.5rem 1rem 3rem; } .pack { margin: 0 auto; }</style>
</head>
<body><main>${sheet}</main></body>
</html>
`;
}
