/**
 * Flesch's reading ease: about 100 for what a child reads, 60 to 70 for plain English, below 50 for what is hard.
 * Syllables are counted by groups of vowels, which is right for nine words in ten.
 */
export function readingEase(text: string): number {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const sentences = text.match(/[.!?:]+["”’)]*(?=\s|$)/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const [perSentence, perWord] = [words.length / Math.max(1, sentences.length), syllables / words.length];
  return 206.835 - 1.015 * perSentence - 84.6 * perWord;
}

/** How many syllables a word has, about. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  // Neither "made" nor "makes" nor "asked" sounds its last e; "table" and "wanted" do.
  const sounded = plain.replace(/(?:[^laeiouy]e|(?<=[aeiouy])le|[^aeioutd]ed|[^aeioucsxz]es)$/, '');
  return Math.max(1, (sounded.match(/[aeiouy]+/g) ?? []).length);
}
