import { listFigures } from '../../../../electron/main/db/queries/figures.ts';
import { typeFigure } from '../../../../electron/main/services/figures/typeFigure.ts';
import type { TypedFigure } from '../../../../electron/main/services/figures/typeFigure.ts';
import type { Workplace } from '../../../../electron/main/services/workplace.ts';
import type { FigureEventId } from '../../../../shared/domain/figureEvent.ts';
import { ImportId } from '../../../../shared/domain/identity.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { importInto } from '../../../support/importInto.ts';

export const bureau = '云岭区城市管理局';
export const desk = { bureau, year: Year.parse(2025) };
export const simpleCases = IndicatorCode.parse('enforcement.simple-cases');
export const ordinaryCases = IndicatorCode.parse('enforcement.ordinary-cases');

/** Imports rows of indicator, value, unit and department. */
export async function bringIn(
  workplace: Workplace,
  rows: readonly (readonly string[])[],
  name = '执法大队.csv',
): Promise<ImportId> {
  const lines = [['指标名称', '数值', '单位', '责任部门'], ...rows].map((row) => row.join(','));
  const file = { name, bytes: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) };
  return ImportId.parse((await importInto(workplace, desk, file)).importIds[0]);
}

export async function type(
  workplace: Workplace,
  text: string,
  parts: Partial<TypedFigure> = {},
  year = 2025,
): Promise<FigureEventId> {
  const typed = { indicator: simpleCases, name: '简易程序案件', department: null, unit: '件', ...parts };
  return (await typeFigure(workplace, { bureau, year: Year.parse(year) }, { ...typed, text })).id;
}

/** What is in force, as `简易程序案件 4425件`, with the department where there is one. */
export function inForce({ db }: Workplace, year = 2025): readonly string[] {
  return listFigures(db, { bureau, year: Year.parse(year) }).map(
    ({ name, value, qualifier, unit, department }) =>
      [name, `${value}${qualifier ?? ''}${unit}`, ...(department === null ? [] : [department])].join(' '),
  );
}
