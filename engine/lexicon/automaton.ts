/**
 * An automaton that reads many phrases at once. Its states are sets of places in phrases; each is made when a text
 * first leads there and kept (a "lazy DFA", as in RE2), so that compiling takes milliseconds and only what people
 * really say takes room.
 */
import { Edges } from './edges.ts';

/** One part of a phrase: any of these words, or (if so marked) any number, or any token at all. */
export type Part = { words: ReadonlySet<number>; number: boolean; any: boolean; optional: boolean };

export type Phrase = { tag: string; parts: readonly Part[] };

export type Automaton = {
  /** [place]: the part that stands there, or the tag of the phrase that ends there. */
  places: readonly (Part | string)[];
  /** Places that a phrase may begin with, by word; and those that begin with a number or with anything. */
  openers: ReadonlyMap<number, readonly number[]>;
  others: readonly number[];
  /** [state]: the places it stands for, and the tags of the phrases that end there. State 0 is before any token, and after the last. */
  states: State[];
  known: Map<string, number>;
  /** [symbol]: the state that it opens, or -1 where no text has begun with it yet; every token is asked for that. */
  opened: Int32Array;
  edges: Edges;
};

type State = { places: readonly number[]; tags: readonly string[] };

/** Most edges that are kept: some MB, and far more than a person's way of speaking needs. */
const MOST_EDGES = 200_000;

/** An automaton for these phrases of so many words. */
export function automaton(phrases: readonly Phrase[], words: number): Automaton {
  const places: (Part | string)[] = [];
  const openers = new Map<number, number[]>();
  const others: number[] = [];
  for (const { tag, parts } of phrases) {
    let begins = true;
    for (const part of parts) {
      if (begins) {
        if (part.number || part.any) others.push(places.length);
        for (const word of part.words) {
          const there = openers.get(word);
          if (there) there.push(places.length);
          else openers.set(word, [places.length]);
        }
      }
      begins &&= part.optional;
      places.push(part);
    }
    places.push(tag);
  }
  const opened = new Int32Array(2 * (words + 1));
  const made = { places, openers, others, states: [], known: new Map(), opened, edges: new Edges() };
  forget(made);
  return made;
}

function forget(automaton: Automaton): void {
  automaton.states = [{ places: [], tags: [] }];
  automaton.known = new Map([['', 0]]);
  automaton.opened.fill(-1);
  automaton.edges = new Edges();
}

/**
 * The state that a token leads to, 0 where no phrase goes on. Its symbol is twice the number of its word plus 2 (0 for a
 * word that stands in no phrase), plus 1 if it is a number.
 */
export function next(automaton: Automaton, state: number, symbol: number): number {
  const target = state === 0 ? automaton.opened[symbol]! : automaton.edges.target(state, symbol);
  return target === -1 ? learn(automaton, state, symbol) : target;
}

/** The tags of the phrases that end in a state. */
export const tagsAt = ({ states }: Automaton, state: number): readonly string[] => states[state]!.tags;

function learn(automaton: Automaton, state: number, symbol: number): number {
  const { places, states, known, opened, edges, openers, others } = automaton;
  const word = (symbol >> 1) - 1;
  const from = state === 0 ? [...(openers.get(word) ?? []), ...others] : states[state]!.places;
  const reached = new Set<number>();
  for (const place of from) {
    const part = places[place]!;
    if (typeof part === 'string') continue;
    if (part.any || part.words.has(word) || (part.number && symbol & 1)) reach(places, place + 1, reached);
  }
  const list = [...reached].sort((a, b) => a - b);
  const key = list.join();
  let target = known.get(key);
  if (target === undefined) {
    const tags = new Set(list.map((place) => places[place]!).filter((part) => typeof part === 'string'));
    target = states.push({ places: list, tags: [...tags] }) - 1;
    known.set(key, target);
  }
  if (state === 0) opened[symbol] = target;
  else edges.add(state, symbol, target);
  return target;
}

/** A place, and those behind it that need not wait for the parts between. */
function reach(places: Automaton['places'], place: number, reached: Set<number>): void {
  for (let at = place; ; at++) {
    reached.add(at);
    const part = places[at]!;
    if (typeof part === 'string' || !part.optional) return;
  }
}

/** Forgets what was learned once it takes too much room; not in the midst of a text, as its states would be gone. */
export function tidy(automaton: Automaton): void {
  if (automaton.edges.size > MOST_EDGES) forget(automaton);
}
