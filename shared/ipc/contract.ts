import { z } from 'zod';
import { ArchivedReport, ArchiveSummary } from '../domain/archive.ts';
import { ArchiveId, ReportId, Sha256 } from '../domain/identity.ts';
import { Report } from '../domain/report.ts';
import { OpenReport, ReportSummary } from '../domain/reportSummary.ts';
import { Settings } from '../domain/settings.ts';
import { WritingMarks } from '../domain/writingMarks.ts';
import { Year } from '../domain/year.ts';
import { CarryChoice } from '../writing/rollForward/carryChoice.ts';
import { figuresContract } from './figuresContract.ts';
import { ChosenFile, FileToken } from './fileToken.ts';
import { importsContract } from './importsContract.ts';
import { indicatorsContract } from './indicatorsContract.ts';
import { kitContract } from './kitContract.ts';
import { progressContract } from './progressContract.ts';
import { versionsContract } from './versionsContract.ts';
import { templatesContract } from './templatesContract.ts';

export type { ChosenFile } from './fileToken.ts';

export const ExportedDocument = z.object({
  token: FileToken,
  name: z.string(),
  bytes: z.int(),
  sha256: Sha256,
  sections: z.int(),
  paragraphs: z.int(),
  figuresTraced: z.int(),
});
export type ExportedDocument = Readonly<z.infer<typeof ExportedDocument>>;

const nothing = z.null();

/** Every request the window can make: parsed on arrival, types of both sides inferred from here. */
export const contract = {
  'app/start': {
    input: nothing,
    output: z.object({ settings: Settings, version: z.string(), reports: z.array(ReportSummary).readonly() }),
  },
  /** Closes the window for good; it calls this once nothing is unsaved, after the event window/closing. */
  'window/close': { input: nothing, output: nothing },
  'settings/save': { input: Settings, output: Settings },

  'reports/list': { input: nothing, output: z.array(ReportSummary).readonly() },
  'reports/create': {
    input: z.object({ year: Year, bureau: z.string().trim().min(1).max(100), template: z.string() }),
    output: OpenReport,
  },
  /** Begins a later year with an earlier report of the desk. */
  'reports/rollForward': {
    input: z.object({ from: ReportId, year: Year, choices: z.array(CarryChoice).max(1000).readonly() }),
    output: OpenReport,
  },
  /** Puts the sample report and its figures on the desk, or finds them there. */
  'reports/createSample': { input: nothing, output: OpenReport },
  'reports/open': { input: z.object({ id: ReportId }), output: OpenReport },
  /** Both are stored, or neither. */
  'reports/save': {
    input: z.object({ report: Report, marks: WritingMarks, revision: z.int().positive() }),
    output: z.object({ revision: z.int().positive(), savedAt: z.iso.datetime() }),
  },
  'reports/remove': { input: z.object({ id: ReportId }), output: nothing },
  'reports/restore': { input: z.object({ id: ReportId }), output: nothing },

  ...versionsContract,

  ...progressContract,
  ...figuresContract,
  /** Several workbooks at once; none when the user turns away. */
  'figures/chooseWorkbooks': { input: nothing, output: z.array(ChosenFile).readonly() },
  ...importsContract,
  ...indicatorsContract,
  ...kitContract,
  ...templatesContract,

  'export/chooseTarget': { input: z.object({ reportId: ReportId }), output: ChosenFile.nullable() },
  'export/write': {
    input: z.object({ reportId: ReportId, token: FileToken }),
    output: ExportedDocument,
  },
  'export/showInFolder': { input: z.object({ token: FileToken }), output: nothing },
  'export/open': { input: z.object({ token: FileToken }), output: nothing },

  'archive/list': { input: nothing, output: z.array(ArchiveSummary).readonly() },
  'archive/add': { input: z.object({ reportId: ReportId }), output: ArchiveSummary },
  'archive/open': { input: z.object({ id: ArchiveId }), output: ArchivedReport },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Input<C extends Channel> = z.input<Contract[C]['input']>;
export type ParsedInput<C extends Channel> = z.output<Contract[C]['input']>;
export type Output<C extends Channel> = z.output<Contract[C]['output']>;
