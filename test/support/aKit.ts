import { join } from 'node:path';
import type { z } from 'zod';
import { writeKitWorkbook } from '../../electron/main/spreadsheet/kit/writeKitWorkbook.ts';
import { readResources } from '../../electron/main/services/readResources.ts';
import { issueKit } from '../../shared/collecting/issueKit.ts';
import type { FindLast } from '../../shared/collecting/issueKit.ts';
import { Kit, KitOffice } from '../../shared/collecting/kit.ts';
import type { IssuedOffice, KitIssue } from '../../shared/collecting/kit.ts';
import { composeKitWorkbook } from '../../shared/collecting/kitWorkbook.ts';

const resources = join(import.meta.dirname, '..', '..', 'resources');
const { indicators } = await readResources(resources).catalogue();
const catalogue = new Map<string, (typeof indicators)[number]>(indicators.map((one) => [one.code, one]));

/** An office that is asked for these indicators of the catalogue. */
export function anOffice(number: number, name: string, codes: readonly string[]): KitOffice {
  return KitOffice.parse({ number, name, contact: '', indicators: codes });
}

export const enforcementOffice = anOffice(1, '执法监督科', [
  'enforcement.simple-cases',
  'enforcement.ordinary-cases',
  'enforcement.fines',
  'disputes.leader-appearance-rate',
]);
export const lawOffice = anOffice(2, '政策法规科', [
  'disputes.reconsiderations-accepted',
  'disputes.reconsiderations-closed',
]);

/** A kit of 2025 that has been handed out once, unless `parts` says otherwise. */
export function aKit(parts: Partial<z.input<typeof Kit>> = {}, findLast: FindLast = () => null): Kit {
  const kit = Kit.parse({
    id: 'kit-2025',
    bureau: '云岭区城市管理局',
    year: 2025,
    createdAt: '2026-01-04T01:00:00.000Z',
    plan: { deadline: '2026-01-31', offices: [enforcementOffice, lawOffice] },
    issues: [],
    ...parts,
  });
  return handOut(kit, findLast);
}

/** The same kit with one more issue, if what it asks has changed since the last. */
export function handOut(kit: Kit, findLast: FindLast = () => null): Kit {
  const issue = issueKit(kit, {
    findIndicator: (code) => catalogue.get(code) ?? null,
    findLast,
    now: '2026-01-05T02:03:04.000Z',
  });
  return kit.issues.includes(issue) ? kit : { ...kit, issues: [...kit.issues, issue] };
}

export function newestIssue(kit: Kit): KitIssue {
  const issue = kit.issues.at(-1);
  if (issue === undefined) throw new Error('the kit has not been handed out');
  return issue;
}

/** What the newest issue asks of the office with this number. */
export function issuedTo(kit: Kit, office: number): IssuedOffice {
  const issued = newestIssue(kit).offices.find(({ number }) => number === office);
  if (issued === undefined) throw new Error(`the kit asks office ${String(office)} for nothing`);
  return issued;
}

/** The bytes of the workbook that this office is sent. */
export function kitFile(kit: Kit, office: number): Buffer {
  return writeKitWorkbook(composeKitWorkbook(kit, newestIssue(kit), issuedTo(kit, office)));
}
