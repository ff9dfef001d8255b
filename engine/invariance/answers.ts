/** Answers as people give them, four of each kind, good and poor, typed and spoken: the ground for the properties. */
import type { Kind } from '../rubric.ts';
import { cases } from './case-answers.ts';

export type Given = { kind: Kind; question: string; text: string };

const stories: Record<
  Exclude<Kind, 'gtm-case' | 'analysis-case' | 'company' | 'reverse' | 'opinion'>,
  [string, string[]]
> = {
  intro: [
    'Walk me through your background.',
    [
      'I began on the phones of a parcel firm in Ghent, where I heard the same complaint forty times a day. In 2018 I moved to its product team, and since 2021 I have looked after the story of the returns app at a smaller rival. Last year I listened to eighteen shop owners with Pieter from sales; they did not want faster labels, they wanted fewer arguments at the counter. I rewrote the page around that, Pieter tested it on calls, and paid trials went from 9 to 14 in every hundred. I would like to do this for a product that crosses borders, as yours does.',
      'So I studied biology, and then I sort of fell into marketing, I was at an agency for three years, we did everything, social, events, the newsletter, and after that I joined a software company where I still am. I am passionate about brands and I work very cross-functionally, and I think this role is the natural next step for me.',
      'I have been a nurse, a trainer and now a product marketer, all in the same hospital software. The trainers knew what the wards complained about, and nobody wrote it down, so I did. My notes became the launch plan for the medicine round: the engineers built the barcode check, I wrote what the ward sister would say to her night shift. Errors on the two pilot wards fell by a third in four months. I am here because your company sells to the same sister, in six countries.',
      'I lead product marketing at a company that makes booking software for ferries. Before that I was in consulting for two years. My main achievements are the new website, the sales deck and a webinar series with over five thousand views. I am the best storyteller on the team and everyone will tell you so.',
    ],
  ],
  behavioural: [
    'Tell me about a launch you led and what came of it.',
    [
      'In March 2021 we had to launch a fleet calculator in Gdansk with a team of four. I owned the story and the order of markets; Marta in engineering owned the numbers behind it. I rode along with six delivery managers and learned that they argue with their boss about diesel, never about routes, so I asked Marta to put the fuel bill on the first screen. She disagreed because the figure could be wrong by a tenth, and we settled on showing a range. Of the firms that opened it, 31 per cent asked for a quote, against 18 per cent for the old form in the same quarter.',
      'We launched a new onboarding flow last year. It was a big cross-functional effort and everybody worked really hard. We did a lot of customer research and we used the insights to build the campaign. We did emails, ads and a webinar. It went really well and the leadership was very happy with the results.',
      "okay so the one I'd tell is the allergy labels at the school kitchens we had this feature ready and nobody was using it and I went to three canteens in Porto and the cooks they said the tablet is in the office and the food is in the kitchen so nobody looks so I asked our designer if we can print it and he made a strip for the trays in two days and I wrote the one page for the heads of school and after one term it was used in forty one of sixty kitchens before it was seven",
      'I launched the pricing page on my own, start to finish. It has a comparison table, a slider, dark mode, three currencies and an FAQ. I told sales about it when it was live and sent legal the link. Traffic to the page doubled and we had four thousand likes on the announcement.',
    ],
  ],
  failure: [
    'Tell me about a time you failed.',
    [
      'I lost us the Lidgate contract in 2020. I was sure that the finance director decided, so I built the whole case on cost, and I did not ask the clerks who would use it. They tried it once, found that it took eleven clicks to book an invoice, and said no. It was 140,000 euros a year and two of my colleagues had worked on it for months. Since then I sit beside a user before I write one line, and I put a clerk on every demo; twice that stopped us from sending the wrong offer.',
      'I would say my biggest failure is that I am a perfectionist. I sometimes care too much about the quality of the work, and I stay late to fix details that other people would not even see. I have learned to live with it, and my managers always appreciated it.',
      'The campaign in spring failed because the product team shipped two weeks late and design did not deliver the pictures. I had warned them. Sales did not follow up on the leads either. In the end we missed the target by half, and I learned that you cannot rely on other departments.',
      "um so I sent the price change to all customers and I hadn't told support, I just forgot, it was my list and I forgot them, and on Monday they had three hundred calls and they had no idea what it is about and one of them cried. I went there and I took calls with them for two days. What is different now, every message I send has a line who needs to know the day before, and support reads it first.",
    ],
  ],
  strengths: [
    'What would you bring to this team?',
    [
      'Two things. I listen well: at the tile company I sat in the showroom for a week and noticed that couples argue about grout, not tiles; the grout guide I wrote from it took returns from 12 to 7 per cent in one season. And I write short. Our demo script was nine pages, I cut it to one, and the newest rep closed her first deal with it in her second week. What I am not is an analyst; I lean on Joao for that.',
      'I am a strategic thinker, a strong communicator and a real team player. I am very data-driven and customer-obsessed, I am creative, and I always go the extra mile. People say that I bring a lot of positive energy to the room.',
      'My strength is persistence, I think. When the partner portal was about to be cancelled I called every partner that had stopped using it, thirty in all, and eleven came back that month. My weakness is that I can be slow to hand things over, I still check every slide, and my current team tells me so.',
      'I would bring experience with launches, I have done many of them in different companies, and I am organised. I usually build a plan, then I align the stakeholders, and then I make sure that everything happens on time. I also know most of the tools.',
    ],
  ],
  craft: [
    'How do you build messaging from scratch?',
    [
      'I start with ten calls to people who bought in the last three months, because they still remember what they compared us with. I write down their words, not mine. At the vet software I learned that they did not say "records", they said "finding the dog before the owner is angry", so that became the first line. Then I sit with sales and with the product lead and let them take it apart; twice the product lead struck a promise that we could not keep. I measure it by the share of first calls that end in a second one.',
      'I would do a workshop, then a messaging house with three pillars and proof points, then a style guide. After that I brief the agency for the campaign, plan the content calendar and set up the automation. Finally I send the deck to sales so that they know.',
      'Usually I look at what competitors say and at our features, then I use a framework. I talk with stakeholders. I think the tone of voice is very important, and consistency across channels. I track impressions and engagement.',
      "I'd begin with why they leave what they have now, for me that's the half of it. I ask support for the last fifty tickets, I listen to lost deals with the reps, and I write a page that says for whom it is, what they can stop doing, and what we are not. Then I try it, I put it in two emails against the old one and I see which gets more demos booked. Engineers read it before anyone, since they know what is a lie.",
    ],
  ],
};

const views: Record<'opinion' | 'company' | 'reverse', [string, string[]]> = {
  opinion: [
    'Is it better to create a category or to position against a competitor?',
    [
      'Against a competitor, for nearly everyone. A buyer who already pays for something knows what it costs to stay, and you can begin there. I saw the other way at a drone firm: we spent a year teaching the word and our rival, who never used it, sold more. I would create a category only when there is nothing to replace, as with the first home insulin pumps, and when somebody can pay for five years of explaining.',
      'It really depends. Both have advantages and disadvantages. Category creation is powerful if done right, and competitive positioning is powerful too. In the end you need to look at your market, your product and your resources and then decide what is best for your company.',
      'Category creation, always. Every great company created its category, and anyone who positions against a competitor has already lost. I have never seen the other thing work and people who say so do not understand marketing.',
      'I lean towards positioning against what people use now, which is often a spreadsheet and not a company at all. I think it is easier to explain to sales. But I have not done the other one myself, so maybe there are cases for it.',
    ],
  ],
  company: [
    'What would you change in our positioning?',
    [
      'Your home page says "all your freight in one place", and so does the first line of your two closest rivals. What nobody else can say is in your March release: you show the driver the waiting time at the gate before he leaves. I read the reviews from Rotterdam and three of the first ten name it. I would lead with the waiting time and leave "all in one place" to the second screen. I may be wrong about larger shippers, who buy for the contract and not for the gate.',
      'I really love your brand. You are an innovative company with a great culture and amazing products, and I have been following you for a long time. I think the positioning is already strong, maybe it could be a bit more modern and emotional.',
      'I saw that you raised a Series B last year and moved into Spain. I think the positioning is fine for now. Perhaps I would make it clearer who it is for.',
      'I would talk less about artificial intelligence and more about the bookkeeper. On your pricing page the word "automation" stands eleven times, and in the podcast with your founder she says that customers stay because of the month-end checklist. That is the thing I would put first, since your rival in Lyon sells automation for half of your price.',
    ],
  ],
  reverse: [
    'What would you like to ask us?',
    [
      'Two things. You moved from selling to clinics to selling to chains this year; what has been the hardest thing to stop saying? And when the new lead for positioning has been here for a year, which number would have to be different for you to call it a success?',
      'No, I think you have answered everything already, it was really a very interesting talk. Maybe just when I will hear back from you about the next step, and how many days of holiday there are.',
      'What is the culture like in the team, and how do you work together with the other departments? And what do you like most about working here?',
      'yeah I wanted to ask about the free plan because I saw you cut it in June to two projects and your rival still gives five so I wonder what you saw in the data that made you do it and do you lose more small teams than you win bigger ones now',
    ],
  ],
};

const asGiven = (kind: string, [question, texts]: [string, string[]]): Given[] =>
  texts.map((text) => ({ kind: kind as Kind, question, text }));

export const ANSWERS: readonly Given[] = [
  ...Object.entries({ ...stories, ...views }).flatMap(([kind, entry]) => asGiven(kind, entry)),
  ...cases,
];
