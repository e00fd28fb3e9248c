import type { Figure } from '../domain/figure.ts';
import type { Attachment, Report } from '../domain/report.ts';
import { breakTitle } from './breakTitle.ts';
import { cleanText } from './cleanText.ts';
import { composeBlocks } from './composeBlocks.ts';
import { composeHeader } from './composeHeader.ts';
import { composeSignature } from './composeSignature.ts';
import type { Composition, DocumentBlock } from './documentModel.ts';
import { figurePrinter } from './figurePrinter.ts';
import { traceFigures } from './traceFigures.ts';

/** What a report says with these figures, block by block as it is printed, and where each figure went; pure. */
export function composeReport(report: Report, figures: readonly Figure[]): Composition {
  const print = figurePrinter(figures, report.year);
  const titleLines = breakTitle(report.title ?? '', report.bureau);
  return {
    document: {
      title: titleLines.join(''),
      keywords: report.header.keywords.map(cleanText),
      publisher: cleanText(report.header.publisher ?? report.bureau).trim(),
      date: report.signature?.date ?? null,
      blocks: [
        ...composeHeader(report.header),
        ...composeTitle(titleLines),
        ...composeRecipients(report.recipients),
        ...composeBlocks(report.blocks, print),
        ...composeAttachments(report.attachments),
        ...composeSignature(report.signature),
      ],
    },
    ...traceFigures(report.blocks, print),
  };
}

function composeTitle(lines: readonly string[]): readonly DocumentBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'title', lines }];
}

/** GB/T 9704 7.3.2: flush left, with a full-width colon. */
function composeRecipients(recipients: string | null): readonly DocumentBlock[] {
  const names = cleanText(recipients ?? '')
    .replace(/[\s：:]+$/u, '')
    .trim();
  return names === '' ? [] : [{ kind: 'recipients', text: `${names}：` }];
}

/** GB/T 9704 7.3.4: no mark after an attachment's name. */
function composeAttachments(attachments: readonly Attachment[]): readonly DocumentBlock[] {
  const names = attachments
    .map(({ name }) =>
      cleanText(name)
        .replace(/[\s。；，、.;,]+$/u, '')
        .trim(),
    )
    .filter((name) => name !== '');
  return names.length === 0 ? [] : [{ kind: 'attachments', names }];
}
