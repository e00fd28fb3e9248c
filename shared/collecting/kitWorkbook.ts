import { formatFigure } from '../domain/figureFormat.ts';
import { formatCode, formatStamp, kitKey } from '../importing/kit/kitStamp.ts';
import type { KitColumn } from '../importing/kit/kitColumns.ts';
import { inputRule } from './inputRule.ts';
import type { InputRule } from './inputRule.ts';
import type { IssuedOffice, Kit, KitIssue, KitRow } from './kit.ts';
import { kitWords } from './kitWords.ts';

/** One row of a collection workbook, ready to be written. */
export type KitWorkbookRow = Readonly<{
  name: string;
  definition: string;
  unit: string;
  /** An exact number, or text where there is none or it is an approximation. */
  last: string;
  rule: InputRule;
  stamp: string;
  code: string;
}>;

/** What the workbook of one office says, before any file format. */
export type KitWorkbook = Readonly<{
  title: string;
  officeName: string;
  office: string;
  issue: string;
  headers: Readonly<Record<KitColumn, string>>;
  rows: readonly KitWorkbookRow[];
  creator: string;
  createdAt: string;
  /** Stamp, code and bureau of each row, for a sheet that nobody sees. */
  registry: readonly (readonly string[])[];
}>;

/** The workbook of one office of an issue; the same issue and deadline always give the same workbook. */
export function composeKitWorkbook(kit: Kit, issue: KitIssue, office: IssuedOffice): KitWorkbook {
  const { bureau, year, plan } = kit;
  const rows = office.rows.map((row, index) => composeRow(kit, issue, office, row, index + 1));
  return {
    title: kitWords.title(bureau, year),
    officeName: office.name,
    office: kitWords.office(office.name),
    issue: kitWords.issue(plan.deadline === null ? null : toChineseDay(plan.deadline), issue.version),
    headers: kitWords.headers(year),
    rows,
    creator: bureau,
    createdAt: issue.issuedAt,
    registry: rows.map(({ stamp, code }) => [stamp, code, bureau]),
  };
}

function composeRow(
  kit: Kit,
  { version }: KitIssue,
  office: IssuedOffice,
  { indicator, name, definition, unit, last }: KitRow,
  row: number,
): KitWorkbookRow {
  return {
    name,
    definition,
    unit,
    last: lastText(last),
    rule: inputRule(unit),
    stamp: formatStamp({
      kit: kit.id,
      version,
      year: kit.year,
      office: office.number,
      officeName: office.name,
      row,
      indicator,
    }),
    code: formatCode({ key: kitKey(kit.id), version, office: office.number, row }),
  };
}

/** Last year's value as the workbook prints it: 4425, 4700余, — where there is none. */
export function lastText(last: KitRow['last']): string {
  return last === null ? kitWords.nothing : formatFigure({ ...last, unit: '' });
}

/** 2026-01-31 as 2026年1月31日. */
function toChineseDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
}
