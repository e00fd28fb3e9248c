import { libreOfficeRules, wordRules, type LineRules } from '../../../shared/document/paginate/lineRules.ts';
import { createStore, useStore } from '../createStore.ts';

/** With what the finished file will be printed; lines end a little differently in each. */
export const printPrograms = ['word', 'libreOffice'] as const;
export type PrintProgram = (typeof printPrograms)[number];

const key = 'nianbao.preview.program';
const program = createStore<PrintProgram>(
  localStorage.getItem(key) === 'libreOffice' ? 'libreOffice' : 'word',
);

/** The program that was chosen last; for all previews of the window. */
export function usePrintProgram(): PrintProgram {
  return useStore(program);
}

export function choosePrintProgram(chosen: PrintProgram): void {
  localStorage.setItem(key, chosen);
  program.set(chosen);
}

export function rulesOf(chosen: PrintProgram): LineRules {
  return chosen === 'word' ? wordRules : libreOfficeRules;
}
