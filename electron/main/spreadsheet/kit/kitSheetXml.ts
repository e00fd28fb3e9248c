import type { KitWorkbook, KitWorkbookRow } from '../../../../shared/collecting/kitWorkbook.ts';
import { kitWords } from '../../../../shared/collecting/kitWords.ts';
import { formatColumnMark, kitColumns } from '../../../../shared/importing/kit/kitColumns.ts';
import type { KitColumn } from '../../../../shared/importing/kit/kitColumns.ts';
import { columnWidths, kitRows, letterOf, rowHeight, signatureRowOf } from './kitLayout.ts';
import { styleOf } from './kitStyles.ts';
import type { LookName } from './kitStyles.ts';
import { validationsXml } from './kitValidations.ts';
import { mainNamespace } from './stringTable.ts';
import type { StringTable } from './stringTable.ts';
import { escapeXml, xmlHead } from './xml.ts';

/** The sheet that an office fills in (ECMA-376 part 1, 18.3.1.99; the order of its parts is fixed there). */
export function kitSheetXml(workbook: KitWorkbook, strings: StringTable): string {
  return [
    `${xmlHead}<worksheet xmlns="${mainNamespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${letterOf('code')}${String(signatureRowOf(workbook))}"/>`,
    viewXml(),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(),
    `<sheetData>${rowsXml(workbook, strings)}</sheetData>`,
    // Rows may be made higher; all else that is not input stays as it is. There is no password to lose.
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatRows="0"/>',
    mergesXml(workbook),
    validationsXml(workbook),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    footerXml(workbook),
    '</worksheet>',
  ].join('');
}

function viewXml(): string {
  const top = `${letterOf('stamp')}${String(kitRows.first)}`;
  const input = `${letterOf('value')}${String(kitRows.first)}`;
  return [
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0">',
    `<pane xSplit="2" ySplit="${String(kitRows.marks)}" topLeftCell="${top}" activePane="bottomRight" state="frozen"/>`,
    `<selection pane="bottomRight" activeCell="${input}" sqref="${input}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

function columnsXml(): string {
  const columns = kitColumns.map((column, index) => {
    const place = `min="${String(index + 1)}" max="${String(index + 1)}"`;
    const hidden = column === 'stamp' ? ' hidden="1"' : '';
    return `<col ${place} width="${String(columnWidths[column])}"${hidden} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

type Cell = Readonly<{ column: KitColumn; look: LookName; text?: string; number?: string }>;

function rowsXml(workbook: KitWorkbook, strings: StringTable): string {
  const row = (number: number, height: number, cells: readonly Cell[], more = ''): string =>
    `<row r="${String(number)}" ht="${String(height)}" customHeight="1"${more}>${cells
      .map((cell) => cellXml(cell, number, strings))
      .join('')}</row>`;
  const wide = (look: LookName, text: string): readonly Cell[] => [{ column: 'number', look, text }];
  return [
    row(kitRows.title, 30, wide('title', workbook.title)),
    row(kitRows.office, 20, [
      { column: 'number', look: 'office', text: workbook.office },
      { column: 'unit', look: 'issue', text: workbook.issue },
    ]),
    ...kitWords.guidance.map((line, index) => row(kitRows.guidance + index, 16, wide('guidance', line))),
    row(
      kitRows.head,
      32,
      kitColumns.map((column) => ({ column, look: 'head', text: workbook.headers[column] })),
    ),
    row(
      kitRows.marks,
      12,
      kitColumns.map((column) => ({ column, look: 'plain', text: formatColumnMark(column) })),
      ' hidden="1"',
    ),
    ...workbook.rows.map((one, index) =>
      row(kitRows.first + index, rowHeight(one), tableCells(one, index + 1)),
    ),
    row(signatureRowOf(workbook), 24, signatureCells()),
  ].join('');
}

function tableCells(row: KitWorkbookRow, number: number): readonly Cell[] {
  const isNumber = /^-?\d+(\.\d+)?$/.test(row.last);
  return [
    { column: 'number', look: 'number', number: String(number) },
    { column: 'name', look: 'name', text: row.name },
    { column: 'stamp', look: 'plain', text: row.stamp },
    { column: 'definition', look: 'definition', text: row.definition },
    { column: 'unit', look: 'number', text: row.unit },
    {
      column: 'last',
      look: row.rule === 'whole' ? 'lastWhole' : 'last',
      ...(isNumber ? { number: row.last } : { text: row.last }),
    },
    { column: 'value', look: inputLooks[row.rule] },
    { column: 'qualifier', look: 'inputQualifier' },
    { column: 'note', look: 'inputNote' },
    { column: 'code', look: 'code', text: row.code },
  ];
}

const inputLooks = {
  whole: 'inputWhole',
  percent: 'inputPercent',
  amount: 'input',
  decimal: 'input',
} as const satisfies Record<KitWorkbookRow['rule'], LookName>;

/** 填报人, 审核人 and 日期, each with a line to write on. */
function signatureCells(): readonly Cell[] {
  const [filledBy, checkedBy, day] = kitWords.signature;
  return [
    { column: 'name', look: 'label', text: filledBy },
    { column: 'definition', look: 'signature' },
    { column: 'last', look: 'label', text: checkedBy },
    { column: 'value', look: 'signature' },
    { column: 'qualifier', look: 'signature' },
    { column: 'note', look: 'label', text: day },
    { column: 'code', look: 'signature' },
  ];
}

function cellXml({ column, look, text, number }: Cell, row: number, strings: StringTable): string {
  const start = `<c r="${letterOf(column)}${String(row)}" s="${String(styleOf(look))}"`;
  if (number !== undefined) return `${start}><v>${number}</v></c>`;
  if (text === undefined || text === '') return `${start}/>`;
  return `${start} t="s"><v>${String(strings.indexOf(text))}</v></c>`;
}

function mergesXml(workbook: KitWorkbook): string {
  const across = (row: number, from: KitColumn, to: KitColumn): string =>
    `<mergeCell ref="${letterOf(from)}${String(row)}:${letterOf(to)}${String(row)}"/>`;
  const merges = [
    across(kitRows.title, 'number', 'code'),
    across(kitRows.office, 'number', 'definition'),
    across(kitRows.office, 'unit', 'code'),
    ...kitWords.guidance.map((_, index) => across(kitRows.guidance + index, 'number', 'code')),
    across(signatureRowOf(workbook), 'value', 'qualifier'),
  ];
  return `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`;
}

/** The office at the left, pages in the middle, the codes at the right, so that loose prints find together. */
function footerXml({ officeName, rows }: KitWorkbook): string {
  const codes = [rows[0]?.code, rows.at(-1)?.code].filter((code) => code !== undefined);
  // ECMA-376 part 1, 18.3.1.46: & begins a code, && is the sign itself.
  const text = `&L${officeName.replaceAll('&', '&&')}&C第 &P 页，共 &N 页&R${codes.join(' … ')}`;
  return `<headerFooter><oddFooter>${escapeXml(text)}</oddFooter></headerFooter>`;
}

/** The registry as a sheet of its own, with nothing but texts. */
export function registrySheetXml({ registry }: KitWorkbook, strings: StringTable): string {
  const rows = registry.map((texts, index) => {
    const cells = texts.map(
      (text, column) =>
        `<c r="${String.fromCharCode(65 + column)}${String(index + 1)}" t="s"><v>${String(strings.indexOf(text))}</v></c>`,
    );
    return `<row r="${String(index + 1)}">${cells.join('')}</row>`;
  });
  return [
    `${xmlHead}<worksheet xmlns="${mainNamespace}">`,
    `<sheetData>${rows.join('')}</sheetData>`,
    '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
    '</worksheet>',
  ].join('');
}
