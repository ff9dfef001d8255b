/** `debrief`: the commands, and what every one of them shares: help, usage errors, exit codes. */
import { ENGINE_VERSION, RUBRIC_VERSION } from '#engine';
import { didYouMean } from './arguments.ts';
import { CommandError, EXIT, UsageError } from './exit.ts';
import { HELP } from './help.ts';

type Command = (args: string[]) => Promise<number>;

const COMMANDS: Record<string, () => Promise<Command>> = {
  review: async () => (await import('./review.ts')).reviewCommand,
  eval: async () => (await import('./eval.ts')).evalCommand,
  questions: async () => (await import('./questions.ts')).questionsCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  import: async () => (await import('./import.ts')).importCommand,
};

/** Runs one command line (without `node` and the script); resolves to the exit code. */
export async function main(argv: string[]): Promise<number> {
  // `debrief help review` is `debrief review --help`.
  const [name, ...rest] = argv[0] === 'help' && argv[1] ? [argv[1], '--help'] : argv;
  if (name === undefined) {
    process.stderr.write(HELP.main);
    return EXIT.usage;
  }
  if (['--help', '-h', 'help'].includes(name)) {
    process.stdout.write(HELP.main);
    return EXIT.ok;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`debrief, engine ${ENGINE_VERSION}, rubric ${RUBRIC_VERSION}\n`);
    return EXIT.ok;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!load)
      throw new UsageError(`there is no command "${name}"${didYouMean(name, Object.keys(COMMANDS))}`);
    if (rest.includes('--help') || rest.includes('-h')) {
      process.stdout.write(HELP[name as keyof typeof HELP]);
      return EXIT.ok;
    }
    const command = await load();
    return await command(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`debrief: ${error.message}\nFor help: debrief ${load ? `${name} ` : ''}--help\n`);
      return EXIT.usage;
    }
    if (error instanceof CommandError) {
      process.stderr.write(`debrief: ${error.message}\n`);
      return EXIT.failed;
    }
    throw error;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes early (`debrief … | head`) is no error.
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  process.stderr.write(`debrief: cannot write the output: ${error.message}\n`);
  process.exit(EXIT.failed);
});
process.exitCode = await main(process.argv.slice(2));
