import type { Block, Inline } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { Print } from '../blocks/outline.ts';
import { foldText, type FindOptions } from './foldText.ts';

/** One text of the report that can be searched and written in. */
export type TextPlace =
  | { readonly in: 'title' | 'recipients' }
  | { readonly in: 'block'; readonly block: BlockId }
  | { readonly in: 'caption'; readonly block: BlockId }
  | { readonly in: 'column'; readonly block: BlockId; readonly column: number }
  | { readonly in: 'cell'; readonly block: BlockId; readonly row: number; readonly column: number };

/** Where the words were found: the place, and from which to which character as it is read. */
export interface Match {
  readonly place: TextPlace;
  readonly start: number;
  readonly end: number;
  /** True when it touches a figure, whose value is not written here. */
  readonly isFigure: boolean;
}

/** Every place where the report says the words, in reading order; figures are read as they are printed. */
export function findInReport(
  report: Report,
  query: string,
  options: FindOptions,
  print: Print,
): readonly Match[] {
  const wanted = foldText(query, options);
  if (wanted === '') return [];
  return textsOf(report).flatMap(({ place, text }) => {
    const pieces = text.map((inline) => ({ reads: print(inline), isFigure: 'figure' in inline }));
    const read = foldText(pieces.map(({ reads }) => reads).join(''), options);
    return placesOf(read, wanted).map((start) => {
      const end = start + wanted.length;
      return { place, start, end, isFigure: touchesFigure(pieces, start, end) };
    });
  });
}

interface PlacedText {
  readonly place: TextPlace;
  readonly text: readonly Inline[];
}

function textsOf({ title, recipients, blocks }: Report): readonly PlacedText[] {
  const plain = (name: 'title' | 'recipients', text: string | null): readonly PlacedText[] =>
    text === null ? [] : [{ place: { in: name }, text: [{ text }] }];
  return [...plain('title', title), ...plain('recipients', recipients), ...blocks.flatMap(textsOfBlock)];
}

function textsOfBlock(block: Block): readonly PlacedText[] {
  const { id } = block;
  if (block.kind !== 'table') return [{ place: { in: 'block', block: id }, text: block.text }];
  const { caption, columns, rows } = block;
  return [
    ...(caption === null
      ? []
      : [{ place: { in: 'caption', block: id } as const, text: [{ text: caption }] }]),
    ...columns.map((text, column) => ({
      place: { in: 'column', block: id, column } as const,
      text: [{ text }],
    })),
    ...rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ place: { in: 'cell', block: id, row, column } as const, text })),
    ),
  ];
}

function placesOf(text: string, wanted: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}

function touchesFigure(
  pieces: readonly { readonly reads: string; readonly isFigure: boolean }[],
  start: number,
  end: number,
): boolean {
  let from = 0;
  return pieces.some(({ reads, isFigure }) => {
    const to = from + reads.length;
    const touches = isFigure && start < to && end > from;
    from = to;
    return touches;
  });
}
