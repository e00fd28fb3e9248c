import type { i18n } from 'i18next';

/** What the command line stands in; a test gives its own. */
export interface Surroundings {
  /** The folder that holds resources/. */
  readonly root: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Everything a command works with besides its own arguments. */
export interface Console extends Surroundings {
  readonly texts: i18n;
}

/** 0 done, 1 done but with errors found, 2 bad input or usage. */
export type ExitStatus = 0 | 1 | 2;

/** Prints a result: JSON with `--json`, else the human text. */
export function print(console: Console, json: boolean, result: unknown, text: () => string): void {
  console.out(json ? JSON.stringify(result, null, 2) : text());
}
