import { readFigures } from '../../electron/main/services/readFigures.ts';
import { storeReadings } from '../../electron/main/services/storing/storeReadings.ts';
import type { FileReading, StoredReadings } from '../../electron/main/services/storing/storeReadings.ts';
import type { Workplace, WorkbookFile } from '../../electron/main/services/workplace.ts';
import type { Desk } from '../../shared/domain/desk.ts';

/** Stores what workbooks say on a desk, over whatever is there. */
export async function importInto(
  workplace: Workplace,
  desk: Desk,
  ...files: readonly WorkbookFile[]
): Promise<StoredReadings> {
  const readings: FileReading[] = [];
  for (const file of files) {
    readings.push({ file, reading: await readFigures(workplace, file, desk.year) });
  }
  return storeReadings(workplace, desk, readings, 'last');
}
