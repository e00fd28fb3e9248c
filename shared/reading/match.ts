/** What a pattern found: the words, where they start, and their named parts. */
export type Match = Readonly<{
  written: string;
  start: number;
  groups: Readonly<Record<string, string | undefined>>;
}>;
