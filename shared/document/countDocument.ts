import type { DocumentBlock, DocumentModel, DocumentRun } from './documentModel.ts';

interface DocumentCount {
  /** Headings of the first level. */
  readonly sections: number;
  /** Paragraphs with text of their own, also those that begin with a run-in heading. */
  readonly paragraphs: number;
  /** Printed numbers that stand for a stored figure. */
  readonly figuresTraced: number;
}

/** What a document amounts to, as said after an export. */
export function countDocument({ blocks }: DocumentModel): DocumentCount {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  return {
    sections: paragraphs.filter(({ level }) => level === 1).length,
    paragraphs: paragraphs.filter(({ runs }) => runs.some((run) => run.face === 'body')).length,
    figuresTraced: blocks.flatMap(runsOf).filter(({ figure }) => figure?.missing === false).length,
  };
}

function runsOf(block: DocumentBlock): readonly DocumentRun[] {
  if (block.kind === 'paragraph') return block.runs;
  return block.kind === 'table' ? block.rows.flat(2) : [];
}
