import { makeXlsx } from '../fixtures/workbooks/makeXlsx.ts';

/** An .xlsx with this many indicator rows below a header, each with six columns. */
export function aLargeWorkbook(rows: number): Uint8Array {
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const number = (value: number): string => `<c><v>${String(value)}</v></c>`;
  const header = ['序号', '指标名称', '数值', '单位', '填报科室', '备注'].map(text).join('');
  const lines = Array.from({ length: rows }, (_, index) => {
    const cells = [
      number(index + 1),
      text(`第${String(index + 1)}项巡查`),
      number((index * 7919) % 100_000),
      text('次'),
      text(`第${String(index % 20)}中队`),
      text(index % 3 === 0 ? '含节假日' : '无'),
    ];
    return `<row>${cells.join('')}</row>`;
  });
  return makeXlsx({ sheets: [`<row>${header}</row>${lines.join('')}`] });
}
