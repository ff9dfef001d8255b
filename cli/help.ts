import { CRITERIA, KINDS, secondsFor, type Kind } from '#engine';
import { TOPICS } from '#content';

const ABOUT: Record<Kind, string> = {
  intro: '"Tell me about yourself", why this role',
  behavioural: '"Tell me about a time when …"',
  failure: 'something that went wrong, and what you took from it',
  strengths: 'strengths, weaknesses, what colleagues say about you',
  opinion: 'take a side and defend it',
  craft: 'how you do a part of the work: "How do you …?"',
  'gtm-case': 'a case: bring this product to market',
  'analysis-case': 'a case: what do these numbers mean, what now',
  company: 'about the company that you are talking to',
  reverse: 'the questions that you ask them',
};

const OF_KINDS = KINDS.map((kind) => `  ${kind.padEnd(15)} ${ABOUT[kind]} (${secondsFor(kind)} s)`).join(
  '\n',
);

/** Names in lines that a narrow terminal holds. */
function listed(names: readonly string[]): string {
  const lines = [''];
  for (const name of names) {
    if (lines.at(-1)!.length + name.length > 84) lines.push('');
    lines[lines.length - 1] += `  ${name}`;
  }
  return lines.join('\n');
}

const EXIT_CODES = `Exit codes: 0 done · 1 --fail-on found something, a line was bad, or it failed · 2 wrong usage or file
`;

export const HELP = {
  main: `Debrief: rehearse the interview, hear the debrief.

Usage: debrief COMMAND [OPTIONS]

  review      review one answer, or a file of them: offline, no server, no database
  questions   search the question bank, offline
  serve       open Debrief in the browser, on this machine
  export      write out everything that you keep there
  import      bring such an export back
  eval        measure the reviewer against labelled answers, contrast triples, or your "not so"

In a checkout, write "npm run -s debrief --" for "debrief".

Begin with
  debrief questions search pricing
  debrief review answer.txt --kind behavioural

debrief COMMAND --help says more. debrief --version says which engine and rubric review.

${EXIT_CODES}`,

  review: `Review an answer: what an interviewer would write down, in your own words.

Usage: debrief review FILE|- --kind KIND [OPTIONS]
       debrief review --batch FILE|- [--format jsonl] [--fail-on missing]

One answer
  FILE                  a text file with the answer; - reads it from standard input
  --kind KIND           the kind of question it answers; they are listed below
  --question TEXT       the question as it was asked: only then is it told whether you answered it
  --role pmm|pm         product marketer (default) or product manager
  --seconds N           how long you spoke, measured: pace and fillers need it
  --expects A,B         the criteria this question calls for (default: the kind's)
  --format pretty|json  for people (default), or one JSON object for programs
  --fail-on missing     exit 1 when a criterion is missing, or nothing could be reviewed
  --timing              print how long each rule took, to standard error
  --no-color            no colours; there are none where the output is no terminal, or NO_COLOR is set

Many answers
  --batch FILE|-        one JSON object a line in, one a line out, in the same order:
                          in   kind, answer, and where you have them id, question, role, seconds, expects
                          out  id, engine, rubric, state, levels, because, findings, delivery, next
                        A line that cannot be reviewed gives an object with "error" (and its id); the rest
                        goes on, and the exit code is 1. cli/schema/ has both as JSON Schema.

Kinds, and the seconds an answer may take
${OF_KINDS}

Criteria
${listed(CRITERIA)}

Examples
  debrief review answer.txt --kind behavioural --question "Tell me about a launch you led."
  pbpaste | debrief review - --kind intro --seconds 95
  debrief review --batch answers.jsonl --format jsonl > reviews.jsonl

${EXIT_CODES}`,

  eval: `Measure the reviewer against what people said.

Usage: debrief eval FILE.jsonl [--format pretty|json]
       debrief eval --contrast FILE.jsonl [--format pretty|json]
       debrief eval --dismissals [--format pretty|json]

  FILE.jsonl             labelled answers, one JSON object a line: what review --batch takes, and
                         levels: {"own-role": "clear", "concise": "missing", …}
                         Prints for each criterion how far reviewer and labels agree (kappa with quadratic
                         weights: 1 is full agreement, 0 is chance), which levels were taken for which,
                         and the mean.
  --contrast FILE.jsonl  triples, one a line: id, kind, question, criterion, and one answer in the versions
                         clear, partial and missing
                         Prints how often the level of that criterion moved and those of the others stayed.
  --rules-only           leave the trained sentence models out
  --dismissals           your own practice instead of a file: which rules write notes that you set aside with
                         "Not so". Prints for each rule, and each version of it, how many of its notes you
                         were shown, how many you set aside, the share, and how far that share can be trusted
                         (its 95% interval). A note counts once in each answer. Reads the database that
                         debrief serve keeps (DEBRIEF_DATA or DATABASE_URL), running or not; nothing is sent
                         anywhere.
  --format pretty|json   a table (default), or one JSON object

cli/schema/ has the lines that go in and the objects that come out as JSON Schema.

Examples
  debrief eval labels.jsonl --format json
  debrief eval --dismissals

${EXIT_CODES}`,

  questions: `Search the question bank, offline. Typos are forgiven.

Usage: debrief questions search WORDS [OPTIONS]

  WORDS                 what it should be about; questions with all of the words come first
  --kind KIND           only this kind
  --topic TOPIC         only this topic
  --limit N             at most so many (default 10)
  --format pretty|json  for people (default), or a JSON list (as cli/schema/questions.schema.json says)

Kinds
${listed(KINDS)}

Topics
${listed(TOPICS)}

Example: debrief questions search "raise prices" --kind gtm-case

${EXIT_CODES}`,

  serve: `Open Debrief in the browser, on this machine: what npm start does. Ctrl-C stops it.

Usage: debrief serve

It prints the address when it is ready. These settings come from the environment:
  PORT           where it listens (default 4321)
  DEBRIEF_DATA   the folder that keeps what you write (default: data/ in the checkout)
  DATABASE_URL   a PostgreSQL of yours, postgres://…, in place of the one it brings
  DEBRIEF_TRANSCRIBE_URL, _MODEL, _KEY
                 a recogniser that writes down what you say: a server with OpenAI's /v1/audio/transcriptions,
                 its model (default whisper-1) and its key

Example: PORT=8080 DEBRIEF_DATA=~/debrief-data debrief serve

${EXIT_CODES}`,

  export: `Write out everything that you keep in Debrief, while it runs or not.

Usage: debrief export [--format json|csv] [--output FILE]

  --format json   everything, in one JSON object that "debrief import" brings back (default)
  --format csv    a table of the levels: one line for each attempt and criterion
  --output FILE   write to this file, which only you can read then (default: standard output)

DEBRIEF_DATA or DATABASE_URL say where your practice is kept, as for debrief serve.

Example: debrief export --output practice.json

${EXIT_CODES}`,

  import: `Bring an export back, here or on another machine, while Debrief runs or not.

Usage: debrief import FILE [--dry-run]

  FILE        what debrief export wrote, or "Download everything (JSON)" in the settings
  --dry-run   say what it would do, and change nothing

What is there already stays, unless the file has it in a newer state. Nothing is deleted, and a file that is
not as Debrief wrote it changes nothing. DEBRIEF_DATA or DATABASE_URL say where to, as for debrief serve;
start Debrief there once before.

Example: debrief import practice.json --dry-run

${EXIT_CODES}`,
} as const;
