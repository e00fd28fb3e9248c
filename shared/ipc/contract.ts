import { z } from 'zod';
import { Figure } from '../domain/figure.ts';
import { ArchiveId, ImportId, ReportId, Sha256 } from '../domain/identity.ts';
import { Indicator } from '../domain/indicator.ts';
import { Report } from '../domain/report.ts';
import { Template } from '../domain/template.ts';
import { Year } from '../domain/year.ts';
import { ImportProblem, ReadFigure, SheetReading } from '../importing/importResult.ts';

/** Stands for a file that the user chose; the window never sees a path. */
export const FileToken = z.uuid().brand<'FileToken'>();
export type FileToken = z.infer<typeof FileToken>;

const ChosenFile = z.object({ token: FileToken, name: z.string() });
export type ChosenFile = Readonly<z.infer<typeof ChosenFile>>;

export const Settings = z.object({
  locale: z.enum(['zh-CN', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
  bureau: z.string().max(100),
  /** The place the window shows when it opens again, such as `/reports/…`. */
  lastPlace: z.string().max(200),
});
export type Settings = Readonly<z.infer<typeof Settings>>;

/** A report on the desk, without its text. */
export const ReportSummary = z.object({
  id: ReportId,
  year: Year,
  bureau: z.string(),
  title: z.string().nullable(),
  savedAt: z.iso.datetime(),
  sections: z.int(),
  /** Sections with text of their own. */
  writtenSections: z.int(),
  characters: z.int(),
  figuresUsed: z.int(),
  figuresStored: z.int(),
  exportedAt: z.iso.datetime().nullable(),
  archivedAt: z.iso.datetime().nullable(),
});
export type ReportSummary = Readonly<z.infer<typeof ReportSummary>>;

export const OpenReport = z.object({
  report: Report,
  revision: z.int().positive(),
  savedAt: z.iso.datetime(),
});
export type OpenReport = Readonly<z.infer<typeof OpenReport>>;

export const StoredFigure = Figure.extend({ name: z.string(), storedAt: z.iso.datetime() });
export type StoredFigure = Readonly<z.infer<typeof StoredFigure>>;

/** What an import would do, before anything is written. */
export const ImportPreview = z.object({
  file: z.string(),
  sha256: Sha256,
  sheets: z.array(SheetReading).readonly(),
  figures: z
    .array(
      z.object({
        figure: ReadFigure,
        change: z.enum(['new', 'changed', 'same']),
        stored: StoredFigure.nullable(),
      }),
    )
    .readonly(),
  problems: z.array(ImportProblem).readonly(),
});
export type ImportPreview = Readonly<z.infer<typeof ImportPreview>>;

export const ArchiveSummary = z.object({
  id: ArchiveId,
  reportId: ReportId,
  year: Year,
  bureau: z.string(),
  title: z.string(),
  archivedAt: z.iso.datetime(),
  figures: z.int(),
  reportSha256: Sha256,
  figuresSha256: Sha256,
  documentSha256: Sha256,
});
export type ArchiveSummary = Readonly<z.infer<typeof ArchiveSummary>>;

export const ArchivedReport = z.object({
  summary: ArchiveSummary,
  report: Report,
  figures: z.array(StoredFigure).readonly(),
});
export type ArchivedReport = Readonly<z.infer<typeof ArchivedReport>>;

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

/** Figures belong to one bureau and one year; the sample's never mix with the clerk's own. */
const Desk = z.object({ bureau: z.string().min(1).max(100), year: Year });

/** Every request the window can make: parsed on arrival, types of both sides inferred from here. */
export const contract = {
  'app/start': {
    input: nothing,
    output: z.object({ settings: Settings, version: z.string(), reports: z.array(ReportSummary).readonly() }),
  },
  /** Closes the window for good; it calls this once nothing is unsaved, after the event window/closing. */
  'window/close': { input: nothing, output: nothing },
  'settings/save': { input: Settings, output: Settings },
  'templates/list': { input: nothing, output: z.array(Template).readonly() },
  'indicators/list': { input: nothing, output: z.array(Indicator).readonly() },

  'reports/list': { input: nothing, output: z.array(ReportSummary).readonly() },
  'reports/create': {
    input: z.object({ year: Year, bureau: z.string().trim().min(1).max(100), template: z.string() }),
    output: OpenReport,
  },
  /** Puts the sample report and its figures on the desk, or finds them there. */
  'reports/createSample': { input: nothing, output: OpenReport },
  'reports/open': { input: z.object({ id: ReportId }), output: OpenReport },
  'reports/save': {
    input: z.object({ report: Report, revision: z.int().positive() }),
    output: z.object({ revision: z.int().positive(), savedAt: z.iso.datetime() }),
  },
  'reports/remove': { input: z.object({ id: ReportId }), output: nothing },
  'reports/restore': { input: z.object({ id: ReportId }), output: nothing },

  'figures/list': { input: Desk, output: z.array(StoredFigure).readonly() },
  'figures/chooseWorkbook': { input: nothing, output: ChosenFile.nullable() },
  'figures/preview': { input: Desk.extend({ token: FileToken }), output: ImportPreview },
  'figures/import': {
    input: Desk.extend({ token: FileToken, sha256: Sha256 }),
    output: z.object({ importId: ImportId, added: z.int(), changed: z.int(), same: z.int() }),
  },

  /** Takes a whole import back; what it had replaced is in force again. */
  'figures/undoImport': {
    input: z.object({ importId: ImportId }),
    output: z.object({ removed: z.int(), restored: z.int() }),
  },

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
