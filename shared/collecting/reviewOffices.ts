import type { IssuedOffice, KitOffice } from './kit.ts';
import type { OfficeState, ReceivedOffice, ReceivedProblem } from './kitReception.ts';
import { kitProblem } from './kitProblem.ts';
import type { KitProblem } from './kitProblem.ts';
import { isEmpty, relevantTables } from './relevantTables.ts';
import type { ReceivedTable, ReceivedWorkbook } from './relevantTables.ts';

export type OfficesToReview = Readonly<{
  /** What the newest issue asks of whom. */
  issued: readonly IssuedOffice[];
  /** The offices of the plan, for whom to ask. */
  plan: readonly KitOffice[];
  workbooks: readonly ReceivedWorkbook[];
  /** The offices whose older versions the clerk takes. */
  accepted: ReadonlySet<number>;
}>;

export type OfficesReview = Readonly<{
  offices: readonly ReceivedOffice[];
  problems: readonly ReceivedProblem[];
}>;

/** Office by office: what has come, what is missing, and what is wrong with it, over all files together. */
export function reviewOffices(asked: OfficesToReview): OfficesReview {
  const reviews = asked.issued.map((office) => reviewOffice(asked, office));
  const known = new Set<number | null>(asked.issued.map(({ number }) => number));
  const ofNobody = asked.workbooks.flatMap(({ file, fileName, returned }) =>
    returned.problems
      .filter(({ office }) => !known.has(office))
      .map((problem) => ({ ...problem, file, fileName })),
  );
  return {
    offices: reviews.map(({ office }) => office),
    problems: [...reviews.flatMap(({ problems }) => problems), ...ofNobody],
  };
}

type OneReview = Readonly<{ office: ReceivedOffice; problems: readonly ReceivedProblem[] }>;

function reviewOffice({ plan, workbooks, accepted }: OfficesToReview, issued: IssuedOffice): OneReview {
  const { number, name, rows } = issued;
  const tables = relevantTables(workbooks, number);
  const answered = new Set(tables.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
  const problems = tables.every(isEmpty) ? onlyVersion(tables) : listProblems(issued, tables, answered);
  return {
    office: {
      number,
      name,
      contact: plan.find((office) => office.number === number)?.contact ?? '',
      state: stateOf(tables, problems, rows.length - answered.size),
      asked: rows.length,
      answered: answered.size,
      problems: problems.filter(isDoubt).length,
      files: [...new Set(tables.map(({ file }) => file))],
      accepted: accepted.has(number),
    },
    problems,
  };
}

/** That each row of an empty workbook is empty says nothing; that it is an older one does. */
function onlyVersion(tables: readonly ReceivedTable[]): readonly ReceivedProblem[] {
  return tables.flatMap((table) =>
    withFile(
      table,
      table.problems.filter(({ code }) => code === 'version-older'),
    ),
  );
}

function listProblems(
  { number, rows }: IssuedOffice,
  tables: readonly ReceivedTable[],
  answered: ReadonlySet<string>,
): readonly ReceivedProblem[] {
  const done = new Set(rows.filter(({ indicator }) => answered.has(indicator)).map(({ name }) => name));
  const seen = new Set<string>(tables.flatMap((table) => table.seen));
  const [first] = tables;
  const isCurrent = first !== undefined && !first.outdated;
  const missing = rows.filter(({ indicator }) => isCurrent && !seen.has(indicator));
  return [
    ...tables.flatMap((table) =>
      withFile(
        table,
        // Answered in another file of the same office.
        table.problems.filter(({ code, about }) => code !== 'answer-missing' || !done.has(about)),
      ),
    ),
    ...(first === undefined
      ? []
      : withFile(
          first,
          missing.map((row) =>
            kitProblem({ sheet: first.sheet, office: number, code: 'row-missing', about: row.name }),
          ),
        )),
  ];
}

function withFile(
  { file, fileName }: ReceivedTable,
  problems: readonly KitProblem[],
): readonly ReceivedProblem[] {
  return problems.map((problem) => ({ ...problem, file, fileName }));
}

function stateOf(
  tables: readonly ReceivedTable[],
  problems: readonly ReceivedProblem[],
  open: number,
): OfficeState {
  if (tables.length === 0) return 'waiting';
  if (tables.some(({ outdated }) => outdated)) return 'outdated';
  if (tables.every(isEmpty)) return 'empty';
  if (problems.some(isDoubt)) return 'doubtful';
  return open > 0 ? 'incomplete' : 'received';
}

function isDoubt({ code }: ReceivedProblem): boolean {
  return code !== 'answer-missing';
}
