import { BlockId, ReportId } from '../../../shared/domain/identity.ts';
import { emptyHeader } from '../../../shared/domain/header.ts';
import { AppError } from '../../../shared/domain/failure.ts';
import { reportFormat, reportVersion } from '../../../shared/domain/report.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { Template } from '../../../shared/domain/template.ts';
import type { OpenReport } from '../../../shared/domain/reportSummary.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import { fillWords } from '../../../shared/writing/fillPattern.ts';
import { addReport } from './reports.ts';
import { listTemplates } from './templates.ts';
import type { Workplace } from './workplace.ts';

/** Puts a new report with a template's outline on the desk; throws report-exists. */
export async function createReport(
  workplace: Workplace,
  desk: Desk,
  templateId: string,
): Promise<OpenReport> {
  const templates = await listTemplates(workplace, desk.year);
  const template = templates.find(({ id }) => id === templateId);
  if (template === undefined) throw new AppError({ code: 'template-unknown' });
  return addReport(workplace, fromTemplate(template, desk, workplace.newId));
}

function fromTemplate(template: Template, { bureau, year }: Desk, newId: () => string): Report {
  return {
    format: reportFormat,
    version: reportVersion,
    id: ReportId.parse(newId()),
    year,
    bureau,
    title: fillWords(template.title, { bureau, year }),
    header: { ...emptyHeader, publisher: bureau, disclosure: '主动公开', validity: '有效' },
    recipients: null,
    blocks: template.slots.map(({ slot, level, heading }) => ({
      id: BlockId.parse(newId()),
      kind: 'heading',
      level,
      text: [{ text: fillWords(heading, { bureau, year }) }],
      runIn: false,
      slot,
    })),
    signature: null,
    attachments: [],
  };
}
