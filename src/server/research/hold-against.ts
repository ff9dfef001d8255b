import { agreement, sentencesToHold } from './agreement.ts';
import { byWhatTheyAreAbout, contradictions } from './contradictions.ts';
import type { ResearchFact } from './fact.ts';
import { sameName, slotsOf } from './name-slots.ts';
import { readClauses, sentencesOf, wordsOfName } from './read-claims.ts';

/** Words of an answer that a fact of the dossier bears out, or says otherwise; `text.slice(start, end) === quote`, always. */
export type Held = {
  how: 'agrees' | 'otherwise';
  start: number;
  end: number;
  quote: string;
  /** The rest of its sentence, on both sides. */
  before: string;
  after: string;
  fact: Pick<ResearchFact, 'id' | 'point' | 'says' | 'source' | 'dated' | 'state'>;
  /** Of what is said otherwise, the words of the fact that do. */
  known: string;
};

type Fact = Held['fact'];

/**
 * Holds an answer against the facts of a dossier, in the order of the answer. A fact that anything in the
 * answer contradicts is not also said to be borne out. Facts that are still unknown hold nothing.
 */
export function holdAgainst(text: string, facts: readonly Fact[], companyName: string): Held[] {
  const company = wordsOfName(companyName);
  const read = readClauses(text, company);
  const clauses = byWhatTheyAreAbout(read);
  const sentences = sentencesToHold(read, company);
  const slots = slotsOf(text, company);
  const held = facts
    .filter(({ state, says }) => state !== 'unknown' && says.trim() !== '')
    .map((fact) => {
      const known = { words: fact.says, clauses: readClauses(fact.says, company), point: fact.point };
      const otherwise = [
        ...contradictions({ words: text, clauses }, known),
        ...namesOtherwise(slots, slotsOf(fact.says, company)),
      ].map((span): Held => ({
        how: 'otherwise',
        start: span.start,
        end: span.end,
        quote: text.slice(span.start, span.end),
        ...around(text, span),
        fact,
        known: fact.says.slice(span.fact.start, span.fact.end),
      }));
      const agrees = agreement({ words: text, sentences }, known, company);
      return { fact, otherwise, agrees };
    });
  const borneOut = (at: { start: number; end: number }) =>
    held.some(({ agrees }) => agrees?.exact.some(({ start, end }) => start === at.start && end === at.end));
  return held
    .flatMap(({ fact, otherwise, agrees }): Held[] => {
      // Of two facts that differ, the answer may well say one: then it contradicts neither.
      const against = otherwise.filter((each) => !borneOut(each));
      if (against.length > 0) return against;
      if (!agrees || otherwise.length > 0) return [];
      const { start, end } = agrees;
      return [
        { how: 'agrees', start, end, quote: text.slice(start, end), before: '', after: '', fact, known: '' },
      ];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function around(text: string, span: { start: number; end: number }): { before: string; after: string } {
  const sentence = sentencesOf(text).find(({ start, end }) => start <= span.start && end >= span.end);
  return sentence
    ? { before: text.slice(sentence.start, span.start), after: text.slice(span.end, sentence.end) }
    : { before: '', after: '' };
}

/** In the same place of the same owner stands another name. */
function namesOtherwise(said: ReturnType<typeof slotsOf>, known: ReturnType<typeof slotsOf>) {
  return said.flatMap((one) => {
    if (one.whose === '') return [];
    const same = known.filter(
      ({ place, whose }) =>
        place === one.place && (whose === one.whose || (whose === '' && one.whose === 'company')),
    );
    const [first] = same;
    if (!first || same.some(({ name }) => sameName(name, one.name))) return [];
    return [{ start: one.start, end: one.end, fact: { start: first.start, end: first.end } }];
  });
}
