import { assertNever } from '../domain/assertNever.ts';
import type { Block, HeadingBlock, HeadingLevel, ParagraphBlock, TableBlock } from '../domain/block.ts';
import { headingNumbers } from '../domain/numbering.ts';
import { cleanText } from './cleanText.ts';
import { composeRuns, joinRuns, textOf } from './composeRuns.ts';
import type { DocumentBlock, DocumentRun, RunFace } from './documentModel.ts';
import type { FigurePrinter } from './figurePrinter.ts';

/** The body of a report: numbered headings, run-in headings joined with their paragraphs, tables. */
export function composeBlocks(blocks: readonly Block[], print: FigurePrinter): readonly DocumentBlock[] {
  const numbers = headingNumbers(blocks);
  return blocks.flatMap((block, index): readonly DocumentBlock[] => {
    const next = blocks[index + 1];
    switch (block.kind) {
      case 'heading': {
        const heading = composeHeading(block, numbers.get(block.id) ?? '', print);
        return [block.runIn && next?.kind === 'paragraph' ? runInto(heading, next, print) : heading];
      }
      case 'paragraph':
        return isRunIn(blocks[index - 1]) ? [] : composeParagraph(block, print);
      case 'table':
        return [composeTable(block, print)];
      default:
        return assertNever(block);
    }
  });
}

type DocumentParagraph = Extract<DocumentBlock, { kind: 'paragraph' }>;

const levelFaces = {
  1: 'level1',
  2: 'level2',
  3: 'level3',
  4: 'level4',
} as const satisfies Record<HeadingLevel, RunFace>;

function composeHeading(block: HeadingBlock, number: string, print: FigurePrinter): DocumentParagraph {
  const face = levelFaces[block.level];
  const text = composeRuns(block.text, face, print);
  const marked = block.runIn ? withEndMark(text, face) : withoutEndMark(text);
  return {
    kind: 'paragraph',
    blocks: [block.id],
    level: block.level,
    runs: joinRuns([{ text: number, face }, ...marked]),
  };
}

// GB/T 9704 7.3.3 and GB/T 15834: a run-in heading ends like a sentence, one on a line of its own has no mark.
const endMark = /[。！？：；…!?][”’」』）]*$/u;
const droppedMarks = new Set('。．，、；：.,;: 　');

function withEndMark(runs: readonly DocumentRun[], face: RunFace): readonly DocumentRun[] {
  const text = textOf(runs);
  return text === '' || endMark.test(text) ? runs : joinRuns([...runs, { text: '。', face }]);
}

function withoutEndMark(runs: readonly DocumentRun[]): readonly DocumentRun[] {
  const last = runs.at(-1);
  if (last === undefined || last.figure !== undefined) return runs;
  return joinRuns([...runs.slice(0, -1), { ...last, text: dropEndMarks(last.text) }]);
}

function dropEndMarks(text: string): string {
  let end = text.length;
  while (droppedMarks.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function runInto(heading: DocumentParagraph, next: ParagraphBlock, print: FigurePrinter): DocumentParagraph {
  return {
    ...heading,
    blocks: [...heading.blocks, next.id],
    runs: [...heading.runs, ...composeRuns(next.text, 'body', print)],
  };
}

function isRunIn(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.runIn;
}

/** A paragraph without text is not printed. */
function composeParagraph(block: ParagraphBlock, print: FigurePrinter): readonly DocumentParagraph[] {
  const runs = composeRuns(block.text, 'body', print);
  return runs.length === 0 ? [] : [{ kind: 'paragraph', blocks: [block.id], level: null, runs }];
}

/** Every row gets as many cells as the widest one has. */
function composeTable(block: TableBlock, print: FigurePrinter): DocumentBlock {
  const width = Math.max(block.columns.length, ...block.rows.map((row) => row.length));
  const caption = cleanText(block.caption ?? '').trim();
  return {
    kind: 'table',
    block: block.id,
    caption: caption === '' ? null : caption,
    columns: Array.from({ length: width }, (_, column) => cleanText(block.columns[column] ?? '')),
    rows: block.rows.map((row) =>
      Array.from({ length: width }, (_, column) => composeRuns(row[column] ?? [], 'body', print)),
    ),
  };
}
