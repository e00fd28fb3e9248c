import type { ImportBatch } from '../../../../shared/importing/importBatch.ts';
import type { SheetChoice } from '../../../../shared/importing/importChoices.ts';
import type { ChosenFile } from '../../../../shared/ipc/contract.ts';
import type { FileToken } from '../../../../shared/ipc/fileToken.ts';

/** What the window knows of the files that main does not say: by which token each came, and what was chosen for its sheets. */
export interface BatchFiles {
  /** Notes the files that were just added: the last of the batch. */
  readonly take: (batch: ImportBatch, added: readonly Pick<ChosenFile, 'token'>[]) => void;
  /** Forgets a file that was left out; answers its token. */
  readonly forget: (file: number) => FileToken | undefined;
  /** Undefined for a sheet of which nothing was chosen yet. */
  readonly choiceOf: (file: number, sheet: number) => SheetChoice | undefined;
  readonly choose: (file: number, sheet: number, choice: SheetChoice) => void;
}

export function createBatchFiles(begun: ImportBatch, brought: readonly ChosenFile[]): BatchFiles {
  const tokens = new Map<number, FileToken>();
  const choices = new Map<number, Map<number, SheetChoice>>();
  const files: BatchFiles = {
    take({ files: inBatch }, added) {
      for (const [at, { index }] of inBatch.slice(-added.length).entries()) {
        const token = added[at]?.token;
        if (token !== undefined) tokens.set(index, token);
      }
    },
    forget(file) {
      const token = tokens.get(file);
      tokens.delete(file);
      choices.delete(file);
      return token;
    },
    choiceOf: (file, sheet) => choices.get(file)?.get(sheet),
    choose(file, sheet, choice) {
      choices.set(file, new Map(choices.get(file)).set(sheet, choice));
    },
  };
  files.take(begun, brought);
  return files;
}
