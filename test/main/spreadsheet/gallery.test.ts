import { describe, expect, it } from 'vitest';
import { forkReader } from '../../../electron/main/spreadsheet/forkReader.ts';
import { openWorkbook } from '../../../electron/main/spreadsheet/openWorkbook.ts';
import { ImportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import type { ImportResult, ReadFigure } from '../../../shared/importing/importResult.ts';
import { gallery } from '../../fixtures/workbooks/gallery/gallery.ts';
import { fileOf } from '../../fixtures/workbooks/gallery/workbookFixture.ts';
import type { WorkbookFixture } from '../../fixtures/workbooks/gallery/workbookFixture.ts';
import { shippedCatalogue } from '../../support/shippedCatalogue.ts';

describe('a workbook of a department', () => {
  it.each(gallery.map((fixture) => [`${fixture.name} (${fixture.savedAs})`, fixture] as const))(
    '%s is read as it is meant',
    async (_name, fixture) => {
      const result = await read(fixture);
      expect(result.sheets.map(({ layout }) => layout)).toEqual(fixture.layouts);
      expect(figuresOf(result, fixture).toSorted()).toEqual(fixture.figures.toSorted());
      expect(problemsOf(result).toSorted()).toEqual((fixture.problems ?? []).toSorted());
    },
  );
});

async function read(fixture: WorkbookFixture): Promise<ImportResult> {
  const workbook = await openWorkbook(fileOf(fixture), { startReader: forkReader });
  try {
    const importId = ImportId.parse('gallery');
    return await workbook.interpret({ year: Year.parse(2025), catalogue: shippedCatalogue, importId });
  } finally {
    workbook.close();
  }
}

function figuresOf({ figures }: ImportResult, { sheets }: WorkbookFixture): readonly string[] {
  return figures.map((figure) => {
    const { name, value, qualifier, unit, department, year } = figure;
    return [
      cellOf(figure, sheets.length > 1),
      name,
      '=',
      value + (qualifier ?? ''),
      unit,
      department === null ? '' : `@${department}`,
      year === 2025 ? '' : String(year),
    ]
      .filter((part) => part !== '')
      .join(' ');
  });
}

function cellOf({ source }: ReadFigure, several: boolean): string {
  if (source.kind !== 'cell') return '';
  return several ? `${source.sheet}!${source.cell}` : source.cell;
}

function problemsOf({ problems }: ImportResult): readonly string[] {
  return problems
    .filter(({ code }) => code !== 'indicator-not-in-catalogue')
    .map(({ cell, code, blocking }) => `${cell ?? '-'} ${code}${blocking ? '!' : ''}`);
}
