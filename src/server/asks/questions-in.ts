/** Questions of a sentence or less: what is longer is a case, and no question to ask. */
const LONGEST = 240;

/** The questions asked in a text, as they were said, in its order, each once. */
export function questionsIn(text: string): string[] {
  const asked = [...text.matchAll(/[^.!?\n“”"]+\?/gu)]
    .map(([words]) => words.trim().replace(/^(?:and|but|so|then|also|or)[, ]+/i, ''))
    .filter((words) => words.split(/\s+/).length >= 4 && words.length <= LONGEST)
    .map((words) => words.charAt(0).toUpperCase() + words.slice(1));
  return [...new Set(asked)];
}
