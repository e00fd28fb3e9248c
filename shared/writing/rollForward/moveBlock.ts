import type { Block, Inline, TableBlock } from '../../domain/block.ts';
import type { BlockId } from '../../domain/identity.ts';
import { Year } from '../../domain/year.ts';
import { moveYears, type YearMove } from './moveYears.ts';

type Move = YearMove & { readonly id: BlockId };

/**
 * A copy under a new id, whose figures are those of the new year and of the years before it as they were of the old
 * one. A heading names the new year; in a paragraph a typed year may be meant, and stays.
 */
export function moveBlock(block: Block, move: Move): Block {
  if (block.kind === 'table') return moveTable(block, move);
  const text = moveFigures(block.text, move);
  if (block.kind === 'paragraph') return { ...block, id: move.id, text };
  return {
    ...block,
    id: move.id,
    text: text.map((inline) => ('text' in inline ? { text: moveYears(inline.text, move) } : inline)),
  };
}

/** The columns of a table name the years of the figures below them. */
function moveTable(table: TableBlock, move: Move): TableBlock {
  const holdsFigures = table.rows.flat(2).some((inline) => 'figure' in inline);
  return {
    ...table,
    id: move.id,
    rows: table.rows.map((row) => row.map((cell) => moveFigures(cell, move))),
    ...(holdsFigures
      ? {
          caption: table.caption === null ? null : moveYears(table.caption, move),
          columns: table.columns.map((column) => moveYears(column, move)),
        }
      : {}),
  };
}

/** A figure without a year is always one of the report's own. */
function moveFigures(text: readonly Inline[], { from, to }: YearMove): readonly Inline[] {
  return text.map((inline) =>
    'figure' in inline && inline.year !== undefined
      ? { ...inline, year: Year.parse(inline.year + to - from) }
      : inline,
  );
}
