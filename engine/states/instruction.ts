/** Text addressed to the reviewer. Alone it is a state; appended to an answer it is left out of the review. */
import type { Answer } from '../answer.ts';

const PATTERNS: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(above|previous|prior|earlier|before|instructions?|rules?|rubric|prompt)\b/i,
  /\b(rate|score|grade|mark|give|assign|award|set|output|return|print)\b.{0,60}\b(10|ten|100|full marks|top marks|highest|maximum|perfect|a\+|clear|excellent|five stars|5\/5|10\/10)\b.{0,40}\b(criteri|level|answer|response|score|everything|all|each|every|candidate|me|this|out)/i,
  /\b(rate|score|grade|mark)\b.{0,30}\b(this|it|me|my answer|the answer|the following|everything|all)\b.{0,30}\b(10|ten|100|full marks|top|highest|maximum|perfect|clear|excellent)\b/i,
  /\b(you are|act as|pretend to be|behave as)\b.{0,30}\b(a|an|the|my)?\s*(ai|assistant|language model|llm|reviewer|evaluator|grader|chatbot|judge)\b/i,
  /\b(system prompt|developer message|end of (the )?(answer|prompt)|new instructions?|jailbreak)\b|<\/?(system|instructions?|prompt|assistant)>|^\s*(system|assistant|instructions?)\s*:/i,
  /\b(reviewer|evaluator|grader|ai|model|assistant)\b\s*[,:].{0,60}\b(must|should|please|rate|score|mark|give|treat|consider|output|ignore)\b/i,
  /\b(treat|consider|regard|count)\b.{0,40}\b(answer|criteri\w*|levels?)\b.{0,30}\b(as|to be)\b.{0,20}\b(clear|perfect|excellent|met|full)\b/i,
];

type Range = { start: number; end: number };

/** Is the whole text, or nearly, addressed to the reviewer? */
export function isInstruction(answer: Answer): boolean {
  const addressed = instructionRanges(answer);
  if (addressed.length === 0) return false;
  const words = answer.tokens.filter((token) => token.kind !== 'mark');
  const inside = words.filter((token) =>
    addressed.some((range) => token.start >= range.start && token.start < range.end),
  );
  return words.length - inside.length < 12;
}

/** The answer with such sentences taken out of what is reviewed; offsets and text stay those of the whole. */
export function withoutInstructions(answer: Answer, read: (text: string) => Answer): Answer {
  const addressed = instructionRanges(answer);
  if (addressed.length === 0) return answer;
  let rest = answer.text;
  for (const { start, end } of addressed)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return { ...read(rest), text: answer.text };
}

function instructionRanges(answer: Answer): Range[] {
  const own = answer.question ? answer.question.text : '';
  return answer.sentences
    .filter((sentence) => {
      const said = answer.text.slice(sentence.start, sentence.end);
      return !own.includes(said) && PATTERNS.some((pattern) => pattern.test(said));
    })
    .map(({ start, end }) => ({ start, end }));
}
