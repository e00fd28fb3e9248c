import type { Block, Inline } from '../domain/block.ts';
import { inlinesOf } from '../domain/inlines.ts';
import { alignBlocks, movedBlocks, type PrintedBlock } from './alignBlocks.ts';
import { compareFields } from './compareFields.ts';
import { compareTables, printTable } from './compareTables.ts';
import { compareTexts } from './compareTexts.ts';
import {
  areSame,
  type BlockComparison,
  type Change,
  type Piece,
  type ReportComparison,
  type TextForm,
} from './comparison.ts';
import { figureChanges, type PrintedReport, printText } from './printedText.ts';

/** What became of a report: fields, blocks, sentences, words, cells; figures by what they print. */
export function compareReports(before: PrintedReport, after: PrintedReport): ReportComparison {
  const left = before.report.blocks.map((block) => printBlock(before, block));
  const right = after.report.blocks.map((block) => printBlock(after, block));
  const pairs = alignBlocks(left, right);
  const moved = movedBlocks(pairs);
  const oldOf = new Map(pairs.map(([old, now]) => [now, old]));
  const kept = new Set(pairs.map(([old]) => old));
  const inOrder = new Set(pairs.flatMap(([old, now]) => (moved.has(now) ? [] : [old])));
  const blocks: BlockComparison[] = [];
  let next = 0;
  /** What was dropped stands behind what it stood behind. */
  const dropNext = (): void => {
    for (; next < left.length && !inOrder.has(next); next += 1) {
      const block = left[next]?.block;
      if (!kept.has(next) && block !== undefined)
        blocks.push(compareBlock(before, block, after, null, false));
    }
  };
  dropNext();
  right.forEach(({ block }, place) => {
    const old = oldOf.get(place);
    const earlier = old === undefined ? null : (left[old]?.block ?? null);
    blocks.push(compareBlock(before, earlier, after, block, moved.has(place)));
    if (old === undefined || moved.has(place)) return;
    next = old + 1;
    dropNext();
  });
  return { fields: compareFields(before.report, after.report), blocks };
}

function printBlock(printed: PrintedReport, block: Block): PrintedBlock {
  if (block.kind !== 'table') return { block, text: printText(printed, block.text) };
  const { caption, columns, rows } = printTable(printed, block);
  return { block, text: [caption, ...columns, ...rows.flat()].join('\t') };
}

const noTable = { caption: '', columns: [], rows: [] };

function compareBlock(
  old: PrintedReport,
  before: Block | null,
  now: PrintedReport,
  after: Block | null,
  moved: boolean,
): BlockComparison {
  const places = { moved, before: before?.id ?? null, after: after?.id ?? null };
  const figures = figureChanges(old, inlinesIn(before), now, inlinesIn(after));
  if (before?.kind === 'table' || after?.kind === 'table') {
    const table = compareTables(
      before?.kind === 'table' ? printTable(old, before) : noTable,
      after?.kind === 'table' ? printTable(now, after) : noTable,
    );
    const isSame =
      areSame(table.caption) && [...table.columns, ...table.rows].every(({ change }) => change === 'same');
    return { kind: 'table', change: changeOf(before, after, isSame), ...places, figures, ...table };
  }
  const pieces = compareTexts(textOf(old, before), textOf(now, after));
  const formBefore = formOf(before);
  const formAfter = formOf(after);
  const isSame = areSame(pieces) && sameForm(formBefore, formAfter);
  return {
    kind: 'text',
    change: changeOf(before, after, isSame),
    ...places,
    figures,
    formBefore,
    formAfter,
    pieces,
  };
}

function textOf(printed: PrintedReport, block: Exclude<Block, { kind: 'table' }> | null): string {
  return block === null ? '' : printText(printed, block.text);
}

function inlinesIn(block: Block | null): readonly Inline[] {
  return block === null ? [] : inlinesOf(block);
}

function formOf(block: Exclude<Block, { kind: 'table' }> | null): TextForm | null {
  if (block === null) return null;
  if (block.kind === 'paragraph') return { kind: 'paragraph' };
  return { kind: 'heading', level: block.level, runIn: block.runIn };
}

function sameForm(one: TextForm | null, other: TextForm | null): boolean {
  if (one?.kind !== 'heading' || other?.kind !== 'heading') return one?.kind === other?.kind;
  return one.level === other.level && one.runIn === other.runIn;
}

function changeOf(before: Block | null, after: Block | null, isSame: boolean): Change {
  if (before === null) return 'added';
  if (after === null) return 'dropped';
  return isSame ? 'same' : 'changed';
}

/** Every change of a text in one comparison, for counting. */
export function allPieces({ fields, blocks }: ReportComparison): readonly Piece[] {
  return [
    ...fields.flatMap(({ pieces }) => pieces),
    ...blocks.flatMap((block) =>
      block.kind === 'text'
        ? block.pieces
        : [
            ...block.caption,
            ...block.columns.flatMap(({ pieces }) => pieces),
            ...block.rows.flatMap(({ cells }) => cells.flat()),
          ],
    ),
  ];
}
