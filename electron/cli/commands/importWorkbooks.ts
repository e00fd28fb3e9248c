import type { ImportResult } from '../../../shared/importing/importResult.ts';
import type { MappingFile } from '../../../shared/importing/mappingFile.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import { ColumnNotFound } from '../../main/services/chooseTables.ts';
import type { Memory } from '../../main/services/importBatch/batchMemory.ts';
import { readFigures } from '../../main/services/readFigures.ts';
import type { Reading, ReadingGuide } from '../../main/services/readFigures.ts';
import type { FileReading, StoredReadings } from '../../main/services/storing/storeReadings.ts';
import type { WorkbookFile } from '../../main/services/workplace.ts';
import { print } from '../console.ts';
import { conflictProblems } from '../conflictProblems.ts';
import type { Console, ExitStatus } from '../console.ts';
import { readWorkbookFile } from '../files.ts';
import { readMappingFile } from '../mappingFile.ts';
import { problemText } from '../problemText.ts';
import { parseArguments, parseYear, UsageError } from '../parseArguments.ts';
import { createTools, inHome } from '../workplace.ts';

/** `import FILE… --year Y [--mapping M.json] [--save --bureau NAME [--home DIR]] [--json]`: the figures of workbooks and what is doubtful in them. */
export async function importWorkbooks(args: readonly string[], console: Console): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(args, {
    year: { type: 'string' },
    mapping: { type: 'string' },
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    bureau: { type: 'string' },
    home: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('missingFile', 'import');
  const year = parseYear(values.year);
  if (values.save && values.bureau === undefined) throw new UsageError('missingOption', '--bureau');
  const mapping = values.mapping === undefined ? undefined : await readMappingFile(console, values.mapping);
  const { readings, stored } =
    values.bureau === undefined || !values.save
      ? {
          readings: await readAll(createTools(console), console, positionals, { year, mapping }),
          stored: null,
        }
      : await saveAll(console, values.home, positionals, { desk: { bureau: values.bureau, year }, mapping });
  const result = {
    sheets: readings.flatMap(({ reading }) => reading.sheets),
    figures: readings.flatMap(({ reading }) => reading.figures),
    problems: [
      ...readings.flatMap(({ reading }) => reading.problems),
      ...(stored?.conflicts ?? []).flatMap(conflictProblems),
    ],
    ...(stored === null ? {} : { saved: savedCounts(stored) }),
  };
  print(console, values.json, result, () => summarise(console, result));
  return result.problems.some(({ blocking }) => blocking) || result.figures.length === 0 ? 1 : 0;
}

type Tools = Parameters<typeof readFigures>[0];

interface Guide extends ReadingGuide {
  readonly year: Desk['year'];
}

/** Reads every file before anything is stored: one that cannot be read stops them all. */
async function readAll(
  tools: Tools,
  console: Console,
  paths: readonly string[],
  guide: Guide,
): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  for (const path of paths) {
    const file = await readWorkbookFile(console, path);
    readings.push({ file, reading: await readMapped(tools, file, guide) });
  }
  refuseUnusedSheets(readings, guide.mapping);
  return readings;
}

/** Reads with what is remembered for the bureau, and stores all files or none. */
async function saveAll(
  console: Console,
  home: string | undefined,
  paths: readonly string[],
  { desk, mapping }: { readonly desk: Desk; readonly mapping: MappingFile | undefined },
): Promise<{ readings: readonly FileReading[]; stored: StoredReadings }> {
  const { storeReadings } = await import('../../main/services/storing/storeReadings.ts');
  return inHome(console, home, async (workplace) => {
    const memory: Memory = { db: workplace.db, desk, names: new Map(), layouts: new Map() };
    const readings = await readAll(workplace, console, paths, { year: desk.year, mapping, memory });
    return { readings, stored: storeReadings(workplace, desk, readings, 'none') };
  });
}

async function readMapped(tools: Tools, file: WorkbookFile, { year, ...guide }: Guide): Promise<Reading> {
  try {
    return await readFigures(tools, file, year, guide);
  } catch (error) {
    if (error instanceof ColumnNotFound) {
      throw new UsageError('mappingColumnMissing', `${error.sheet} › ${error.column}`);
    }
    throw error;
  }
}

/** A name of a sheet that no workbook has is a slip of the pen, and would go unnoticed. */
function refuseUnusedSheets(readings: readonly FileReading[], mapping: MappingFile | undefined): void {
  const sheets = new Set(readings.flatMap(({ reading }) => reading.sheets.map(({ name }) => name)));
  const unused = [...(mapping?.sheets.keys() ?? [])].find((name) => !sheets.has(name));
  if (unused !== undefined) throw new UsageError('mappingSheetMissing', unused);
}

function savedCounts({ added, changed, same, conflicts }: StoredReadings): Saved {
  return { added, changed, same, leftOut: conflicts.length };
}

type Saved = Readonly<{ added: number; changed: number; same: number; leftOut: number }>;

function summarise(
  { texts }: Console,
  { sheets, figures, problems, saved }: ImportResult & { readonly saved?: Saved },
): string {
  const lines = [
    ...sheets.map((sheet) => texts.t(`cli:import.layout.${sheet.layout}`, sheet)),
    ...figures.map(({ name, value, qualifier, unit, source }) =>
      texts.t('cli:import.figure', {
        name,
        value: `${value}${qualifier ?? ''}${unit}`,
        cell: source.kind === 'cell' ? source.cell : '',
      }),
    ),
    ...problems.map((problem) => problemText(texts.t, problem)),
    texts.t('cli:import.total', { figures: figures.length, problems: problems.length }),
    ...(saved === undefined ? [] : [texts.t('cli:import.saved', saved)]),
  ];
  return lines.join('\n');
}
