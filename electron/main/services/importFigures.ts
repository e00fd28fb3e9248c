import { AppError } from '../../../shared/domain/failure.ts';
import { sameNumber } from '../../../shared/domain/exactDecimal.ts';
import { figurePlace } from '../../../shared/domain/figurePlace.ts';
import { ImportId } from '../../../shared/domain/identity.ts';
import type { ImportResult, ReadFigure } from '../../../shared/importing/importResult.ts';
import type { MappingFile } from '../../../shared/importing/mappingFile.ts';
import { indicatorFinder } from '../../../shared/importing/matchIndicator.ts';
import type { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import type { ImportPreview } from '../../../shared/importing/importPreview.ts';
import { listFigures, putFigures } from '../db/queries/figures.ts';
import { insertImport } from '../db/queries/imports.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import { hashBytes } from '../files/hashBytes.ts';
import { openWorkbook } from '../spreadsheet/openWorkbook.ts';
import { getCatalogue } from './catalogue.ts';
import { chooseTables } from './chooseTables.ts';
import { recomputeDerived } from './figures/recomputeDerived.ts';
import type { Workplace, WorkbookFile } from './workplace.ts';

export type Reading = ImportResult & { readonly importId: ImportId };

/** How many figures an import added, changed and left as they were. */
export interface StoredImport {
  readonly importId: ImportId;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** Reads one workbook into figures and problems, storing nothing; a mapping file goes before detection. */
export async function readFigures(
  workplace: Pick<Workplace, 'resources' | 'newId' | 'startReader'> & Partial<Pick<Workplace, 'db'>>,
  file: WorkbookFile,
  year: Desk['year'],
  mapping?: MappingFile,
): Promise<Reading> {
  const { newId, startReader } = workplace;
  const importId = ImportId.parse(newId());
  const [workbook, catalogue] = await Promise.all([
    openWorkbook(file, { startReader }),
    getCatalogue(workplace),
  ]);
  try {
    const asked = { year, catalogue, importId };
    if (mapping === undefined) return { importId, ...(await workbook.interpret(asked)) };
    const find = indicatorFinder(catalogue);
    const isKnown = (name: string): boolean => find(name, '').indicator !== null;
    const choices = await chooseTables(workbook, mapping, { year, isKnown });
    return { importId, ...(await workbook.interpret({ ...asked, choices })) };
  } finally {
    workbook.close();
  }
}

/** What importing the workbook would change on this desk; nothing is written. */
export async function previewImport(
  workplace: Workplace,
  file: WorkbookFile,
  desk: Desk,
): Promise<ImportPreview> {
  const { sheets, figures, problems } = await readFigures(workplace, file, desk.year);
  return {
    file: file.name,
    sha256: hashBytes(file.bytes),
    sheets,
    problems,
    figures: compareFigures(workplace, desk.bureau, figures),
  };
}

/**
 * Reads the workbook again and stores its figures in one transaction; replaced ones stay as history.
 * Throws import-conflict when the file is no longer the one that was previewed, no-figures-found when it holds none.
 */
export async function importFigures(
  workplace: Workplace,
  file: WorkbookFile,
  desk: Desk,
  previewed: string,
): Promise<StoredImport> {
  if (hashBytes(file.bytes) !== previewed) throw new AppError({ code: 'import-conflict', name: file.name });
  return storeReading(workplace, file, await readFigures(workplace, file, desk.year), desk);
}

/** Stores what was read of a workbook; throws no-figures-found. */
export function storeReading(
  workplace: Workplace,
  file: WorkbookFile,
  { importId, figures }: Reading,
  { bureau, year }: Desk,
): StoredImport {
  if (figures.length === 0) throw new AppError({ code: 'no-figures-found', name: file.name });
  const importedAt = workplace.now().toISOString();
  const sha256 = hashBytes(file.bytes);
  const record = { id: importId, batch: importId, bureau, year, file: file.name, sha256, importedAt };
  return workplace.db
    .transaction(() => {
      const compared = compareFigures(workplace, bureau, figures);
      const fresh = compared.filter(({ change }) => change !== 'same').map(({ figure }) => figure);
      if (fresh.length > 0) insertImport(workplace.db, { ...record, figures: fresh.length });
      putFigures(workplace.db, bureau, fresh, importedAt);
      recomputeDerived(workplace.db, bureau, importedAt);
      const count = (change: string): number => compared.filter((item) => item.change === change).length;
      return { importId, added: count('new'), changed: count('changed'), same: count('same') };
    })
    .immediate();
}

function compareFigures(
  { db }: Pick<Workplace, 'db'>,
  bureau: string,
  figures: readonly ReadFigure[],
): ImportPreview['figures'] {
  const years = [...new Set(figures.map(({ year }) => year))];
  const stored = new Map(
    years.flatMap((year) => listFigures(db, { bureau, year })).map((figure) => [figurePlace(figure), figure]),
  );
  return figures.map((figure) => {
    const before = stored.get(figurePlace(figure)) ?? null;
    return { figure, stored: before, change: changeOf(figure, before) };
  });
}

function changeOf(figure: ReadFigure, before: StoredFigure | null): 'new' | 'changed' | 'same' {
  if (before === null) return 'new';
  const same =
    sameNumber(figure.value, before.value) &&
    figure.qualifier === before.qualifier &&
    figure.unit === before.unit &&
    sameCell(figure, before);
  return same ? 'same' : 'changed';
}

/** A figure that moved to another file or cell is stored anew, so that its source stays true. */
function sameCell({ source: left }: ReadFigure, { source: right }: StoredFigure): boolean {
  return (
    left.kind === 'cell' &&
    right.kind === 'cell' &&
    left.file === right.file &&
    left.sheet === right.sheet &&
    left.cell === right.cell
  );
}
