/** A company’s name inside an address, or undefined when it could not be one. */
export function slug(given: string | null | undefined): string | undefined {
  if (!given) return undefined;
  let name = given;
  try {
    name = decodeURIComponent(given);
  } catch {
    return undefined;
  }
  return /^[\p{L}\p{N}][\p{L}\p{N} ._&+-]{0,99}$/u.test(name) && !name.includes('..')
    ? encodeURIComponent(name)
    : undefined;
}

/** A slug as people might write it, until the board says better: “acme-analytics” is Acme Analytics. */
export const nameOfSlug = (given: string): string =>
  decodeURIComponent(given)
    .split(/[-_. ]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .slice(0, 200);
