/** Whether a sentence asks for something, as interviewers do. Pure. */

/** Requests that end in a full stop as often as in a question mark. */
const REQUEST =
  /^(?:(?:so|and|okay|ok|great|well|now|right|cool|thanks|thank you|alright|all right|perfect|first|next|then|yeah|yes|sure|lovely|um|uh)\b[,.!\s-]*)*(?:(?:please|maybe|perhaps|let'?s start with|i'?d (?:love|like) (?:you )?to|i would like (?:you )?to|i want to|could you|can you|would you|why don'?t you)\s+)*(?:tell (?:me|us)|walk (?:me|us)|talk (?:me|us)|take (?:me|us) through|describe|give (?:me|us)|share (?:a|an|one|with)|explain|imagine|suppose|let'?s say|pitch (?:me|us)|sell (?:me|us)|convince (?:me|us)|hear (?:about|how|why|what|more)|know (?:how|why|what|about|more)|understand (?:how|why|what))\b/i;

/** Short questions that are no more than nodding. */
const NODDING =
  /^(?:right|really|okay|ok|yeah|yes|no|huh|sure|oh|mm|is it|did you|you know|does that make sense|make sense|can you hear me(?: now)?|any(?:thing)? else before we start|shall we (?:start|begin)|how are you(?: doing)?(?: today)?)\W*$/i;

/** Whether this sentence is a question or a request to tell something. */
export function asks(sentence: string): boolean {
  const bare = sentence.trim().replace(/^["'“‘([-]+\s*/, '');
  const last = bare.replace(/^.*,\s*/, '');
  if (/\?["'”’)\]]*$/.test(bare))
    return !NODDING.test(bare) && !(bare.split(/\s+/).length < 4 && NODDING.test(last));
  return REQUEST.test(bare);
}
