import { ROUND_NAMES } from '#content/names.ts';
import type { Mail } from '#server/thanks/as-mail.ts';
import type { FeedbackRequest } from './feedback-request.ts';

type Role = { company: string; title: string };

/** A letter that the person sends by themselves: to whom, about what, and its text. */
export type Letter = Pick<Mail, 'to' | 'subject' | 'body'>;

/**
 * A request for feedback from what the person filled in: it leaves the decision alone, asks for the unfiltered
 * version in writing, and names what may come later. Their own text, once there is one, goes before it.
 */
export function composeRequest({ company, title }: Role, request: FeedbackRequest): Letter {
  const role = title === '' ? `the role at ${company}` : `the ${title} role at ${company}`;
  const round = request.round === '' ? '' : `the ${ROUND_NAMES[request.round].toLowerCase()} round`;
  const opening = `Thank you for telling me your decision about ${role}. It stands, and I am not writing to change it.`;
  const asks =
    request.version === 'direct'
      ? `I would like the unfiltered version of your feedback${round && ` after ${round}`}, in writing. A few plain lines are enough, and you need not soften them. What I would most like to know:`
      : `I know that some companies do not share feedback on candidates, and I am not asking for yours. There is one thing${round && ` about ${round}`} that you may be able to answer all the same, in writing, in a line or two and unfiltered:`;
  const paragraphs = [
    request.name === '' ? 'Hello,' : `Hello ${request.name},`,
    opening,
    asks,
    request.wants,
    ...(request.version === 'direct' ? [] : ['If that is already too much, no answer is needed.']),
    request.future,
    request.signed === '' ? 'Best wishes' : `Best wishes,\n${request.signed}`,
  ];
  return {
    to: request.address === '' ? [] : [{ name: request.name, address: request.address }],
    subject: `${request.version === 'direct' ? 'Feedback' : 'One question'}: ${title === '' ? company : `${title}, ${company}`}`,
    body: request.body === '' ? paragraphs.join('\n\n') : request.body,
  };
}
