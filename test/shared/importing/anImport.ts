import { expect } from 'vitest';
import { ImportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import type { ImportChoices } from '../../../shared/importing/importChoices.ts';
import { WorkbookReading } from '../../../shared/importing/importResult.ts';
import { importSheets } from '../../../shared/importing/importSheets.ts';
import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { aSheet, catalogue } from './aSheet.ts';
import type { Content } from './aSheet.ts';

export const importId = ImportId.parse('import-1');

/** Imports sheets of 执法大队.xlsx for 2025; the result is also held against its schema. */
export function importAll(...sheets: readonly RawSheet[]): WorkbookReading {
  return importWith(undefined, ...sheets);
}

/** The same with what the clerk has chosen. */
export function importWith(
  choices: ImportChoices | undefined,
  ...sheets: readonly RawSheet[]
): WorkbookReading {
  const result = importSheets({
    file: '执法大队.xlsx',
    sheets,
    year: Year.parse(2025),
    catalogue,
    importId,
    ...(choices === undefined ? {} : { choices }),
  });
  expect(WorkbookReading.parse(result)).toEqual(result);
  return result;
}

/** The same for one sheet of these rows. */
export function importRows(...rows: readonly (readonly Content[])[]): WorkbookReading {
  return importAll(aSheet(rows));
}

/** Each figure as `C4 enforcement.simple-cases 2025 4425 件 (执法大队)`. */
export function figuresOf({ figures }: WorkbookReading): readonly string[] {
  return figures.map(({ indicator, year, value, qualifier, unit, department, source }) =>
    [
      source.kind === 'cell' ? source.cell : source.kind,
      indicator,
      year,
      `${value}${qualifier ?? ''}`,
      unit,
      department === null ? '' : `(${department})`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** Each problem as `C4 value-missing! 罚没金额 / other`; ! when it kept a figure out. */
export function problemsOf({ problems }: WorkbookReading): readonly string[] {
  return problems.map(({ cell, code, blocking, text, other }) =>
    [cell ?? '-', code + (blocking ? '!' : ''), text, ...(other === null ? [] : ['/', other])].join(' '),
  );
}

/** The header of most tables. */
export const header = ['指标名称', '数值', '单位'];
