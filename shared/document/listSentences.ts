import type { Block, Inline } from '../domain/block.ts';
import type { Figure } from '../domain/figure.ts';
import { headingNumbers } from '../domain/numbering.ts';
import type { Report } from '../domain/report.ts';
import { composeRuns, textOf } from './composeRuns.ts';
import type { DocumentRun } from './documentModel.ts';
import { figurePrinter } from './figurePrinter.ts';
import type { FigurePrinter } from './figurePrinter.ts';
import type { ReportSentence, SentencePart } from './reportSentence.ts';

/** Every sentence of a report's blocks as it is printed with these figures, in reading order; a table's cell is one. */
export function listSentences(report: Report, figures: readonly Figure[]): readonly ReportSentence[] {
  const print = figurePrinter(figures, report.year);
  const numbers = headingNumbers(report.blocks);
  const headings: string[] = [];
  return report.blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      headings.length = block.level - 1;
      headings.push((numbers.get(block.id) ?? '') + printText(block.text, print));
    }
    const above = headings.filter((heading) => heading !== '');
    return textsOf(block).flatMap((text) =>
      splitSentences(composeRuns(text, 'body', print)).map((parts) => ({
        block: block.id,
        headings: above,
        parts,
      })),
    );
  });
}

function printText(text: readonly Inline[], print: FigurePrinter): string {
  return textOf(composeRuns(text, 'body', print));
}

function textsOf(block: Block): readonly (readonly Inline[])[] {
  return block.kind === 'table' ? block.rows.flat() : [block.text];
}

/** Behind 。！？； and the quotes or brackets that close with them. */
const sentenceEnd = /(?<=[。！？；!?;][”’」』）)]*)(?![”’」』）)。！？；!?;])/u;

function splitSentences(runs: readonly DocumentRun[]): readonly (readonly SentencePart[])[] {
  const sentences: SentencePart[][] = [[]];
  for (const { text, figure } of runs) {
    const pieces = figure === undefined ? text.split(sentenceEnd) : [text];
    pieces.forEach((piece, index) => {
      if (index > 0) sentences.push([]);
      if (piece !== '') sentences.at(-1)?.push({ text: piece, figure: figure ?? null });
    });
  }
  return sentences.filter((parts) => parts.length > 0);
}
