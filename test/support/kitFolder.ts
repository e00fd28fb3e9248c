import { readFileSync, writeFileSync } from 'node:fs';
import * as XLSX from 'xlsx';
import { onTestFinished } from 'vitest';
import { createKitReceptions } from '../../electron/main/services/kits/kitReceptions.ts';
import { saveKitPlan } from '../../electron/main/services/kits/kitDesk.ts';
import type { ReceptionState } from '../../electron/main/services/kits/receptionState.ts';
import { scanFolder } from '../../electron/main/services/kits/scanFolder.ts';
import { viewReception } from '../../electron/main/services/kits/viewReception.ts';
import { writeKit } from '../../electron/main/services/kits/writeKit.ts';
import type { Workplace } from '../../electron/main/services/workplace.ts';
import { KitPlan } from '../../shared/collecting/kit.ts';
import type { KitOffice } from '../../shared/collecting/kit.ts';
import type { KitReception } from '../../shared/collecting/kitReception.ts';
import type { KitWritten } from '../../shared/collecting/kitWritten.ts';
import { Desk } from '../../shared/domain/desk.ts';
import { aReadBatch } from './aBatch.ts';
import { storeBatch } from '../../electron/main/services/importBatch/storeBatch.ts';
import { aWorkplace } from './aWorkplace.ts';
import { tempFolder } from './tempFolder.ts';

export const kitDesk = Desk.parse({ bureau: '云岭区城市管理局', year: 2025 });

export function planOf(offices: readonly KitOffice[], deadline = '2026-01-31'): KitPlan {
  return KitPlan.parse({ deadline, offices });
}

export async function handOut(
  workplace: Workplace,
  offices: readonly KitOffice[],
): Promise<{ folder: string; written: KitWritten }> {
  saveKitPlan(workplace, kitDesk, planOf(offices));
  const folder = tempFolder();
  return { folder, written: await writeInto(workplace, folder) };
}

export function writeInto(workplace: Workplace, folder: string, replace = false): Promise<KitWritten> {
  return writeKit(workplace, kitDesk, { folder, replace, progress: () => undefined });
}

export function receptionsOf(workplace: Workplace): ReturnType<typeof createKitReceptions> {
  return createKitReceptions({
    workplace,
    changed: () => undefined,
    noteBug: (_, error) => {
      throw error;
    },
  });
}

export async function receiveFolder(workplace: Workplace, folder: string): Promise<ReceptionState> {
  const receptions = receptionsOf(workplace);
  const reception = receptions.begin(kitDesk, await scanFolder(folder));
  onTestFinished(() => {
    receptions.end(reception);
  });
  await allRead(reception);
  return reception;
}

export async function allRead(reception: ReceptionState): Promise<KitReception> {
  while (reception.files.some(({ state }) => state === 'waiting' || state === 'reading')) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return viewReception(reception);
}

export async function importLastYear(workplace: Awaited<ReturnType<typeof aWorkplace>>): Promise<void> {
  const before = Desk.parse({ ...kitDesk, year: 2024 });
  const csv = `\uFEFF指标,数值,单位,科室\r\n简易程序案件,3900,件,执法大队\r\n`;
  await storeBatch(await aReadBatch(workplace, [{ name: '去年.csv', bytes: Buffer.from(csv) }], before));
}

/** The first sheet of a workbook, as SheetJS reads it. */
export function sheetOf(path: string): XLSX.WorkSheet {
  const book = XLSX.read(readFileSync(path), { cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  return sheet;
}

/** Fills an office's workbook in and saves it under another name, in the format that the name says. */
export function fill(path: string, cells: Readonly<Record<string, number>>, target: string): void {
  const book = XLSX.read(readFileSync(path), { cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  for (const [address, value] of Object.entries(cells))
    if (sheet !== undefined) sheet[address] = { t: 'n', v: value };
  save(book, target);
}

export function save(book: XLSX.WorkBook, target: string): void {
  const bytes: unknown = XLSX.write(book, {
    type: 'buffer',
    bookType: target.endsWith('.xls') ? 'biff8' : 'xlsx',
  });
  writeFileSync(target, bytes as Uint8Array);
}

export function fileOf(source: { readonly kind: string; readonly file?: string }): string {
  return source.file ?? source.kind;
}
