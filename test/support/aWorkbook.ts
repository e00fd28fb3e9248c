import type { WorkbookFile } from '../../electron/main/services/workplace.ts';

/** A small table as a department sends it in .csv: indicator, value, unit. */
export function aCsv(
  rows: readonly (readonly [string, string, string])[],
  name = '执法大队.csv',
): WorkbookFile {
  const lines = [['指标名称', '数值', '单位'], ...rows].map((row) => row.join(','));
  return { name, bytes: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) };
}
