import type { BlockId } from '../../domain/identity.ts';
import type { DocumentBlock, DocumentModel } from '../documentModel.ts';
import { textHeight, type Layout } from '../layout.ts';
import { twips, type Twips } from '../measures.ts';
import { hasBlankLineAbove } from '../blockPlacing.ts';
import { blockParts } from './blockLines.ts';
import type { BlockPart, RowPart } from './blockPart.ts';
import { wordRules, type LineRules } from './lineRules.ts';
import type { Page, PageItem } from './page.ts';
import { rememberParts, type PartsOf } from './rememberParts.ts';

/** Sets documents into pages; what a block looked like last time is remembered, so that a keystroke sets one block. */
export type Paginator = (document: DocumentModel) => readonly Page[];

/** A paginator for one document that changes; it remembers the blocks of the last one it was given. */
export function createPaginator(rules: LineRules = wordRules): Paginator {
  const memory = rememberParts((block, next) => blockParts(block, next, rules));
  return ({ blocks }) => {
    const pages = placeBlocks(blocks, memory.partsOf, rules.layout);
    memory.forgetUnused();
    return pages;
  };
}

/** The document's pages as they will be printed; pure. A document without text has one empty page. */
export function paginate(document: DocumentModel, rules: LineRules = wordRules): readonly Page[] {
  return createPaginator(rules)(document);
}

/** Something on the page, with the blank lines above it. */
interface Flowing {
  readonly block: number;
  readonly part: BlockPart | { readonly kind: 'blank'; readonly height: Twips; readonly keepsNext: boolean };
}

function placeBlocks(blocks: readonly DocumentBlock[], partsOf: PartsOf, layout: Layout): readonly Page[] {
  const room = textHeight(layout);
  const heads = new Map<number, RowPart>();
  const pages: Page[] = [];
  let items: PageItem[] = [];
  let used = 0;
  for (const together of groups(flow(blocks, partsOf, layout))) {
    const height = together.reduce((sum, { part }) => sum + part.height, 0);
    if (used > 0 && used + height > room) startPage(together[0]);
    for (const flowing of together) {
      if (used > 0 && used + flowing.part.height > room) startPage(flowing);
      place(flowing, false);
    }
  }
  finish();
  return pages;

  function finish(): void {
    pages.push({ number: pages.length + 1, items, filled: twips(used) });
    items = [];
    used = 0;
  }

  /** A table that goes on gets its head again, unless the head would leave no room for the row. */
  function startPage(first: Flowing | undefined): void {
    finish();
    if (first?.part.kind !== 'row' || first.part.part !== 'body') return;
    const head = heads.get(first.block);
    const fits = head !== undefined && head.height + first.part.height <= room;
    if (fits) place({ block: first.block, part: head }, true);
  }

  function place({ block, part }: Flowing, isRepeated: boolean): void {
    if (part.kind === 'row' && part.part === 'head') heads.set(block, part);
    const placed = { block, ids: idsOf(blocks[block]), top: twips(used), height: part.height };
    if (part.kind === 'line') items.push({ kind: 'line', ...placed, role: part.role, ...part.line });
    if (part.kind === 'row')
      items.push({ kind: 'row', ...placed, part: part.part, isRepeated, cells: part.cells });
    used += part.height;
  }
}

/** The report's blocks that a block of the document is printed from. */
function idsOf(block: DocumentBlock | undefined): readonly BlockId[] {
  if (block?.kind === 'paragraph') return block.blocks;
  return block?.kind === 'table' ? [block.block] : [];
}

function flow(blocks: readonly DocumentBlock[], partsOf: PartsOf, layout: Layout): readonly Flowing[] {
  return blocks.flatMap((block, index) => {
    const parts = partsOf(block, blocks[index + 1]).map((part) => ({ block: index, part }));
    if (!hasBlankLineAbove(blocks[index - 1], block)) return parts;
    const keepsNext = block.kind === 'signature';
    const blank: Flowing = { block: index, part: { kind: 'blank', height: layout.linePitch, keepsNext } };
    return [blank, ...parts];
  });
}

/** What must stand on one page, together. */
function groups(flowing: readonly Flowing[]): readonly (readonly Flowing[])[] {
  const joined: Flowing[][] = [];
  let keeps = false;
  for (const one of flowing) {
    if (keeps) joined.at(-1)?.push(one);
    else joined.push([one]);
    keeps = one.part.keepsNext;
  }
  return joined;
}
