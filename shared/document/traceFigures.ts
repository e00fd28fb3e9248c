import type { Block, Inline } from '../domain/block.ts';
import { composeRuns, textOf } from './composeRuns.ts';
import type { FigureUse, MissingFigure } from './documentModel.ts';
import type { FigurePrinter } from './figurePrinter.ts';

/** Which block shows which figure, and which figures have no number to show, in reading order. */
export function traceFigures(
  blocks: readonly Block[],
  print: FigurePrinter,
): { readonly uses: readonly FigureUse[]; readonly missing: readonly MissingFigure[] } {
  const uses: FigureUse[] = [];
  const missing: MissingFigure[] = [];
  for (const block of blocks) {
    for (const text of textsOf(block)) {
      text.forEach((inline, index) => {
        if (!('figure' in inline)) return;
        const { text: printed, place } = print(inline);
        const found = { block: block.id, indicator: place.indicator, year: place.year };
        if (place.missing) missing.push({ ...found, excerpt: excerptAround(text, index, print) });
        else uses.push({ ...found, text: printed });
      });
    }
  }
  return { uses, missing };
}

function textsOf(block: Block): readonly (readonly Inline[])[] {
  return block.kind === 'table' ? block.rows.flat() : [block.text];
}

const reach = 14;

/** The words around an inline, with … where more was left out. */
function excerptAround(text: readonly Inline[], index: number, print: FigurePrinter): string {
  const plain = (part: readonly Inline[]): string => textOf(composeRuns(part, 'body', print));
  const before = Array.from(plain(text.slice(Math.max(0, index - reach), index)));
  const after = Array.from(plain(text.slice(index + 1, index + 1 + reach)));
  return [
    before.length > reach ? '…' : '',
    ...before.slice(-reach),
    plain(text.slice(index, index + 1)),
    ...after.slice(0, reach),
    after.length > reach ? '…' : '',
  ].join('');
}
