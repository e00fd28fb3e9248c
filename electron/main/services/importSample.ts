import type { Desk } from '../../../shared/domain/desk.ts';
import { readFigures } from './readFigures.ts';
import { storeReadings } from './storing/storeReadings.ts';
import type { FileReading } from './storing/storeReadings.ts';
import type { Sample, Workplace } from './workplace.ts';

/** Puts the figures of the sample's workbooks on their desk. */
export async function importSample(
  workplace: Workplace,
  workbooks: Sample['workbooks'],
  desk: Desk,
): Promise<void> {
  const readings: FileReading[] = [];
  for (const file of workbooks) {
    readings.push({ file, reading: await readFigures(workplace, file, desk.year) });
  }
  storeReadings(workplace, desk, readings, 'last');
}
