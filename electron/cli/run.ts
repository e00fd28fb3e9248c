import { join } from 'node:path';
import { AppError } from '../../shared/domain/failure.ts';
import { loadTexts, toLocale } from '../main/services/loadTexts.ts';
import type { Console, ExitStatus, Surroundings } from './console.ts';
import { failureText } from './failureText.ts';
import { UsageError } from './parseArguments.ts';

type Command = (args: readonly string[], console: Console) => Promise<ExitStatus>;

/** Each command is loaded when it is called: help and errors come at once. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./commands/demo.ts')).demo,
  import: async () => (await import('./commands/importWorkbooks.ts')).importWorkbooks,
  compile: async () => (await import('./commands/compile.ts')).compile,
  archive: async () => (await import('./commands/archive.ts')).archive,
};

/** Runs one command and returns its exit status; bad input ends in one clear line on stderr, never in a stack. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const locale = toLocale(systemLanguage(surroundings.env));
  const texts = await loadTexts(join(surroundings.root, 'resources', 'locales'), locale, [
    'cli',
    'failure',
    'problem',
  ]);
  const console: Console = { ...surroundings, texts };
  const [name = '', ...rest] = args;
  if (name === '' || name === '--help' || name === '-h') {
    console.out(texts.t('cli:help'));
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    console.err(texts.t('cli:usage.unknownCommand', { name }));
    return 2;
  }
  try {
    const runCommand = await command();
    return await runCommand(rest, console);
  } catch (error) {
    console.err(explain(error, console));
    return 2;
  }
}

function explain(error: unknown, { texts }: Console): string {
  if (error instanceof AppError) return failureText(texts.t, error.failure);
  if (error instanceof UsageError) return texts.t(`cli:usage.${error.code}`, { name: error.argument });
  return texts.t('cli:usage.bug', { message: error instanceof Error ? error.message : String(error) });
}

function systemLanguage(env: NodeJS.ProcessEnv): string {
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
}
