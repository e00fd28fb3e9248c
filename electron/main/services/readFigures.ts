import type { Year } from '../../../shared/domain/year.ts';
import { ImportId } from '../../../shared/domain/identity.ts';
import type { ImportChoices } from '../../../shared/importing/importChoices.ts';
import type { ImportResult } from '../../../shared/importing/importResult.ts';
import type { MappingFile } from '../../../shared/importing/mappingFile.ts';
import { indicatorFinder } from '../../../shared/importing/matchIndicator.ts';
import { openWorkbook } from '../spreadsheet/openWorkbook.ts';
import { getCatalogue } from './catalogue.ts';
import { chooseTables } from './chooseTables.ts';
import type { Memory } from './importBatch/batchMemory.ts';
import { interpretRemembered } from './importBatch/interpretRemembered.ts';
import type { Workplace, WorkbookFile } from './workplace.ts';

export type Reading = ImportResult & { readonly importId: ImportId };

/** What goes before detection: a mapping file, and below it what is remembered for a bureau. */
export interface ReadingGuide {
  readonly mapping?: MappingFile | undefined;
  readonly memory?: Memory | undefined;
}

/** Reads one workbook into figures and problems, storing nothing. */
export async function readFigures(
  workplace: Pick<Workplace, 'resources' | 'newId' | 'startReader'> & Partial<Pick<Workplace, 'db'>>,
  file: WorkbookFile,
  year: Year,
  { mapping, memory }: ReadingGuide = {},
): Promise<Reading> {
  const { newId, startReader } = workplace;
  const importId = ImportId.parse(newId());
  const [workbook, catalogue] = await Promise.all([
    openWorkbook(file, { startReader }),
    getCatalogue(workplace),
  ]);
  try {
    const asked = { year, catalogue, importId };
    let choices: ImportChoices = { sheets: {}, names: {} };
    if (mapping !== undefined) {
      const find = indicatorFinder(catalogue);
      const isKnown = (name: string): boolean => find(name, '').indicator !== null;
      choices = await chooseTables(workbook, mapping, { year, isKnown });
    }
    if (memory === undefined) return { importId, ...(await workbook.interpret({ ...asked, choices })) };
    const names = new Map([...memory.names, ...Object.entries(choices.names)]);
    const read = await interpretRemembered(workbook, asked, { ...memory, names }, choices.sheets);
    return { importId, ...read.result };
  } finally {
    workbook.close();
  }
}
