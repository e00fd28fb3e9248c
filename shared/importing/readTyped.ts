import { shift } from '../domain/exactDecimal.ts';
import type { ExactDecimal } from '../domain/exactDecimal.ts';
import type { Qualifier } from '../domain/figure.ts';
import { splitScale } from '../domain/unitScale.ts';
import { readNumber } from './readNumber.ts';
import type { NumberRefused } from './readNumber.ts';

export type TypedRead = Readonly<{ value: ExactDecimal; qualifier: Qualifier | null; unit: string }>;

/**
 * A value as a clerk types it for an indicator counted in `unit`: 4700余; 7.2万元 for 万元 stays 7.2, for 元 it is 72000.
 * A unit that she types herself goes before the indicator's, unless both count the same.
 */
export function readTyped(text: string, unit: string): TypedRead | NumberRefused {
  const read = readNumber(text);
  if ('refused' in read) return read;
  const { value, qualifier } = read;
  const wanted = splitScale(unit);
  // 7.2万 and 7.2万元 come multiplied out, in 元; a bare 7.2 counts in the indicator's own unit.
  const isBare = read.unit === '' && !read.scaled;
  const written = splitScale(isBare ? unit : read.unit === '' ? wanted.base : read.unit);
  if (written.base !== wanted.base) return { value, qualifier, unit: read.unit };
  const power = isBare ? wanted.power : written.power;
  return { value: shift(value, power - wanted.power), qualifier, unit };
}
