/** Words that carry a sentence and say nothing about a question. */
const CARRIERS = new Set(
  'about after all and any are been but did does for from get got had has have how into its just like more most not one our out over say tell than that the their them then there they this time use was were what when where which who why will with you your yourself'.split(
    ' ',
  ),
);

/** The words of a search that are worth looking for one at a time; none where the search is one word already. */
export function singleWords(q: string): string[] {
  const words = [...new Set(q.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))].filter(
    (word) => !CARRIERS.has(word),
  );
  return words.length > 1 ? words.slice(0, 8) : [];
}
