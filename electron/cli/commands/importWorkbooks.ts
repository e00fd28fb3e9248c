import type { ImportResult } from '../../../shared/importing/importResult.ts';
import type { MappingFile } from '../../../shared/importing/mappingFile.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import { ColumnNotFound } from '../../main/services/chooseTables.ts';
import { readFigures, storeReading } from '../../main/services/importFigures.ts';
import type { Reading } from '../../main/services/importFigures.ts';
import type { WorkbookFile } from '../../main/services/workplace.ts';
import { print } from '../console.ts';
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
  const readings = await readAll(console, positionals, year, mapping);
  refuseUnusedSheets(readings, mapping);
  if (values.save && values.bureau !== undefined) {
    await saveAll(console, values.home, readings, { bureau: values.bureau, year });
  }
  const result = {
    sheets: readings.flatMap(({ reading }) => reading.sheets),
    figures: readings.flatMap(({ reading }) => reading.figures),
    problems: readings.flatMap(({ reading }) => reading.problems),
  };
  print(console, values.json, result, () => summarise(console, result));
  return result.problems.some(({ blocking }) => blocking) || result.figures.length === 0 ? 1 : 0;
}

interface FileReading {
  readonly file: WorkbookFile;
  readonly reading: Reading;
}

/** Reads every file before anything is stored: one that cannot be read stops them all. */
async function readAll(
  console: Console,
  paths: readonly string[],
  year: Desk['year'],
  mapping: MappingFile | undefined,
): Promise<readonly FileReading[]> {
  const tools = createTools(console);
  const readings: FileReading[] = [];
  for (const path of paths) {
    const file = await readWorkbookFile(console, path);
    readings.push({ file, reading: await readMapped(tools, file, year, mapping) });
  }
  return readings;
}

async function readMapped(
  tools: ReturnType<typeof createTools>,
  file: WorkbookFile,
  year: Desk['year'],
  mapping: MappingFile | undefined,
): Promise<Reading> {
  try {
    return await readFigures(tools, file, year, mapping);
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

async function saveAll(
  console: Console,
  home: string | undefined,
  readings: readonly FileReading[],
  desk: Desk,
): Promise<void> {
  await inHome(console, home, (workplace) => {
    for (const { file, reading } of readings) storeReading(workplace, file, reading, desk);
    return Promise.resolve();
  });
}

function summarise({ texts }: Console, { sheets, figures, problems }: ImportResult): string {
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
  ];
  return lines.join('\n');
}
