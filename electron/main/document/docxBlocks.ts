import { Paragraph } from 'docx';
import type { Table } from 'docx';
import { hasBlankLineAbove, placeAttachments } from '../../../shared/document/blockPlacing.ts';
import type { DocumentBlock } from '../../../shared/document/documentModel.ts';
import { characters, nationalLayout } from '../../../shared/document/layout.ts';
import type { Twips } from '../../../shared/document/measures.ts';
import { assertNever } from '../../../shared/domain/assertNever.ts';
import { docxRun, docxRuns } from './docxRuns.ts';
import { bodyTable, headerTable } from './docxTables.ts';
import { styleIds } from './stylesXml.ts';

type BlockOf<K extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: K }>;
type Child = Paragraph | Table;

/** The document's blocks as paragraphs and tables, with the blank lines that stand between them. */
export function docxBlocks(blocks: readonly DocumentBlock[]): readonly Child[] {
  const children = blocks.flatMap((block, index) => [
    ...(hasBlankLineAbove(blocks[index - 1], block) ? [blankLine(block.kind === 'signature')] : []),
    ...docxBlock(block, blocks[index + 1]),
  ]);
  // Word asks for a paragraph at the end of every document, also after a table.
  const last = blocks.at(-1)?.kind;
  return last === undefined || last === 'table' || last === 'header'
    ? [...children, blankLine(false)]
    : children;
}

function blankLine(keepNext: boolean): Paragraph {
  return new Paragraph({ style: styleIds.blank, ...(keepNext ? { keepNext } : {}) });
}

function docxBlock(block: DocumentBlock, next: DocumentBlock | undefined): readonly Child[] {
  switch (block.kind) {
    case 'header':
      return [headerTable(block)];
    case 'title':
      return [
        new Paragraph({
          style: styleIds.title,
          children: block.lines.map((line, index) => docxRun(line, 'title', index === 0 ? 0 : 1)),
        }),
      ];
    case 'recipients':
      return [new Paragraph({ style: styleIds.recipients, children: [docxRun(block.text, 'body')] })];
    case 'paragraph':
      return [bodyParagraph(block, next)];
    case 'table':
      return [...tableCaption(block.caption), bodyTable(block)];
    case 'attachments':
      return attachments(block, next);
    case 'signature':
      return signature(block);
    default:
      return assertNever(block);
  }
}

/** A heading on its own line has its level's style; one with text behind it is a body paragraph with an outline level. */
function bodyParagraph({ level, runs }: BlockOf<'paragraph'>, next: DocumentBlock | undefined): Paragraph {
  const standsAlone = level !== null && runs.every((run) => run.face !== 'body');
  return new Paragraph({
    style: standsAlone ? styleIds.heading[level] : styleIds.body,
    indent: firstLineIndent,
    ...(level === null ? {} : { outlineLevel: level - 1 }),
    // The signature never stands on a page without text.
    ...(standsAlone || next?.kind === 'signature' ? { keepNext: true } : {}),
    children: docxRuns(runs),
  });
}

const firstLineIndent = {
  firstLine: characters(nationalLayout.indent, nationalLayout),
  firstLineChars: nationalLayout.indent * 100,
};

function tableCaption(caption: string | null): readonly Paragraph[] {
  if (caption === null) return [];
  return [new Paragraph({ style: styleIds.tableCaption, children: [docxRun(caption, 'level1')] })];
}

function attachments(
  { names }: BlockOf<'attachments'>,
  next: DocumentBlock | undefined,
): readonly Paragraph[] {
  return placeAttachments(names, nationalLayout).map(
    ({ text, start, others }) =>
      new Paragraph({
        style: styleIds.attachments,
        ...(next?.kind === 'signature' ? { keepNext: true } : {}),
        indent: { left: charactersWide(others), hanging: charactersWide(others - start) },
        children: [docxRun(text, 'body')],
      }),
  );
}

function signature(block: BlockOf<'signature'>): readonly Paragraph[] {
  const { organisation, organisationIndent, date, dateIndent } = block;
  return [
    new Paragraph({
      style: styleIds.signature,
      keepNext: true,
      indent: { left: charactersWide(organisationIndent), right: overhang },
      children: [docxRun(organisation, 'body')],
    }),
    new Paragraph({
      style: styleIds.signature,
      indent: { left: charactersWide(dateIndent), right: overhang },
      children: [docxRun(date, 'body')],
    }),
  ];
}

/** Where a substituted face has wider digits the line may pass the margin; it must not break. */
const overhang = charactersWide(-4);

function charactersWide(count: number): Twips {
  return characters(count, nationalLayout);
}
