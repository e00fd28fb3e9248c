import { resolve } from 'node:path';
import { AppError } from '../../../shared/domain/failure.ts';
import { ArchiveId } from '../../../shared/domain/identity.ts';
import { listArchives } from '../../main/db/queries/archives.ts';
import { writeWhole } from '../../main/files/writeWhole.ts';
import { getArchived } from '../../main/services/archiveReport.ts';
import { archiveReportFile } from '../../main/services/archiveReportFile.ts';
import type { WorkbookFile } from '../../main/services/workplace.ts';
import { print } from '../console.ts';
import type { Console, ExitStatus } from '../console.ts';
import { readReport, readWorkbookFile } from '../files.ts';
import { parseArguments, spreadOption, UsageError } from '../parseArguments.ts';
import { inHome } from '../workplace.ts';

/** `archive add REPORT.json --figures FILE… | list | show ID [--out X.docx]`, all with `[--home DIR] [--json]`. */
export async function archive(args: readonly string[], console: Console): Promise<ExitStatus> {
  const [action = '', ...rest] = args;
  switch (action) {
    case 'add':
      return add(rest, console);
    case 'list':
      return list(rest, console);
    case 'show':
      return show(rest, console);
    default:
      throw new UsageError('unknownAction', action);
  }
}

const common = { home: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

async function add(args: readonly string[], console: Console): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(spreadOption(args, '--figures'), {
    ...common,
    figures: { type: 'string', multiple: true, default: [] },
  });
  const report = await readReport(console, onlyFile(positionals, 'archive add'));
  const workbooks: WorkbookFile[] = [];
  for (const path of values.figures) workbooks.push(await readWorkbookFile(console, path));
  const summary = await inHome(console, values.home, (workplace) =>
    archiveReportFile(workplace, report, workbooks),
  );
  print(console, values.json, summary, () => console.texts.t('cli:archive.added', summary));
  return 0;
}

async function list(args: readonly string[], console: Console): Promise<ExitStatus> {
  const { values } = parseArguments(args, common);
  const summaries = await inHome(console, values.home, ({ db }) => Promise.resolve(listArchives(db)));
  const { t } = console.texts;
  print(console, values.json, summaries, () =>
    summaries.length === 0
      ? t('cli:archive.none')
      : summaries.map((summary) => t('cli:archive.entry', summary)).join('\n'),
  );
  return 0;
}

async function show(args: readonly string[], console: Console): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(args, { ...common, out: { type: 'string' } });
  const id = ArchiveId.safeParse(onlyFile(positionals, 'archive show'));
  if (!id.success) throw new AppError({ code: 'archive-unknown' });
  const { document, ...archived } = await inHome(console, values.home, (workplace) =>
    Promise.resolve(getArchived(workplace, id.data)),
  );
  if (values.out !== undefined) await writeWhole(resolve(console.cwd, values.out), document);
  print(console, values.json, archived, () => console.texts.t('cli:archive.shown', archived.summary));
  return 0;
}

function onlyFile(positionals: readonly string[], command: string): string {
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError('missingFile', command);
  if (more[0] !== undefined) throw new UsageError('tooManyFiles', more[0]);
  return path;
}
