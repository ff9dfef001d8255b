/** Transcripts as recorders and people write them, with what is asked and answered in them. The people are invented. */
export type Example = {
  name: string;
  text: string;
  format: string;
  interviewers: string[];
  sure: boolean;
  /** Each question with its answer. */
  exchanges: [question: string, answer: string][];
  withWhom?: string;
};

const LAUNCH =
  'I led the launch of offline mode at Tidewater. I rode along with eight inspectors first, and six of them typed their notes up in the car.';
const LATER = 'I would train the resellers first. They sold the old version for two more weeks.';
const ASKED = 'Tell me about a launch you led end to end.';
const AFTER = 'What would you do differently?';
const BOTH: Example['exchanges'] = [
  [ASKED, LAUNCH],
  [AFTER, LATER],
];

export const EXAMPLES: readonly Example[] = [
  {
    name: 'names and colons',
    text: `Ana: Hi Ben, thanks for coming. ${ASKED}\nBen: ${LAUNCH}\nAna: ${AFTER}\nBen: ${LATER}\nAna: Great, thanks.`,
    format: 'named',
    interviewers: ['Ana'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'windows line ends and blank lines',
    text: `Ana Ruiz: ${ASKED}\r\n\r\nBen Okafor: ${LAUNCH}\r\n\r\nAna Ruiz: ${AFTER}\r\n\r\nBen Okafor: ${LATER}\r\n`,
    format: 'named',
    interviewers: ['Ana Ruiz'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'markdown names',
    text: `**Ana:** ${ASKED}\n**Ben:** ${LAUNCH}\n**Ana:** ${AFTER}\n**Ben:** ${LATER}`,
    format: 'named',
    interviewers: ['Ana'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'Q and A',
    text: `Q: ${ASKED}\nA: ${LAUNCH}\nQ: ${AFTER}\nA: ${LATER}`,
    format: 'named',
    interviewers: ['Q'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'interviewer and me, one of each',
    text: `Interviewer: ${ASKED}\n\nMe: ${LAUNCH}`,
    format: 'named',
    interviewers: ['Interviewer'],
    sure: true,
    exchanges: [[ASKED, LAUNCH]],
  },
  {
    name: 'two strangers, one turn each: the person is asked',
    text: `Ana: ${ASKED}\nBen: ${LAUNCH}`,
    format: 'named',
    interviewers: ['Ana'],
    sure: false,
    exchanges: [[ASKED, LAUNCH]],
  },
  {
    name: 'the same, when one of them was to be there',
    text: `Ana: ${ASKED}\nBen: ${LAUNCH}`,
    format: 'named',
    interviewers: ['Ana'],
    sure: true,
    exchanges: [[ASKED, LAUNCH]],
    withWhom: 'Ana Ruiz, head of product marketing',
  },
  {
    name: 'a time before each name',
    text: `[00:00:12] Ana: ${ASKED}\n[00:00:20] Ben: ${LAUNCH}\n[00:01:02] Ana: ${AFTER}\n[00:01:05] Ben: ${LATER}`,
    format: 'named',
    interviewers: ['Ana'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'a time after each name, in brackets',
    text: `Ana (0:12): ${ASKED}\nBen (0:20): ${LAUNCH}\nAna (1:02): ${AFTER}\nBen (1:05): ${LATER}`,
    format: 'named',
    interviewers: ['Ana'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'name and time on a line of their own',
    text: `Ana Ruiz  0:12\n${ASKED}\n\nBen Okafor  0:20\n${LAUNCH}\n\nAna Ruiz  1:02\n${AFTER}\n\nBen Okafor  1:05\n${LATER}\n`,
    format: 'named',
    interviewers: ['Ana Ruiz'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'numbered speakers with the time in brackets',
    text: `Speaker 1 (00:12):\n${ASKED}\n\nSpeaker 2 (00:20):\n${LAUNCH}\n\nSpeaker 1 (01:02):\n${AFTER}\n\nSpeaker 2 (01:05):\n${LATER}\n`,
    format: 'named',
    interviewers: ['Speaker 1'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'bracketed name and clock',
    text: `[Ana Ruiz] 10:02:11\n${ASKED}\n\n[Ben Okafor] 10:02:31\n${LAUNCH}\n\n[Ana Ruiz] 10:03:40\n${AFTER}\n\n[Ben Okafor] 10:03:44\n${LATER}\n`,
    format: 'named',
    interviewers: ['Ana Ruiz'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'time and name on a line, with the firm',
    text: `0:12 - Ana Ruiz (Acme)\n  ${ASKED}\n\n0:20 - Ben Okafor\n  ${LAUNCH}\n\n1:02 - Ana Ruiz (Acme)\n  ${AFTER}\n\n1:05 - Ben Okafor\n  ${LATER}\n`,
    format: 'named',
    interviewers: ['Ana Ruiz (Acme)'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'VTT with voice tags',
    text: `WEBVTT\n\nNOTE made by a recorder\nof ours\n\n1\n00:00:12.000 --> 00:00:16.000 align:start\n<v Ana Ruiz>${ASKED}</v>\n\n2\n00:00:20.000 --> 00:00:40.000\n<v Ben Okafor>${LAUNCH}</v>\n\n3\n00:01:02.000 --> 00:01:04.000\n<v Ana Ruiz>${AFTER}</v>\n\n4\n00:01:05.000 --> 00:01:15.500\n<v Ben Okafor>${LATER}</v>\n`,
    format: 'vtt',
    interviewers: ['Ana Ruiz'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'VTT with names and an answer over several cues',
    text: `\uFEFFWEBVTT\n\n00:12.000 --> 00:16.000\nAna: ${ASKED}\n\n00:20.000 --> 00:24.000\nBen: I led the launch of\n\n00:24.000 --> 00:30.000\noffline mode at <i>Tidewater</i>.\n\n00:30.000 --> 00:32.000\nAna: Mm-hm.\n\n00:32.000 --> 00:40.000\nBen: I rode along with eight inspectors.\n`,
    format: 'vtt',
    interviewers: ['Ana'],
    sure: false,
    exchanges: [
      [ASKED, 'I led the launch of offline mode at Tidewater. I rode along with eight inspectors.'],
    ],
  },
  {
    name: 'SRT with names',
    text: `1\n00:00:12,000 --> 00:00:16,000\nAna: ${ASKED}\n\n2\n00:00:20,000 --> 00:00:40,000\nBen: ${LAUNCH}\n\n3\n00:01:02,000 --> 00:01:04,000\nAna: ${AFTER}\n\n4\n00:01:05,000 --> 00:01:15,500\nBen: ${LATER}\n`,
    format: 'srt',
    interviewers: ['Ana'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'SRT with names in brackets, a sentence over two cues',
    text: `1\n00:00:12,000 --> 00:00:14,000\n[Ana] Tell me about a launch\n\n2\n00:00:14,000 --> 00:00:16,000\nyou led end to end.\n\n3\n00:00:20,000 --> 00:00:40,000\n[Ben] ${LAUNCH}\n\n4\n00:01:02,000 --> 00:01:04,000\n[Ana] ${AFTER}\n\n5\n00:01:05,000 --> 00:01:15,500\n[Ben] ${LATER}\n`,
    format: 'srt',
    interviewers: ['Ana'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'SRT without any name',
    text: `1\n00:00:12,000 --> 00:00:16,000\nTell me about a launch\n\n2\n00:00:16,000 --> 00:00:18,000\nyou led end to end.\n\n3\n00:00:20,000 --> 00:00:24,000\nI led the launch of offline mode.\n\n4\n00:00:24,000 --> 00:00:29,000\nIt took six weeks. What would you\n\n5\n00:00:29,000 --> 00:00:31,000\ndo differently?\n\n6\n00:00:33,000 --> 00:00:38,000\nI would train the resellers first.\n`,
    format: 'srt',
    interviewers: [],
    sure: false,
    exchanges: [
      [ASKED, 'I led the launch of offline mode. It took six weeks.'],
      [AFTER, 'I would train the resellers first.'],
    ],
  },
  {
    name: 'who speaks on the first line of each cue',
    text: `0:0:12.0 --> 0:0:16.0\nAna Ruiz\n${ASKED}\n0:0:20.0 --> 0:0:40.0\nBen Okafor\n${LAUNCH}\n0:1:2.0 --> 0:1:4.0\nAna Ruiz\n${AFTER}\n0:1:5.0 --> 0:1:15.0\nBen Okafor\n${LATER}\n`,
    format: 'srt',
    interviewers: ['Ana Ruiz'],
    sure: true,
    exchanges: BOTH,
  },
  {
    name: 'lines with bracketed time ranges',
    text: `[00:12.000 --> 00:16.000]  ${ASKED}\n[00:20.000 --> 00:40.000]  ${LAUNCH}\n[01:02.000 --> 01:04.000]  ${AFTER}\n[01:05.000 --> 01:15.000]  ${LATER}\n`,
    format: 'srt',
    interviewers: [],
    sure: false,
    exchanges: BOTH,
  },
  {
    name: 'rolling captions that say each line twice',
    text: `WEBVTT\n\n00:12.000 --> 00:14.000\nTell me about a launch\n\n00:14.000 --> 00:16.000\nTell me about a launch\nyou led end to end.\n\n00:20.000 --> 00:40.000\nIt took six weeks.\n`,
    format: 'vtt',
    interviewers: [],
    sure: false,
    exchanges: [[ASKED, 'It took six weeks.']],
  },
  {
    name: 'plain paragraphs',
    text: `${ASKED}\n\n${LAUNCH}\n\nThe win rate rose to 44%.\n\n${AFTER}\n\n${LATER}`,
    format: 'plain',
    interviewers: [],
    sure: false,
    exchanges: [
      [ASKED, `${LAUNCH}\n\nThe win rate rose to 44%.`],
      [AFTER, LATER],
    ],
  },
  {
    name: 'a time before each paragraph, and no names',
    text: `0:12 ${ASKED}\n\n0:20 ${LAUNCH}\n\n1:02 ${AFTER}\n\n1:05 ${LATER}`,
    format: 'timed',
    interviewers: [],
    sure: false,
    exchanges: BOTH,
  },
  {
    name: 'a panel of two, and a heading before it',
    text: `Transcript of 24 November\nParticipants: Ana, Cem, Ben\n\nAna: ${ASKED}\nBen: ${LAUNCH}\nCem: Right.\nAna: And then?\nBen: We sold nine of eleven deals by June. The head of sales had wanted to wait for the autumn.\nCem: How did you price it?\nBen: ${LATER} It was one price for all harbours, and we said so on the page.`,
    format: 'named',
    interviewers: ['Ana', 'Cem'],
    sure: true,
    exchanges: [
      [ASKED, LAUNCH],
      [
        'And then?',
        'We sold nine of eleven deals by June. The head of sales had wanted to wait for the autumn.',
      ],
      ['How did you price it?', `${LATER} It was one price for all harbours, and we said so on the page.`],
    ],
  },
  {
    name: 'labels inside an answer are no names',
    text: `Ana: ${ASKED}\nBen: Let me take it in order.\nSituation: inspectors wrote on paper.\nResult: the win rate rose to 44%.\nAna: ${AFTER}\nBen: ${LATER}\nAna: Thanks.\nBen: Thank you.`,
    format: 'named',
    interviewers: ['Ana'],
    sure: true,
    exchanges: [
      [
        ASKED,
        'Let me take it in order. Situation: inspectors wrote on paper. Result: the win rate rose to 44%.',
      ],
      [AFTER, `${LATER} Thank you.`],
    ],
  },
  {
    name: 'tags that somebody spells out stay where nothing is marked up',
    text: 'Q: What does <title> do?\nA: It names <b>the</b> page.',
    format: 'named',
    interviewers: ['Q'],
    sure: true,
    exchanges: [['What does <title> do?', 'It names <b>the</b> page.']],
  },
  {
    name: 'the candidate asks at the end',
    text: `Interviewer: ${ASKED}\nCandidate: ${LAUNCH}\nInterviewer: Do you have any questions for me?\nCandidate: What does a good first year look like?\nInterviewer: Two launches, and sales that quotes your page.`,
    format: 'named',
    interviewers: ['Interviewer'],
    sure: true,
    exchanges: [
      [ASKED, LAUNCH],
      ['Do you have any questions for me?', 'What does a good first year look like?'],
    ],
  },
  {
    name: 'the context of a question belongs to it, the small talk before it does not',
    text: `Ana: How are you today?\nBen: Fine, thanks.\nAna: Our add-on is free today. Imagine sales wants money for it. Half of the customers use it. How would you decide?\nBen: ${LAUNCH}\nAna: Okay?\nBen: ${LATER}`,
    format: 'named',
    interviewers: ['Ana'],
    sure: true,
    exchanges: [
      [
        'Imagine sales wants money for it. Half of the customers use it. How would you decide?',
        `${LAUNCH} ${LATER}`,
      ],
    ],
  },
];
