import { join } from 'node:path';
import { AppError } from '../../shared/domain/failure.ts';
import { loadTexts, toLocale } from '../main/services/loadTexts.ts';
import { archive } from './commands/archive.ts';
import { compile } from './commands/compile.ts';
import { demo } from './commands/demo.ts';
import { importWorkbooks } from './commands/importWorkbooks.ts';
import type { Console, ExitStatus, Surroundings } from './console.ts';
import { failureText } from './failureText.ts';
import { UsageError } from './parseArguments.ts';

type Command = (args: readonly string[], console: Console) => Promise<ExitStatus>;

const commands: Readonly<Record<string, Command>> = { demo, import: importWorkbooks, compile, archive };

// From the sources and from the bundle alike, the project's root is two folders up.
const root = join(import.meta.dirname, '..', '..');

/** Runs one command and returns its exit status; bad input ends in one clear line on stderr, never in a stack. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const locale = toLocale(systemLanguage(surroundings.env));
  const texts = await loadTexts(join(root, 'resources', 'locales'), locale, ['cli', 'failure', 'problem']);
  const console: Console = { ...surroundings, texts, root };
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
    return await command(rest, console);
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
