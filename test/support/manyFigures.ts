import { nothingToRemember } from '../../electron/main/services/storing/storeImports.ts';
import type { ImportsToStore } from '../../electron/main/services/storing/storeImports.ts';
import { Figure } from '../../shared/domain/figure.ts';
import { ImportId } from '../../shared/domain/identity.ts';
import { Year } from '../../shared/domain/year.ts';

/** One import of so many figures of one desk, each new. */
export function manyFigures(count: number, id = 'import-1', bureau = '云岭区城市管理局'): ImportsToStore {
  const importId = ImportId.parse(id);
  const year = Year.parse(2025);
  const storedAt = '2026-03-18T06:54:00.000Z';
  const figures = Array.from({ length: count }, (_, index) => ({
    figure: {
      ...Figure.parse({
        indicator: `own.指标${String(index)}`,
        year,
        value: String(index),
        qualifier: null,
        unit: '件',
        department: null,
        source: { kind: 'cell', importId, file: '大表.xlsx', sheet: '统计表', cell: `C${String(index + 2)}` },
      }),
      name: `指标${String(index)}`,
    },
    replaces: null,
  }));
  const sha256 = 'a'.repeat(64);
  const record = { id: importId, batch: 'batch-1', bureau, year, file: '大表.xlsx', sha256, figures: count };
  return {
    bureau,
    storedAt,
    imports: [{ record: { ...record, importedAt: storedAt }, figures }],
    remembering: nothingToRemember,
  };
}
