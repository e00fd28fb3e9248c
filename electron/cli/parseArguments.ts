import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { Year } from '../../shared/domain/year.ts';

export type UsageCode =
  | 'badMapping'
  | 'mappingNotJson'
  | 'mappingSheetMissing'
  | 'mappingColumnMissing'
  | 'unknownOption'
  | 'missingOption'
  | 'missingFile'
  | 'badYear'
  | 'unknownAction'
  | 'tooManyFiles';

/** A command line that cannot be understood; `argument` names the part in question. */
export class UsageError extends Error {
  readonly code: UsageCode;
  readonly argument: string;

  constructor(code: UsageCode, argument: string) {
    super(`${code}: ${argument}`);
    this.code = code;
    this.argument = argument;
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Splits arguments into options and files; throws a UsageError for an option that the command does not have. */
export function parseArguments<const O extends Options>(
  args: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new UsageError('unknownOption', /'([^']+)'/.exec(message)?.[1] ?? message);
  }
}

export function parseYear(text: string | undefined): Year {
  if (text === undefined) throw new UsageError('missingOption', '--year');
  const year = Year.safeParse(Number(text));
  if (!year.success) throw new UsageError('badYear', text);
  return year.data;
}

/** `--figures a.xlsx b.csv` means both files: each takes the option's name in front. */
export function spreadOption(args: readonly string[], option: string): readonly string[] {
  const spread: string[] = [];
  let taking = false;
  for (const [index, arg] of args.entries()) {
    if (arg.startsWith('-')) taking = arg === option;
    else if (taking && args[index - 1] !== option) spread.push(option);
    spread.push(arg);
  }
  return spread;
}
