import { findOpenings, findSection } from './listTags.ts';
import type { Markup } from './markup.ts';
import { widestRow } from './mergedBlocks.ts';
import type { MergedBlock } from './mergedBlocks.ts';
import { NotCertain } from './notCertain.ts';

/** The merged blocks of a worksheet (ECMA-376 part 1, 18.3.1.55), each within the sheet. */
export function scanMerges(markup: Markup): readonly MergedBlock[] {
  const section = findSection(markup, 'mergeCells');
  const blocks =
    section === null ? [] : [...markup.text.slice(section.start, section.end).matchAll(mergeCell)];
  // One that is written in another way would be left out by SheetJS.
  if (blocks.length !== findOpenings(markup.text, 'mergeCell').length) throw new NotCertain('mergeCell');
  const merged = blocks.map(([, left = '', top, right = left, bottom = top]) =>
    toBlock(toColumn(left), Number(top) - 1, toColumn(right), Number(bottom) - 1),
  );
  // To look through many blocks for each cell would take long.
  if (widestRow(merged) > 256) throw new NotCertain('mergeCells');
  return merged;
}

const mergeCell =
  /<(?:\w+:)?mergeCell ref=["']([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?["']\s*\/?>/g;

function toBlock(left: number, top: number, right: number, bottom: number): MergedBlock {
  if (left > right || top > bottom) throw new NotCertain('mergeCell');
  return { top, left, bottom, right };
}

/** A is 0, AA is 26. */
function toColumn(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
