/** The other people of a story: who is named, and who of them does something. */
import type { Answer } from './answer.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { WORK_STEMS } from './lexicon/work.ts';
import { isPastVerb } from './lexicon/past-verbs.ts';
import { isPlaceName } from './lexicon/place-names.ts';
import { WEEKDAY } from './lexicon/weekdays.ts';
import { clauseAt, marksOf, once, sentenceAt } from './places.ts';
import { oneOf } from './word.ts';

/** A colleague, a function or a named person; `acts` when something is done by them. */
export type Other = {
  first: number;
  last: number;
  /** Where the words of their act end; `last` when they do nothing. */
  until: number;
  acts: boolean;
  named: boolean;
};

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|ramadan|easter|english|german|french|spanish|arabic|q[1-4]|h[12])$/;
const PLACE_BEFORE = new Set([
  'in',
  'at',
  'from',
  'to',
  'near',
  'outside',
  'around',
  'of',
  'into',
  'for',
  'the',
  'on',
  'a',
  'an',
  'our',
  'and',
]);
const GIVES_TO = new Set(['was', 'were', 'is', 'with', 'by', 'to', 'all', 'mostly', 'entirely']);
const GIVING =
  /^(?:belongs?|belonged|lies|lay|sits|sat|stayed|stays|built|written|made|done|drawn|designed|came|comes|was|were|is|handled|left|went|down)$/;
const isOwner = oneOf(new Set(['our', 'the', 'a', 'an', 'my', 'his', 'her', 'their']));
/** Verbs of a piece of work, which only people do. */
const CRAFT =
  /^(?:built|rebuilt|wrote|rewrote|drew|redrew|redid|checked|handled|fixed|edited|negotiated|translated|designed|coded|trained|drafted|organised|organized|filmed|tested|coached|signed|corrected|shot|priced|supplied|owned|owns|runs|writes|spotted|noticed|warned)$/;
const SPEECH =
  /^(?:said|told|asked|found|gave|took|made|ran|did|led|wanted|refused|agreed|decided|insisted|pulled|showed|helped|argued)$/;
/** Passed over between a person and their verb: "Priya in data then found". */
const STOPS = new Set([
  'i',
  "i'd",
  "i've",
  'we',
  "we'd",
  "we've",
  'me',
  'us',
  '.',
  ';',
  'because',
  'until',
  'is',
  'are',
  'which',
  'that',
  'if',
]);
/** Begin a sentence with a capital and "had" after them, and are no name. */
const isAnybody = oneOf(
  new Set(
    'people somebody someone nobody everyone everybody anyone management half part something nothing women men children staff marketing'.split(
      ' ',
    ),
  ),
);
const REACH = 7;
/** What happens to a function's figures or habits after the work: "sales started to propose it", "returns rose". */
const EFFECT =
  /^(?:started|began|stopped|continued|rose|doubled|tripled|halved|dropped|improved|increased|decreased|jumped|slipped|stalled|recovered|reached|climbed|declined|adopted)$/;
/** "the fourteen signed", "the customer wrote": those whom the work was for do no share of it. */
const isOutsider = oneOf(
  new Set(
    'two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty others other rest first second third customer customers client clients buyer buyers user users people patient patients member members shopper shoppers reader readers guest guests donor donors player players'.split(
      ' ',
    ),
  ),
);

/** Everybody but the speaker, in the order of the text. */
export const othersOf = once((answer: Answer): Other[] => {
  const others: Other[] = [];
  for (const { first, last } of marksOf(answer, 'partnership:party'))
    others.push(otherAt(answer, first, last, false));
  for (let i = 0; i < answer.tokens.length; i++) {
    if (isPersonName(answer, i)) others.push(otherAt(answer, i, i + 1, true));
    else if (isWorker(answer, i))
      others.push({ first: i, last: i + 2, until: i + 3, acts: true, named: false });
  }
  return others.sort((a, b) => a.first - b.first || b.last - a.last);
});

function otherAt(answer: Answer, first: number, last: number, named: boolean): Other {
  const verb = doesSomething(answer, first, last, named);
  return {
    first,
    last,
    until: verb || last,
    acts: verb > 0 || isGivenCredit(answer, first, last, named),
    named,
  };
}

/** "our translator checked": whoever does a piece of the work, whatever the trade is called. */
function isWorker({ tokens }: Answer, i: number): boolean {
  if (!isOwner(tokens[i]!)) return false;
  const noun = tokens[i + 1];
  // "I had the messaging tested" says by whom only if somebody is named.
  if (/^(?:had|have|has|having|get|got|getting)$/.test(tokens[i - 1]?.norm ?? '')) return false;
  // "his team shipped it": theirs, not the speaker's.
  if (/^(?:his|her|their)$/.test(tokens[i]!.norm) && /^(?:team|crew|people)$/.test(noun?.norm ?? ''))
    return isPastVerb(tokens[i + 2]?.norm ?? '');
  if (tokens[i]!.norm === 'their' || noun?.kind !== 'word' || isOutsider(noun)) return false;
  return CRAFT.test(tokens[i + 2]?.norm ?? '') && tokens[i + 3]?.norm !== 'by';
}

/** Capitals of this answer that are nobody else: the speaker's own name, and names of places. */
const notOthersOf = once(({ tokens }: Answer): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const { norm, capital } = tokens[i]!;
    if (!capital) continue;
    if (isOwnName(tokens, i) || /^(?:in|near|across)$/.test(tokens[i - 1]!.norm)) names.add(norm);
  }
  return names;
});

/** "My name is Ada", "I'm Ada", "Ada here". */
function isOwnName(tokens: Answer['tokens'], i: number): boolean {
  const before = tokens[i - 1]!.norm;
  const earlier = tokens[i - 2]?.norm ?? '';
  if (before === "i'm" || before === "name's") return true;
  if (before === 'am') return earlier === 'i';
  return (before === 'is' && earlier === 'name') || (before === 'me' && earlier === 'call');
}

function isPersonName(answer: Answer, i: number): boolean {
  const token = answer.tokens[i]!;
  if (token.kind !== 'word' || !token.capital || token.shout || token.norm.length < 2) return false;
  if (WEEKDAY.test(token.norm) || CALENDAR.test(token.norm) || FUNCTION_WORDS.has(token.norm)) return false;
  if (isPlaceName(token) || notOthersOf(answer).has(token.norm)) return false;
  const before = answer.tokens[i - 1]?.norm ?? '';
  if (sentenceAt(answer, i).first === i) return opensWithName(answer, i);
  return !PLACE_BEFORE.has(before) || before === 'and' || before === 'to';
}

/** A capital that begins a sentence is a name only when people's verbs follow, or their department. */
function opensWithName(answer: Answer, i: number): boolean {
  const { tokens } = answer;
  const { norm } = tokens[i]!;
  // "Carlos owns the app": one person, whatever the name ends on.
  if (/^(?:owns|runs|leads|writes|builds|has|does)$/.test(tokens[i + 1]?.norm ?? '') && !WORK_STEMS.has(norm))
    return !/(?:ing|ed|ly)$/.test(norm);
  if (/(?:s|ing|ed|ly)$/.test(norm) && !namedInsideOf(answer).has(norm)) return false;
  if (WORK_STEMS.has(norm) || isPastVerb(norm)) return false;
  const next = tokens[i + 1]?.norm ?? '';
  if (CRAFT.test(next) || SPEECH.test(next)) return true;
  if (next === 'had' && !isAnybody(tokens[i]!)) return true;
  return (
    (next === 'and' && tokens[i + 2]?.capital === true && isPastVerb(tokens[i + 3]?.norm ?? '')) ||
    ((next === 'from' || next === 'in') && isPastVerb(tokens[i + 3]?.norm ?? ''))
  );
}

/** "with Jonas …. Jonas said": capitals that stand inside a sentence too, after what comes before names. */
const namedInsideOf = once(
  ({ tokens }: Answer): ReadonlySet<string> =>
    new Set(
      tokens
        .filter((token, at) => token.capital && at > 0 && comesBeforeName(tokens[at - 1]!))
        .map(({ norm }) => norm),
    ),
);

const comesBeforeName = oneOf(new Set(['with', 'and', 'called', 'by', 'told', 'asked']));

/** "legal asked for proof", "Gareth's team rebuilt it". Things done to them do not count. */
function doesSomething(answer: Answer, first: number, last: number, named: boolean): number {
  const { tokens } = answer;
  const before = tokens[first - 1]?.norm ?? '';
  if (/^(?:as|to|with|for|of|against|inform|informed|told|asked|sent|gave|by)$/.test(before)) return 0;
  // "in support, and moved": where one worked does nothing itself.
  if (/^(?:in|at)$/.test(before) && /^(?:,|\.|and|then)$/.test(tokens[last]?.norm ?? '')) return 0;
  // "I managed the agency, wrote the copy": what was managed does not write; "as a pharmacist and sold": nor does a trade.
  if (tokens[last]?.norm === ',' && isPastVerb(tokens[first - 1]?.norm ?? '')) return 0;
  if (tokens[first - 2]?.norm === 'as') return 0;
  const end = Math.min(clauseAt(answer, first).last, last + REACH);
  for (let i = last; i < end; i++) {
    const { norm } = tokens[i]!;
    if (STOPS.has(norm)) return 0;
    if (norm === 'was' || norm === 'were') {
      const after = tokens[i + 1]?.norm ?? '';
      return /^(?:right|against|first|sceptical|responsible|doing|making|writing|building|drawing|running|leading|handling)$/.test(
        after,
      )
        ? i + 2
        : 0;
    }
    if (/^(?:did|does)$/.test(norm) && isThing(tokens[i + 1]?.norm ?? '')) return i + 1;
    if (norm === 'had' || norm === 'got' || norm === 'did') continue;
    if (norm === 'went' || norm === 'came' || norm === 'fell' || norm === 'grew') return 0;
    // "sales trained by the agency" did nothing; "started to propose it" is what came of the work.
    if (isPastVerb(norm)) return tokens[i + 1]?.norm === 'by' || (!named && EFFECT.test(norm)) ? 0 : i + 1;
    if (/^(?:built|writes|owns|runs|decides|holds|does|makes|builds|says|wants)$/.test(norm)) return i + 1;
  }
  return 0;
}

/** "did the visits" is a share of the work; "did not" and "did well" are none. */
export const isThing = (norm: string): boolean =>
  /^(?:the|a|an|all|every|both|our|my|their|most|half|it|its|two|three|four|five)$/.test(norm);

/** "the build was Dan's crew", "pricing lies with Anke", "drawn by the agency". */
function isGivenCredit(answer: Answer, first: number, last: number, named: boolean): boolean {
  const { tokens } = answer;
  let i = first - 1;
  while (
    i > first - 4 &&
    i >= 0 &&
    /^(?:the|our|my|an|a|all|mostly|entirely|to|with|by|from)$/.test(tokens[i]!.norm)
  )
    i--;
  if (i < 1 || !GIVING.test(tokens[i]!.norm)) return false;
  const link = tokens[first - 1]!.norm;
  const subject = tokens[i - 1]!.norm;
  const plain = /^(?:was|were|is)$/.test(tokens[i]!.norm);
  if (plain) {
    const after = tokens[last]?.norm ?? '.';
    return (
      !/^(?:i|we|this|there|he|she|it|who|me|what)$/.test(subject) &&
      (!named || /^(?:and|,|\.|;|team|crew)$/.test(after))
    );
  }
  return GIVES_TO.has(link) || GIVES_TO.has(tokens[i + 1]!.norm);
}
