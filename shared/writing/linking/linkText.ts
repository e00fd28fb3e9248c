import type { Inline } from '../../domain/block.ts';
import type { LinkCandidate } from './linkCandidates.ts';

/** Stands for a figure in a text, as an editor counts it: one sign. */
const figureSign = '\ufffc';

/** The text of a block with one sign for each figure. */
export function textWithSigns(text: readonly Inline[]): string {
  return text
    .map((inline) => ('text' in inline ? inline.text.replaceAll(figureSign, ' ') : figureSign))
    .join('');
}

/** What takes the place of a number: places are those of `textWithSigns`. */
export type Link = Pick<LinkCandidate, 'indicator' | 'year' | 'format' | 'start' | 'end'>;

/** The text with figures in place of numbers; the links do not overlap, and none holds a figure. */
export function linkText(
  text: readonly Inline[],
  links: readonly Link[],
  reportYear: number,
): readonly Inline[] {
  const ordered = links.toSorted((left, right) => left.start - right.start);
  const result: Inline[] = [];
  let at = 0;
  for (const inline of text) {
    if ('figure' in inline) {
      result.push(inline);
      at += 1;
      continue;
    }
    let kept = 0;
    for (const link of ordered) {
      const [start, end] = [link.start - at, link.end - at];
      if (start < kept || end > inline.text.length) continue;
      result.push({ text: inline.text.slice(kept, start) }, toInline(link, reportYear));
      kept = end;
    }
    result.push({ text: inline.text.slice(kept) });
    at += inline.text.length;
  }
  return result.filter((inline) => 'figure' in inline || inline.text !== '');
}

function toInline({ indicator, year, format }: Link, reportYear: number): Inline {
  return {
    figure: indicator,
    ...(year === reportYear ? {} : { year }),
    ...(format === null ? {} : { format }),
  };
}
