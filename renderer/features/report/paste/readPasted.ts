import { cleanPiece } from './cleanLine.ts';
import type { PasteResult, PastedBlock, PastedLine } from './pasted.ts';
import { pasteLimits } from './pasted.ts';
import { plainLines } from './plainLines.ts';
import { type ReadMarkup, readMarkup } from './readMarkup.ts';
import { toBlocks, writtenMarker } from './toBlocks.ts';

/** What a program has put on the clipboard; empty where it gave none. */
export interface ClipboardText {
  readonly html: string;
  readonly text: string;
}

/** The clipboard as blocks of a report with all that is no text left out; refused as a whole when it is too much. */
export function readPasted({ html, text }: ClipboardText): PasteResult {
  if (html.length > pasteLimits.source || text.length > pasteLimits.source) return refused('too-large');
  const { lines, ...seen } = read(html, text);
  if (lines.length > pasteLimits.lines) return refused('too-many');
  const { blocks, spread, nested, isTooLarge } = toBlocks(lines);
  if (isTooLarge || blocks.length > pasteLimits.lines) return refused('too-many');
  if (blocks.reduce((sum, block) => sum + lengthOf(block), 0) > pasteLimits.words)
    return refused('too-large');
  const [line] = lines;
  const piece =
    line?.kind === 'text' && lines.length === 1 ? cleanPiece(writtenMarker(line.marker) + line.text) : null;
  return { kind: 'pasted', blocks, piece, losses: { ...seen, spread, nested } };
}

function read(html: string, text: string): ReadMarkup {
  const none = { images: 0, scripts: 0, comments: 0 };
  const found = html === '' ? null : readMarkup(html);
  if (found !== null && (found.lines.length > 0 || text.trim() === '')) return found;
  const lines: readonly PastedLine[] = plainLines(text);
  return { lines, ...none };
}

function refused(reason: 'too-large' | 'too-many'): PasteResult {
  return { kind: 'refused', reason };
}

function lengthOf(block: PastedBlock): number {
  if (block.kind !== 'table') return block.text.length;
  return [...block.columns, ...block.rows.flat()].reduce((sum, cell) => sum + cell.length, 0);
}
