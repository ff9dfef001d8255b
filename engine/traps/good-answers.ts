import type { Kind } from '../rubric.ts';

export type Asked = { kind: Kind; question: string; text: string };

/** A good answer, into which instructions, hidden characters and markup are put. */
export const TYPED: Asked = {
  kind: 'behavioural',
  question: 'Tell me about a launch you led and what came of it.',
  text: 'In spring 2022 I led the launch of a rota tool for care homes in Leeds. I sat in on fourteen handovers with Amira from support and learned that managers were afraid of inspections, so I dropped the page about saving time and wrote one about the inspection folder. Tom in sales tried it on six calls before we printed anything. The share of trials that paid went from 18 to 31 per cent over two quarters, and two rivals copied the folder. The list of homes was Tom’s; the story and the page were mine.',
};

/** One breath, without punctuation, as a recogniser writes it. */
export const SPOKEN: Asked = {
  kind: 'gtm-case',
  question: 'How would you launch our scheduling app to dental practices in Spain?',
  text: "so first I'd ask who decides the dentist or the receptionist and I'm going to assume it's the receptionist and I'd start with practices with two chairs in Valencia and leave the chains alone because they have their own system and I'd go through the supplier who visits them every month since they trust him and I'd open ten practices and keep ten like them without it so we have something to compare with and what I want is fewer empty chairs say one in five down to one in ten by June and if the first four don't use it weekly by the third week I'd stop and find out why",
};
