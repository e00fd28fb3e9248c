import { assertNever } from '../domain/assertNever.ts';
import { textOf } from './composeRuns.ts';
import type { DocumentBlock, DocumentModel } from './documentModel.ts';

/** The document as plain text: one line a paragraph, indented by two full-width blanks, ending with a line break. */
export function toPlainText({ blocks }: DocumentModel): string {
  return `${blocks.map((block) => blockLines(block).join('\n')).join('\n')}\n`;
}

const indent = '　　';

function blockLines(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'header':
      return [...block.rows.flat().map(({ label, value }) => `${label}：${value}`), ''];
    case 'title':
      return [...block.lines, ''];
    case 'recipients':
      return [block.text];
    case 'paragraph':
      return [indent + textOf(block.runs)];
    case 'table':
      return [
        ...(block.caption === null ? [] : [block.caption]),
        block.columns.join('\t'),
        ...block.rows.map((row) => row.map(textOf).join('\t')),
      ];
    case 'attachments':
      return ['', ...attachmentLines(block.names).map((line) => indent + line)];
    case 'signature':
      return ['', block.organisation, block.date];
    default:
      return assertNever(block);
  }
}

/** 附件：名称, or 附件：1.名称 with the others below it (GB/T 9704 7.3.4). */
export function attachmentLines(names: readonly string[]): readonly string[] {
  if (names.length === 1) return names.map((name) => `附件：${name}`);
  return names.map((name, index) => `${index === 0 ? '附件：' : ''}${String(index + 1)}.${name}`);
}
