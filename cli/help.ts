import { KINDS } from '#engine';

const EXIT_CODES = `Exit codes: 0 done · 1 something --fail-on asked about was found, a line was bad, or the work could not be done · 2 wrong usage
`;

export const HELP = {
  main: `Debrief: rehearse the interview, hear the debrief.

Usage: debrief COMMAND [OPTIONS]

  review      review one answer, or a file of them: offline, no server, no database
  eval        measure the reviewer against labelled answers or contrast triples
  questions   search the question bank
  serve       serve the web product on this machine
  export      write out everything you have practised

debrief COMMAND --help says more.

${EXIT_CODES}`,

  review: `Review an answer: what an interviewer would write down, in your own words.

Usage: debrief review FILE|- --kind KIND [OPTIONS]
       debrief review --batch FILE|- [--format jsonl]

  FILE                  a text file with the answer; - reads standard input
  --kind KIND           ${KINDS.slice(0, 5).join(' ')}
                        ${KINDS.slice(5).join(' ')}
  --question TEXT       the question as it was asked (without it, on-question is left out)
  --role pmm|pm         product marketer (default) or product manager
  --seconds N           measured speaking time; pace and fillers need it
  --expects A,B         criteria this question calls for (default: the kind's)
  --format pretty|json  how to print (default pretty)
  --fail-on missing     exit 1 when a criterion is missing
  --timing              print the time each rule took to standard error
  --no-color            no colours (also: NO_COLOR=1)

  --batch FILE|-        one JSON object a line in: id, kind, question, answer, role?, seconds?, expects?
                        one a line out, in the same order: see cli/schema/. A bad line gives an object with
                        "error" and the rest goes on; the exit code is then 1.

Example: debrief review answer.txt --kind behavioural --question "Tell me about a launch you led."

${EXIT_CODES}`,

  eval: `Measure the reviewer against labels.

Usage: debrief eval FILE.jsonl [--format pretty|json]
       debrief eval --contrast FILE.jsonl [--format pretty|json]

  FILE.jsonl      one object a line: id, kind, question, answer, role?, seconds?, levels {criterion: level}
                  prints quadratically weighted kappa by criterion, the confusion, and the mean
  --contrast      one triple a line: id, criterion, kind, question, clear, partial, missing
                  prints how often the target moved and the others stayed
  --rules-only    leave the sentence models out

${EXIT_CODES}`,

  questions: `Search the question bank. Typos are forgiven.

Usage: debrief questions search WORDS [--kind KIND] [--topic TOPIC] [--limit N] [--format pretty|json]

${EXIT_CODES}`,

  serve: `Serve the web product on this machine. PORT, DEBRIEF_DATA and DATABASE_URL are respected.

Usage: debrief serve

${EXIT_CODES}`,

  export: `Write out everything you have practised: JSON to standard output, or the levels as CSV.

Usage: debrief export [--format json|csv] [--output FILE]

${EXIT_CODES}`,
} as const;
