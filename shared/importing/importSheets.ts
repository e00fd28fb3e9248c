import type { ImportId } from '../domain/identity.ts';
import type { IndicatorCatalogue } from '../domain/indicatorCatalogue.ts';
import type { Year } from '../domain/year.ts';
import type { ImportChoices } from './importChoices.ts';
import { catalogueProblems, repetitionProblem } from './importProblems.ts';
import type { WorkbookReading, ReadFigure } from './importResult.ts';
import type { IndicatorMatch } from './indicatorMatch.ts';
import { kitSheetReader } from './kit/readKitSheet.ts';
import { indicatorFinder } from './matchIndicator.ts';
import type { RawSheet } from './rawSheet.ts';
import type { FigureRead } from './readPlace.ts';
import { readSheet } from './readSheet.ts';
import { settleFigures } from './settleFigures.ts';
import { findOtherYears } from './statedYears.ts';

export type SheetsToImport = Readonly<{
  /** The base name of the file. */
  file: string;
  sheets: readonly RawSheet[];
  /** The year of every value that names none. */
  year: Year;
  catalogue: IndicatorCatalogue;
  importId: ImportId;
  /** What the clerk has decided about the workbook; the rest is detected. */
  choices?: ImportChoices;
}>;

/** The figures of one workbook with their cells, and everything about them that the clerk should know. */
export function importSheets({
  file,
  sheets,
  year,
  catalogue,
  importId,
  choices,
}: SheetsToImport): WorkbookReading {
  const find = indicatorFinder(catalogue, choices?.names);
  const chosen = new Map(Object.entries(choices?.sheets ?? {}));
  const otherYears = findOtherYears(sheets, year);
  const readKit = kitSheetReader(sheets, catalogue);
  const read = sheets.map((sheet, index) =>
    readSheet({
      file,
      sheet,
      year,
      find,
      choice: chosen.get(sheet.name),
      otherYear: otherYears[index] ?? null,
      readKit,
    }),
  );
  const toFigure = figureTeller({ file, importId });
  const { kept, contradicted, repetitions } = settleFigures(allOf(read.map(({ figures }) => figures)));
  return {
    sheets: read.map(({ reading }) => reading),
    figures: kept.map(toFigure),
    contradicted: contradicted.map(toFigure),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...repetitions.map((repetition) => repetitionProblem(file, repetition)),
      ...catalogueProblems(file, kept),
    ],
  };
}

function allOf(lists: readonly (readonly FigureRead[])[]): readonly FigureRead[] {
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat();
}

/** Figures of one name share what is said of its match. */
function figureTeller({
  file,
  importId,
}: Pick<SheetsToImport, 'file' | 'importId'>): (figure: FigureRead) => ReadFigure {
  const matches = new Map<IndicatorMatch, ReadFigure['match']>();
  const toldMatch = (match: IndicatorMatch): ReadFigure['match'] => {
    const before = matches.get(match);
    if (before !== undefined) return before;
    const told = { by: match.by, confidence: match.confidence };
    matches.set(match, told);
    return told;
  };
  return (figure) => ({
    indicator: figure.code,
    year: figure.year,
    value: figure.value,
    qualifier: figure.qualifier,
    unit: figure.unit,
    department: figure.department,
    source: { kind: 'cell', importId, file, sheet: figure.sheet, cell: figure.valueCell },
    name: figure.name,
    match: toldMatch(figure.match),
  });
}
