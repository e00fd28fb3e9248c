import type { ImportId } from '../domain/identity.ts';
import { ReadFigure } from '../importing/importResult.ts';
import { findKitTables } from '../importing/kit/findKitTables.ts';
import type { KitTable, ResolveCode } from '../importing/kit/findKitTables.ts';
import { kitKey } from '../importing/kit/kitStamp.ts';
import type { KitCode, KitStamp } from '../importing/kit/kitStamp.ts';
import { readRegistry } from '../importing/kit/readRegistry.ts';
import type { RawSheet } from '../importing/rawSheet.ts';
import { asksTheSame } from './issueKit.ts';
import type { IssuedOffice, Kit } from './kit.ts';
import { kitProblem } from './kitProblem.ts';
import type { KitProblem, KitProblemCode } from './kitProblem.ts';
import { readReturnedTable } from './readReturnedTable.ts';

export type WorkbookToReceive = Readonly<{
  /** The base name of the file. */
  file: string;
  sheets: readonly RawSheet[];
  importId: ImportId;
  /** The kit whose workbooks are expected. */
  kit: Kit;
  /** Every kit that this store has handed out, so that a stray workbook can be named. */
  kits: readonly Kit[];
}>;

/** What one sheet says of one office: its figures, and what the clerk should know. */
export type ReturnedTable = Readonly<{
  sheet: string;
  /** The office's number in the kit. */
  office: number;
  version: number;
  /** True when the office has since been asked for something else. */
  outdated: boolean;
  /** The codes of the rows that are there, filled in or not. */
  seen: readonly string[];
  figures: readonly ReadFigure[];
}>;

export type ReturnedWorkbook = Readonly<{
  tables: readonly ReturnedTable[];
  problems: readonly KitProblem[];
}>;

/** Recognises a returned workbook by its marks, whatever was renamed, moved, sorted or copied, and reads its answers. */
export function readReturned(workbook: WorkbookToReceive): ReturnedWorkbook {
  const resolve = codeResolver(workbook);
  const found = workbook.sheets.flatMap((sheet) =>
    findKitTables(sheet, resolve.code).map((table) => readTable(workbook, sheet.name, table, resolve.bureau)),
  );
  if (found.length === 0) {
    const sheet = workbook.sheets[0]?.name ?? '';
    return {
      tables: [],
      problems: [kitProblem({ sheet, office: null, code: 'not-a-kit', blocking: false })],
    };
  }
  return {
    tables: found.flatMap(({ table }) => (table === null ? [] : [table])),
    problems: found.flatMap(({ problems }) => problems),
  };
}

type TableRead = Readonly<{ table: ReturnedTable | null; problems: readonly KitProblem[] }>;

function readTable(
  { file, importId, kit, kits }: WorkbookToReceive,
  sheet: string,
  table: KitTable,
  bureauOf: (stamp: KitStamp) => string,
): TableRead {
  const stamp = table.rows[0]?.stamp;
  if (stamp === undefined) return { table: null, problems: [] };
  const refuse = (code: KitProblemCode, about: string, found = ''): TableRead => ({
    table: null,
    problems: [kitProblem({ sheet, office: null, code, about, found })],
  });
  const sender = kits.find(({ id }) => id === stamp.kit);
  const issued = officeOf(sender, stamp.version, stamp.office);
  if (sender === undefined || issued === undefined) {
    return refuse('kit-unknown', stamp.officeName, bureauOf(stamp));
  }
  if (sender.id !== kit.id)
    return refuse('kit-of-another-desk', stamp.officeName, `${sender.bureau} ${String(sender.year)}`);
  const newest = officeOf(kit, kit.issues.at(-1)?.version ?? 0, stamp.office);
  if (newest === undefined) return refuse('office-not-in-kit', issued.name);
  const outdated = !asksTheSame(issued, newest);
  const rows = readReturnedTable({ file, sheet, importId, kit, table, issued, newest });
  const problems = outdated
    ? [olderVersion(sheet, stamp, kit), ...rows.problems.filter(({ code }) => code !== 'answer-missing')]
    : rows.problems;
  return {
    table: { sheet, office: stamp.office, version: stamp.version, outdated, ...rows },
    problems,
  };
}

function olderVersion(sheet: string, { office, version }: KitStamp, kit: Kit): KitProblem {
  const newest = String(kit.issues.at(-1)?.version ?? 0);
  return kitProblem({ sheet, office, code: 'version-older', found: String(version), sent: newest });
}

function officeOf(kit: Kit | undefined, version: number, office: number): IssuedOffice | undefined {
  const issue = kit?.issues.find((one) => one.version === version);
  return issue?.offices.find(({ number }) => number === office);
}

/** Printed codes stand for what the workbook's own registry says, else for what the store has handed out. */
function codeResolver({ sheets, kits }: WorkbookToReceive): {
  code: ResolveCode;
  bureau: (stamp: KitStamp) => string;
} {
  const registry = readRegistry(sheets);
  const handedOut = new Map(kits.map((kit) => [kitKey(kit.id), kit]));
  return {
    code: (code) => registry.find(code) ?? stampOf(handedOut.get(code.key), code),
    bureau: registry.bureau,
  };
}

function stampOf(kit: Kit | undefined, { version, office, row }: KitCode): KitStamp | null {
  const issued = officeOf(kit, version, office);
  const sent = issued?.rows[row - 1];
  if (kit === undefined || issued === undefined || sent === undefined) return null;
  const { id, year } = kit;
  return { kit: id, version, year, office, officeName: issued.name, row, indicator: sent.indicator };
}
