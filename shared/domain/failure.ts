import { z } from 'zod';

const name = z.string();

/**
 * What the user can mend, as a code with facts; the window and the command line turn it into a sentence.
 * `name` is a file's base name, never a path.
 */
export const Failure = z.discriminatedUnion('code', [
  // Files that are read
  z.object({ code: z.literal('file-missing'), name }),
  z.object({ code: z.literal('file-unreadable'), name }),
  z.object({ code: z.literal('file-empty'), name }),
  z.object({ code: z.literal('file-too-large'), name, megabytes: z.number(), limit: z.number() }),
  z.object({ code: z.literal('file-kind-unknown'), name }),
  z.object({ code: z.literal('file-encrypted'), name }),
  z.object({ code: z.literal('file-corrupt'), name }),
  z.object({ code: z.literal('file-lock-left-behind'), name }),
  z.object({ code: z.literal('file-encoding-unknown'), name }),
  z.object({ code: z.literal('reading-took-too-long'), name, seconds: z.number() }),
  z.object({ code: z.literal('reading-needs-too-much'), name }),
  z.object({ code: z.literal('too-many-cells'), name, limit: z.number() }),
  z.object({ code: z.literal('no-figures-found'), name }),
  z.object({ code: z.literal('file-token-unknown') }),
  // Report files
  z.object({ code: z.literal('report-not-json'), name }),
  z.object({ code: z.literal('report-invalid'), name, place: z.string() }),
  z.object({ code: z.literal('report-too-new'), name, version: z.number(), supported: z.number() }),
  // Files that are written
  z.object({ code: z.literal('file-in-use'), name }),
  z.object({ code: z.literal('folder-missing'), name }),
  z.object({ code: z.literal('folder-read-only'), name }),
  z.object({ code: z.literal('disk-full'), name }),
  z.object({ code: z.literal('output-kind-unknown'), name, kinds: z.array(z.string()) }),
  z.object({ code: z.literal('no-program-for-file') }),
  // Compiling
  z.object({
    code: z.literal('figures-missing'),
    missing: z.array(
      z.object({ block: z.string(), indicator: z.string(), year: z.number(), excerpt: z.string() }),
    ),
  }),
  z.object({
    code: z.literal('figures-contradict'),
    name,
    first: z.string(),
    firstCell: z.string(),
    second: z.string(),
    secondCell: z.string(),
  }),
  // Indicators
  z.object({ code: z.literal('indicator-name-taken'), name, other: z.string() }),
  z.object({ code: z.literal('relation-impossible') }),
  z.object({
    code: z.literal('relation-units-differ'),
    first: z.string(),
    firstUnit: z.string(),
    second: z.string(),
    secondUnit: z.string(),
  }),
  // Store
  z.object({ code: z.literal('report-unknown') }),
  z.object({ code: z.literal('version-unknown') }),
  z.object({ code: z.literal('template-unknown') }),
  z.object({ code: z.literal('report-exists'), year: z.number(), bureau: z.string() }),
  z.object({ code: z.literal('year-not-later'), year: z.number(), last: z.number() }),
  z.object({ code: z.literal('report-stale'), revision: z.number(), stored: z.number() }),
  z.object({ code: z.literal('report-archived'), year: z.number() }),
  z.object({ code: z.literal('archive-unknown') }),
  z.object({ code: z.literal('archive-damaged'), year: z.number(), part: z.string() }),
  z.object({ code: z.literal('import-unknown') }),
  z.object({ code: z.literal('file-given-twice'), name, other: z.string() }),
  z.object({ code: z.literal('batch-unknown') }),
  z.object({ code: z.literal('batch-still-reading') }),
  z.object({ code: z.literal('figures-changed') }),
  z.object({ code: z.literal('conflict-unknown') }),
  // Figures that are typed or derived
  z.object({ code: z.literal('typed-not-a-number'), text: z.string() }),
  z.object({ code: z.literal('figure-unknown') }),
  z.object({ code: z.literal('formula-not-read'), text: z.string() }),
  z.object({ code: z.literal('formula-in-a-circle'), name }),
  // Collecting from offices
  z.object({ code: z.literal('kit-asks-nothing') }),
  z.object({ code: z.literal('kit-not-handed-out') }),
  z.object({ code: z.literal('reception-unknown') }),
  z.object({ code: z.literal('folder-holds-no-workbooks'), name }),
  z.object({ code: z.literal('folder-holds-too-many'), name, limit: z.number() }),
  // The store itself
  z.object({ code: z.literal('store-too-new'), version: z.number(), supported: z.number() }),
  z.object({ code: z.literal('store-damaged'), name }),
  z.object({ code: z.literal('store-locked') }),
  z.object({ code: z.literal('store-full') }),
  // The window's own border
  z.object({ code: z.literal('request-refused') }),
  z.object({ code: z.literal('unexpected'), reference: z.string() }),
]);
export type Failure = Readonly<z.infer<typeof Failure>>;

/** A failure on its way up; everything else that is thrown is a bug. */
export class AppError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.code, options);
    this.name = 'AppError';
    this.failure = failure;
  }
}
