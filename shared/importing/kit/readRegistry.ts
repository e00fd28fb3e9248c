import type { RawCell, RawSheet } from '../rawSheet.ts';
import type { ResolveCode } from './findKitTables.ts';
import { formatCode } from './kitStamp.ts';
import type { KitStamp } from './kitStamp.ts';
import { readRegistryRow } from './registryRow.ts';

/** What a workbook says of its own codes and whose it is. */
export type KitRegistry = Readonly<{
  find: ResolveCode;
  /** The bureau that handed the workbook out; empty when it does not say. */
  bureau: (stamp: KitStamp) => string;
}>;

/** Reads the sheet that nobody sees, also where a format has forgotten that it is hidden. */
export function readRegistry(sheets: readonly RawSheet[]): KitRegistry {
  const stamps = new Map<string, KitStamp>();
  const bureaus = new Map<string, string>();
  for (const row of sheets.flatMap(rowsOf)) {
    const read = readRegistryRow(row);
    if (read === null) continue;
    stamps.set(formatCode(read.code), read.stamp);
    bureaus.set(read.stamp.kit, read.bureau);
  }
  return {
    find: (code) => stamps.get(formatCode(code)) ?? null,
    bureau: ({ kit }) => bureaus.get(kit) ?? '',
  };
}

function rowsOf({ cells }: RawSheet): readonly (readonly RawCell[])[] {
  const rows = new Map<number, RawCell[]>();
  for (const cell of cells.slice()) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}
