import { expect, it } from 'vitest';
import { ImportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import { importSheets } from '../../../shared/importing/importSheets.ts';
import type { ImportResult } from '../../../shared/importing/importResult.ts';
import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { aKit } from '../../support/aKit.ts';
import { filledIn, moveCells, placeOf, rowOf } from '../../support/returnedSheets.ts';
import { shippedCatalogue } from '../../support/shippedCatalogue.ts';

const simple = 'enforcement.simple-cases';
const sheets = await filledIn(aKit(), 1, {
  [simple]: { value: '4700余', name: '简易案件数（件）' },
  'enforcement.ordinary-cases': '很多',
});
const [table] = sheets;
if (table === undefined) throw new Error('a kit workbook has a sheet');

it('a returned workbook of a kit is known in any import, by codes and not by names', () => {
  const { sheets: read, figures, problems } = importAll(sheets);
  expect(figures).toMatchObject([
    {
      indicator: simple,
      name: '简易案件数（件）',
      value: '4700',
      qualifier: '余',
      unit: '件',
      department: '执法监督科',
      match: { by: 'code', confidence: 1 },
      source: { sheet: '执法监督科', cell: 'G8' },
    },
  ]);
  expect(problems.map(({ code, cell, blocking }) => [code, cell, blocking])).toEqual([
    ['sheet-is-of-a-kit', null, false],
    ['value-not-a-number', 'G9', true],
  ]);
  expect(read).toMatchObject([
    {
      layout: 'long-table',
      mapping: { indicator: 'B', value: 'G', unit: 'E' },
      tables: [{ firstRow: 8, lastRow: 11 }],
    },
    { layout: 'hidden' },
  ]);
});

it('a row whose marks name two rows stays out', () => {
  const [one, other] = [rowOf(table, simple), rowOf(table, 'enforcement.fines')];
  const torn = moveCells(table, ({ row, column }) =>
    column === placeOf('code') && (row === one || row === other) ? { row: one + other - row } : {},
  );
  const { figures, problems } = importAll([torn, ...sheets.slice(1)]);
  expect(figures).toEqual([]);
  expect(problems.filter(({ code }) => code === 'kit-row-torn')).toHaveLength(2);
});

function importAll(given: readonly RawSheet[]): ImportResult {
  return importSheets({
    file: '交回.xlsx',
    sheets: given,
    year: Year.parse(2025),
    catalogue: shippedCatalogue,
    importId: ImportId.parse('import-1'),
  });
}
