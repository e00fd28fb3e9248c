import type { TFunction } from 'i18next';
import type { ImportProblem } from '../../shared/importing/importResult.ts';

/** A problem of an import as one line with its file, sheet and cell. */
export function problemText(t: TFunction, problem: ImportProblem): string {
  return t('cli:import.problem', {
    file: problem.file,
    place: [problem.sheet, problem.cell].filter((part) => part !== null && part !== '').join('!'),
    sentence: t(`problem:${problem.code}`, { text: problem.text, other: problem.other ?? '' }),
  });
}
