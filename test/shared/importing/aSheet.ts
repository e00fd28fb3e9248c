import type { Indicator } from '../../../shared/domain/indicator.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import type { IndicatorCatalogue } from '../../../shared/domain/indicatorCatalogue.ts';
import type { RawCell } from '../../../shared/importing/rawSheet.ts';
import type { ListedSheet } from '../../support/listedSheet.ts';

/** A cell of a sheet: a number, a text, nothing, or a cell of another kind. */
export type Content = number | string | null | Partial<RawCell>;

/** A sheet whose rows begin at A1. */
export function aSheet(
  rows: readonly (readonly Content[])[],
  { name = '统计表', hidden = false }: Partial<Pick<ListedSheet, 'name' | 'hidden'>> = {},
): ListedSheet {
  const cells = rows.flatMap((contents, row) =>
    contents.flatMap((content, column) => {
      if (content === null) return [];
      return [{ row, column, kind: 'text', text: '', percent: false, ...toCell(content) } satisfies RawCell];
    }),
  );
  return { name, hidden, cells };
}

function toCell(content: number | string | Partial<RawCell>): Partial<RawCell> {
  if (typeof content === 'number') return { kind: 'number', text: String(content) };
  return typeof content === 'string' ? { text: content } : content;
}

/** A number that its cell shows as a per cent: 0.9845 as 98.45%. */
export function percent(fraction: string): Partial<RawCell> {
  return { kind: 'number', text: fraction, percent: true };
}

/** A cell that is merged over some rows and columns from here. */
export function merged(text: string, size: Pick<RawCell, 'rows' | 'columns'>): Partial<RawCell> {
  return { text, rows: 1, columns: 1, ...size };
}

export function anIndicator(
  code: string,
  name: string,
  unit: string,
  aliases: readonly string[] = [],
): Indicator {
  return { code: IndicatorCode.parse(code), name, aliases, unit, group: 'other' };
}

/** A few indicators of each kind of unit. */
export const catalogue: IndicatorCatalogue = {
  format: 'nianbao-indicators',
  version: 1,
  relations: [],
  indicators: [
    anIndicator('enforcement.simple-cases', '简易程序案件', '件', ['简易程序', '当场处罚案件']),
    anIndicator('enforcement.ordinary-cases', '普通程序案件', '件', ['一般程序案件']),
    anIndicator('enforcement.penalty-amount', '罚没金额', '元'),
    anIndicator('learning.trainings', '法治培训', '次'),
    anIndicator('learning.attendances', '法治培训参训', '人次', ['法治培训人次']),
    anIndicator('learning.pass-rate', '学法考试通过率', '%'),
    anIndicator('publicity.audience', '普法受众', '人次'),
    anIndicator('disputes.court-attendance-rate', '负责人出庭应诉率', '%'),
  ],
};
