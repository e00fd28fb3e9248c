import type { ReceivedOffice } from '../../../../shared/collecting/kitReception.ts';
import { relevantTables } from '../../../../shared/collecting/relevantTables.ts';
import { figurePlace } from '../../../../shared/domain/figurePlace.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import type { StoredBatch } from '../../../../shared/importing/importBatch.ts';
import type { FreshFigure } from '../../db/queries/importedFigures.ts';
import { insertReturn } from '../../db/queries/kits.ts';
import { nothingToRemember, storeImports } from '../storing/storeImports.ts';
import type { ImportToStore } from '../storing/storeImports.ts';
import { compareReception } from './compareReception.ts';
import type { ReceptionComparison } from './compareReception.ts';
import { workbooksOf } from './receptionState.ts';
import type { ReceptionState, ReturnedFile } from './receptionState.ts';
import { viewReception } from './viewReception.ts';

/**
 * Stores what is new and changed in all files in one transaction, with who has answered; open conflicts stay out.
 * Throws batch-still-reading.
 */
export function storeReception(reception: ReceptionState): StoredBatch {
  if (reception.files.some(({ state }) => state === 'waiting' || state === 'reading')) {
    throw new AppError({ code: 'batch-still-reading' });
  }
  const { db, now } = reception.tools.workplace;
  const storedAt = now().toISOString();
  const comparison = compareReception(reception);
  const imports = reception.files
    .map((file) => toImport(reception, file, comparison, storedAt))
    .filter(({ figures }) => figures.length > 0);
  const { counts, offices } = viewReception(reception);
  db.transaction(() => {
    const { bureau } = reception.desk;
    storeImports(db, { bureau, storedAt, imports, remembering: nothingToRemember });
    for (const office of offices) keepReturn(reception, office, imports, storedAt);
  }).immediate();
  const { added, changed, same, conflicts } = counts;
  return { importIds: imports.map(({ record }) => record.id), added, changed, same, leftOut: conflicts };
}

function toImport(
  { id: batch, desk }: ReceptionState,
  { index, importId: id, name: file, sha256 }: ReturnedFile,
  { items, stored }: ReceptionComparison,
  importedAt: string,
): ImportToStore {
  const figures = items
    .filter((item) => item.file === index && (item.change === 'new' || item.change === 'changed'))
    .map(({ figure: { match: _match, ...figure } }): FreshFigure => {
      return { figure, replaces: stored.get(figurePlace(figure))?.row ?? null };
    });
  const record = { id, ...desk, batch, file, sha256: sha256 ?? '', figures: figures.length, importedAt };
  return { record, figures };
}

/** Notes that an office has answered; an outdated workbook only counts when the clerk takes it. */
function keepReturn(
  reception: ReceptionState,
  { number: office, state, accepted, answered, asked }: ReceivedOffice,
  imports: readonly ImportToStore[],
  receivedAt: string,
): void {
  if (state === 'waiting' || state === 'empty' || (state === 'outdated' && !accepted)) return;
  const [table] = relevantTables(workbooksOf(reception), office);
  if (table === undefined) return;
  const importId = reception.files.find(({ index }) => index === table.file)?.importId;
  const stored = imports.find(({ record }) => record.id === importId);
  const { version, fileName: file } = table;
  const record = { office, version, file, receivedAt, answered, asked, importId: stored?.record.id ?? null };
  insertReturn(reception.tools.workplace.db, reception.kit.id, record);
}
