import type { Given } from './answers.ts';

const LAUNCH = 'How would you launch our scheduling app to dental practices in Spain?';
const DROP = 'Bookings fell 12 per cent last week. What do you do?';

const launches = [
  'I do not know who decides in a Spanish practice, the dentist or the person at the desk; I will assume the desk and ask five of them first. I would take practices with two or three chairs in Valencia and leave the chains alone, since they have their own system. Fifteen get it through the dental supplier who visits them every month and whom they trust, and fifteen like them wait. If empty chairs fall from one in five to one in seven by the end of May in the first group and not in the second, we go on to Alicante. If fewer than ten use it every day in the third week, I stop and find out why before anyone else gets it.',
  'I would run paid ads on Google and social media, do email, a press release, a webinar and an event, so that we reach every dentist in Spain from day one. We would make a big splash with influencers. Success would be impressions, sign-ups and brand awareness in the first quarter, and at the end of it we look at revenue.',
  "first I'd want to know is it even ready in Spanish and with the local insurance so I'd do a beta with some practices and then a bigger phase and I think the small ones are best to begin with because they still use paper I'd go to the dental congress and use whatsapp because everybody there uses it with patients and I believe it will reduce the missed appointments and we'd follow the missed appointments before and after",
  'There are several options. We could start with chains, with single practices or with suppliers, and each has its merits. We could go through partners or direct. I would ask for a larger budget and for market data before I define what success is, and then build a dashboard for the team.',
];

const drops = [
  'Before anything I would ask whether it is real: did the tracking change with the release on Tuesday, and does finance see the same fall in payments? The app counts a booking when it is opened and finance when it is paid, so I trust finance for the size and the app for the place. Then I would split by country, platform and new against returning. If it is only Android, it is the release; if it is only Portugal, it is the holiday there; if it is everywhere and in new visitors, I look at what the rival did with prices. If Android payments are still down by more than 5 per cent on Thursday, I take the release back, because a wrong rollback costs us a day and a bug costs us a week.',
  'I think people are just less loyal to the brand than they were. The competitor is doing a lot of advertising at the moment. I would launch a campaign with a discount to win them back and post more on social media.',
  "so it could be the weather it could be a bug it could be the price change or maybe the search engine changed something I would look at the data by device and by region and I'd talk with engineering and then we would see it in the dashboard and decide",
  'My assumption is that nothing else was launched last week. I would compare the drop with the same week last year; if it is the same twelve per cent, it is the season and I leave it. Otherwise I would check new and returning guests apart, since a price problem shows in the new ones and a quality problem in the others. By Wednesday the share of searches that end in a booking should tell. My recommendation would be to keep the price as it is until then.',
];

export const cases: readonly Given[] = [
  ...launches.map((text): Given => ({ kind: 'gtm-case', question: LAUNCH, text })),
  ...drops.map((text): Given => ({ kind: 'analysis-case', question: DROP, text })),
];
