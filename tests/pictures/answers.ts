import { readQuestions } from '#content';

/** What is handed in for the pictures. The people and the firms are invented. */
export const QUESTION = 'launch-gtm-led-end-to-end';

/** Strong on customers and on the own part; its result is an empty claim and its partners stay in a haze. */
export const ANSWER = `In the spring of 2024 I led the launch of offline mode at Tidewater, a firm in Bristol that sells inspection software to harbours. Before writing a word I rode along with eight inspectors. Six of them told me that they note everything on paper and type it up in the car, so I dropped the word “offline” and built the page around leaving the car park on time.

Then we aligned with stakeholders and a lot of assets were created. Our head of sales wanted to wait for the autumn show; I showed her eleven open deals that were stuck on this one thing, and we went in May.

It was a great success: everybody was happy and the page got a lot of traffic. Next time I would train the resellers first. They sold the old version for two more weeks.`;

export const IMPROVED = ANSWER.replace(
  'It was a great success: everybody was happy and the page got a lot of traffic.',
  'Nine of the eleven deals closed by the end of June, and the win rate against the paper form went from 31% to 44% in two quarters.',
).replace(
  'we aligned with stakeholders and a lot of assets were created',
  'I wrote the page and the call script',
);

/** A CV as people paste it. */
export const CV = `Tidewater, Bristol
Senior Product Marketing Manager, 2022 to 2024

- Led the launch of offline mode; the win rate against paper rose from 31% to 44%
- Built the win/loss programme with sales: 40 interviews in the first year
- Retired a pricing tier that nobody chose

Marlow Payroll, 2019
- First marketer for the accountants’ edition`;

export const TOO_SHORT = 'We launched it and it went well.';

/** Short, and little in it: more notes than lines. */
export const VAGUE = `We aligned with stakeholders and I think maybe we did a lot of customer research. It was a great success and
everyone was very happy. We ran campaigns on LinkedIn, webinars and email, and the module has dashboards and exports.`;

/** Paragraphs of both directions, with enough English to be reviewed. */
export const RIGHT_TO_LEFT = `الإطلاق الذي أفخر به كان في عام 2024.

${ANSWER.replace('Our head of sales', 'Our head of sales (מנהלת המכירות)')}`;

/** As long as the box allows, and no repetition: the answer, then what the bank's questions are really asking. */
export const LONG = [
  ANSWER,
  ...readQuestions().map(({ text, asks }, at) => `${text} ${asks}${at % 5 === 4 ? '\n\n' : ''}`),
]
  .join(' ')
  .slice(0, 20_000);

/** The text of a job, as a company writes it. */
export const JOB = `About Tidewater
Tidewater makes inspection software for harbours. Inspectors carry it on a tablet, offline for most of the day.

What you will do
• Own positioning and messaging for our two products, and say why against paper and against Harbourline.
• Plan launches with product, three a year, and bring them to market in four countries.
• Write battlecards and train the sales team and our resellers to use them.
• Interview inspectors and harbour masters every month, and turn what you hear into recommendations.
• Agree with product what success is before a launch, and report on it after.

What you bring
• 5+ years of experience in product marketing, some of it with technical products
• A crisp writer who is comfortable with ambiguity
• Nice to have: SQL

What we offer
A competitive salary and a week by the sea.`;
