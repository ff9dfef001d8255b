/** Straight quotes are easy to type; a page shows typographic ones. As long as it was, so that places in it stay. */
export const typeset = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’');
