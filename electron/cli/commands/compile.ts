import { basename, extname, resolve } from 'node:path';
import { AppError } from '../../../shared/domain/failure.ts';
import type { ReadFigure } from '../../../shared/importing/importResult.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { countDocument } from '../../../shared/document/countDocument.ts';
import { documentKinds, loadWriter } from '../../main/document/renderDocument.ts';
import type { DocumentKind } from '../../main/document/renderDocument.ts';
import { writeWhole } from '../../main/files/writeWhole.ts';
import { refuseContradictions } from '../../main/services/refuseContradictions.ts';
import { composeForPrint } from '../../main/services/composeForPrint.ts';
import { readFigures } from '../../main/services/readFigures.ts';
import { print } from '../console.ts';
import type { Console, ExitStatus } from '../console.ts';
import { readReport, readWorkbookFile } from '../files.ts';
import { problemText } from '../problemText.ts';
import { parseArguments, spreadOption, UsageError } from '../parseArguments.ts';
import { createTools } from '../workplace.ts';

/** `compile REPORT.json [--figures FILE…] --out X.docx|.html|.txt [--json]`: the document, or what keeps it from being made. */
export async function compile(args: readonly string[], console: Console): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(spreadOption(args, '--figures'), {
    figures: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError('missingFile', 'compile');
  if (more[0] !== undefined) throw new UsageError('tooManyFiles', more[0]);
  if (values.out === undefined) throw new UsageError('missingOption', '--out');
  const out = resolve(console.cwd, values.out);
  const kind = toDocumentKind(out);
  // It loads while the workbooks are read.
  const writer = loadWriter(kind);
  const report = await readReport(console, path);
  const composition = composeForPrint(report, await figuresOf(console, report, values.figures));
  const bytes = await (await writer)(composition.document);
  await writeWhole(out, bytes);
  const result = { file: out, bytes: bytes.length, ...countDocument(composition.document) };
  print(console, values.json, result, () => console.texts.t('cli:compile.done', result));
  return 0;
}

async function figuresOf(
  console: Console,
  report: Report,
  paths: readonly string[],
): Promise<readonly ReadFigure[]> {
  const tools = createTools(console);
  const figures: ReadFigure[] = [];
  for (const path of paths) {
    const reading = await readFigures(tools, await readWorkbookFile(console, path), report.year);
    for (const problem of reading.problems.filter(({ blocking }) => blocking)) {
      console.err(problemText(console.texts.t, problem));
    }
    figures.push(...reading.figures);
  }
  refuseContradictions(figures);
  return figures;
}

function toDocumentKind(path: string): DocumentKind {
  const ending = extname(path).slice(1).toLowerCase();
  const kind = documentKinds.find((known) => known === ending);
  if (kind === undefined) {
    throw new AppError({ code: 'output-kind-unknown', name: basename(path), kinds: [...documentKinds] });
  }
  return kind;
}
