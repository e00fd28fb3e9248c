import { z } from 'zod';
import { IndicatorCode } from '../domain/indicator.ts';
import { Year } from '../domain/year.ts';
import { CellAddress, TableLayout } from './tableMapping.ts';

/** A column by its letters, or by the word in its header. */
const ColumnWish = z.string().min(1).max(100);

const RowWish = z.int().min(1).max(1_048_576);

/** `{ indicator: 'B', value: 'C', unit: 'D' }`: which column holds what; the rest is found in the sheet. */
export const CompactMapping = z.strictObject({
  layout: TableLayout.optional(),
  indicator: ColumnWish.nullish(),
  group: ColumnWish.nullish(),
  value: z.union([ColumnWish, z.array(ColumnWish).min(1).max(2000)]).nullish(),
  /** A column, or the unit of the whole table. */
  unit: ColumnWish.nullish(),
  department: ColumnWish.nullish(),
  /** A column, or the year of the whole table. */
  year: z.union([ColumnWish, Year]).nullish(),
  headerRow: RowWish.nullish(),
  firstRow: RowWish.optional(),
  lastRow: RowWish.nullish(),
});
export type CompactMapping = Readonly<z.infer<typeof CompactMapping>>;

const ColumnOfTable = z.strictObject({
  column: ColumnWish,
  role: z.enum(['indicator', 'group', 'value', 'unit', 'department', 'year']),
  name: z.string().max(300).optional(),
  unit: z.string().max(20).optional(),
  year: Year.nullish(),
});

/** A `TableMapping` of which what is left out is found in the sheet. */
export const TableWish = z.strictObject({
  layout: TableLayout.optional(),
  headerRow: RowWish.nullish(),
  headerRows: z.int().min(0).max(20).optional(),
  firstRow: RowWish.optional(),
  lastRow: RowWish.nullish(),
  columns: z.array(ColumnOfTable).max(2000).optional(),
  pairs: z
    .array(z.strictObject({ label: CellAddress, value: CellAddress }))
    .max(20_000)
    .optional(),
  unit: z.string().max(20).optional(),
  year: Year.nullish(),
});
export type TableWish = Readonly<z.infer<typeof TableWish>>;

export type SheetWish = Readonly<{ leftOut?: boolean; tables?: readonly (CompactMapping | TableWish)[] }>;

/** What a mapping file asks for: for some sheets by name, for all others, and for names of indicators. */
export type MappingFile = Readonly<{
  sheets: ReadonlyMap<string, SheetWish>;
  everySheet: SheetWish | null;
  names: Readonly<Record<string, IndicatorCode | null>>;
}>;

/** Where a mapping file is wrong: the key, as `sheets.统计表.value`, and what is expected there. */
export type MappingFault = Readonly<{ key: string; expected: MappingExpectation }>;

export type MappingExpectation =
  'object' | 'column' | 'row' | 'layout' | 'role' | 'cell' | 'year' | 'code' | 'known-key' | 'something-else';

/**
 * Reads `ImportChoices`, a record of mappings by the sheet's name, or one compact mapping for every sheet; a fault
 * names the first key that is wrong.
 */
export function parseMappingFile(content: unknown): MappingFile | MappingFault {
  try {
    return readFile(content);
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

class Fault extends Error {
  readonly fault: MappingFault;

  constructor(path: readonly PropertyKey[], expected: MappingExpectation) {
    super(expected);
    this.fault = { key: path.map(String).join('.'), expected };
  }
}

function readFile(content: unknown): MappingFile {
  const file = toObject(content, []);
  const keys = Object.keys(file);
  if ('sheets' in file || 'names' in file) {
    const other = keys.find((key) => key !== 'sheets' && key !== 'names');
    if (other !== undefined) throw new Fault([other], 'known-key');
    const names = parse(z.record(z.string(), IndicatorCode.nullable()), file['names'] ?? {}, ['names']);
    return {
      sheets: readSheets(toObject(file['sheets'] ?? {}, ['sheets']), ['sheets']),
      everySheet: null,
      names,
    };
  }
  const isOneMapping = keys.some(
    (key) => key in CompactMapping.shape || key in TableWish.shape || key === 'tables',
  );
  return isOneMapping
    ? { sheets: new Map(), everySheet: readSheet(file, []), names: {} }
    : { sheets: readSheets(file, []), everySheet: null, names: {} };
}

type Path = readonly PropertyKey[];

function readSheets(sheets: Readonly<Record<string, unknown>>, path: Path): ReadonlyMap<string, SheetWish> {
  return new Map(Object.entries(sheets).map(([name, sheet]) => [name, readSheet(sheet, [...path, name])]));
}

function readSheet(content: unknown, path: Path): SheetWish {
  if (Array.isArray(content))
    return { tables: content.map((table, index) => readOne(table, [...path, index])) };
  const sheet = toObject(content, path);
  if (!('leftOut' in sheet) && !('tables' in sheet)) return { tables: [readOne(sheet, path)] };
  const other = Object.keys(sheet).find((key) => key !== 'leftOut' && key !== 'tables');
  if (other !== undefined) throw new Fault([...path, other], 'known-key');
  const leftOut = parse(z.boolean().optional(), sheet['leftOut'], [...path, 'leftOut']);
  const tables = parse(z.array(z.unknown()).max(200).optional(), sheet['tables'], [...path, 'tables']);
  return {
    ...(leftOut === undefined ? {} : { leftOut }),
    ...(tables === undefined
      ? {}
      : { tables: tables.map((table, index) => readOne(table, [...path, 'tables', index])) }),
  };
}

function readOne(content: unknown, path: Path): CompactMapping | TableWish {
  const table = toObject(content, path);
  return 'columns' in table || 'pairs' in table
    ? parse(TableWish, table, path)
    : parse(CompactMapping, table, path);
}

function toObject(content: unknown, path: Path): Readonly<Record<string, unknown>> {
  const found = z.record(z.string(), z.unknown()).safeParse(content);
  if (!found.success) throw new Fault(path, 'object');
  return found.data;
}

function parse<T>(schema: z.ZodType<T>, content: unknown, path: Path): T {
  const found = schema.safeParse(content);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  const at = [...path, ...(issue?.path ?? [])];
  if (issue?.code === 'unrecognized_keys') throw new Fault([...at, issue.keys[0] ?? ''], 'known-key');
  throw new Fault(at, expectedAt(at));
}

function expectedAt(path: Path): MappingExpectation {
  if (path.includes('names')) return 'code';
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  return expectations.get(key) ?? 'something-else';
}

const expectations = new Map<PropertyKey, MappingExpectation>([
  ...['indicator', 'group', 'value', 'unit', 'department', 'column'].map((key) => [key, 'column'] as const),
  ...['headerRow', 'firstRow', 'lastRow', 'headerRows'].map((key) => [key, 'row'] as const),
  ['layout', 'layout'],
  ['role', 'role'],
  ['label', 'cell'],
  ['year', 'year'],
]);
