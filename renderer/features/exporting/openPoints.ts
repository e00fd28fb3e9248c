import type { MissingFigure } from '../../../shared/document/documentModel.ts';
import type { Block } from '../../../shared/domain/block.ts';
import type { BlockId } from '../../../shared/domain/identity.ts';
import { headingNumbers } from '../../../shared/domain/numbering.ts';
import type { CarriedWords } from '../../../shared/writing/rollForward/listCarried.ts';
import type { Report } from '../../../shared/domain/report.ts';

/** Something that a reader of the document would miss; only a missing figure keeps it from being written. */
export type OpenPoint =
  | { readonly kind: 'figure'; readonly missing: MissingFigure }
  | { readonly kind: 'carried'; readonly carried: CarriedWords }
  | { readonly kind: 'missingTitle' | 'signature' | 'emptyReport' }
  | {
      readonly kind: 'heading' | 'section';
      readonly block: BlockId;
      readonly number: string;
      readonly heading: string;
    };

/** What is still open in a report, the gravest first and then in reading order. */
export function listOpenPoints(
  report: Report,
  missing: readonly MissingFigure[],
  carried: readonly CarriedWords[],
): readonly OpenPoint[] {
  const { title, signature, blocks } = report;
  return [
    ...missing.map((each): OpenPoint => ({ kind: 'figure', missing: each })),
    ...(title === null || title.trim() === '' ? [{ kind: 'missingTitle' } as const] : []),
    ...(blocks.some(hasText) ? [] : [{ kind: 'emptyReport' } as const]),
    ...openHeadings(blocks),
    ...carried.map((each): OpenPoint => ({ kind: 'carried', carried: each })),
    ...(signature === null ? [{ kind: 'signature' } as const] : []),
  ];
}

/** Headings without words, and headings under which nothing stands, not even a heading of a lower level. */
function openHeadings(blocks: readonly Block[]): readonly OpenPoint[] {
  const numbers = headingNumbers(blocks);
  return blocks.flatMap((block, index): readonly OpenPoint[] => {
    if (block.kind !== 'heading') return [];
    const place = { block: block.id, number: numbers.get(block.id) ?? '', heading: wordsOf(block) };
    if (!hasText(block)) return [{ kind: 'heading', ...place }];
    return isEmptyBelow(blocks.slice(index + 1), block.level) ? [{ kind: 'section', ...place }] : [];
  });
}

function isEmptyBelow(following: readonly Block[], level: number): boolean {
  const next = following.findIndex((block) => block.kind === 'heading');
  const below = following.slice(0, next < 0 ? undefined : next);
  const after = following[next];
  const holdsParts = after?.kind === 'heading' && after.level > level;
  return !holdsParts && !below.some(hasText);
}

function hasText(block: Block): boolean {
  if (block.kind === 'table') return true;
  return block.text.some((inline) => 'figure' in inline || inline.text.trim() !== '');
}

function wordsOf(block: Exclude<Block, { kind: 'table' }>): string {
  return block.text.map((inline) => ('text' in inline ? inline.text : '…')).join('');
}
