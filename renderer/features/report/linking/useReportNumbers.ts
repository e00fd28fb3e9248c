import { useDeferredValue, useMemo } from 'react';
import type { Block } from '../../../../shared/domain/block.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { Template } from '../../../../shared/domain/template.ts';
import { listBlockNumbers, type ReportNumber } from '../../../../shared/writing/linking/reportNumbers.ts';
import { useTemplates } from '../../../api/queries.ts';
import { printInline, type FigureBook } from '../figures/figureBook.ts';

const none: readonly Template[] = [];

/** The typed numbers of the whole report, a moment behind the text; a block that did not change is not read again. */
export function useReportNumbers({ blocks, year }: Report, book: FigureBook): readonly ReportNumber[] {
  const { data: templates = none } = useTemplates(year);
  const read = useMemo(() => blockReader(book, templates), [book, templates]);
  const settled = useDeferredValue(blocks);
  return useMemo(() => read(settled), [read, settled]);
}

function blockReader(
  book: FigureBook,
  templates: readonly Template[],
): (blocks: readonly Block[]) => readonly ReportNumber[] {
  const expected = new Map(
    templates
      .flatMap(({ lead, slots }) => [lead, ...slots])
      .map(({ slot, indicators }) => [slot, indicators]),
  );
  const known = new WeakMap<
    Block,
    { readonly slot: readonly IndicatorCode[]; readonly numbers: readonly ReportNumber[] }
  >();
  const print = (inline: Parameters<typeof printInline>[1]): string => printInline(book, inline);
  return (blocks) => {
    let slot: readonly IndicatorCode[] = [];
    return blocks.flatMap((block) => {
      if (block.kind === 'heading' && block.slot !== undefined) slot = expected.get(block.slot) ?? [];
      const before = known.get(block);
      if (before?.slot === slot) return before.numbers;
      const numbers = listBlockNumbers(block, { book: book.links, expected: slot, print });
      known.set(block, { slot, numbers });
      return numbers;
    });
  };
}
