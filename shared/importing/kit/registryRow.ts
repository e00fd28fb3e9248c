import type { RawCell, RawSheet } from '../rawSheet.ts';
import { parseCode, parseStamp } from './kitStamp.ts';
import type { KitCode, KitStamp } from './kitStamp.ts';

export type RegistryRow = Readonly<{ stamp: KitStamp; code: KitCode; bureau: string }>;

/** A row of the registry: stamp, code and bureau and nothing else; null for any other, which an office may fill in. */
export function readRegistryRow(cells: readonly RawCell[]): RegistryRow | null {
  if (cells.length < 2 || cells.length > 3) return null;
  const [first = '', second = '', bureau = ''] = cells.map(({ text }) => text);
  const stamp = parseStamp(first);
  const code = parseCode(second);
  return stamp === null || code === null ? null : { stamp, code, bureau };
}

/** True for the sheet that a collection workbook keeps for programs. */
export function isRegistry({ cells }: RawSheet): boolean {
  return readRegistryRow(cells.slice(0, 3)) !== null;
}
