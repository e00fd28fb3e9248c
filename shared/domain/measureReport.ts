import type { Inline } from './block.ts';
import { inlinesOf } from './inlines.ts';
import type { Report } from './report.ts';

export interface ReportMeasure {
  /** Level-1 sections. */
  readonly sections: number;
  /** Those of them that hold text of their own below the heading. */
  readonly writtenSections: number;
  /** Characters of headings, paragraphs and tables; a figure counts as one. */
  readonly characters: number;
  /** Places where a figure is printed. */
  readonly figuresUsed: number;
}

/** How much of a report is there. */
export function measureReport(report: Pick<Report, 'blocks'>): ReportMeasure {
  const texts = report.blocks.map(inlinesOf);
  const written: boolean[] = [];
  for (const [index, block] of report.blocks.entries()) {
    if (block.kind === 'heading' && block.level === 1) written.push(false);
    else if (block.kind !== 'heading' && written.length > 0 && inlineLength(texts[index] ?? []) > 0) {
      written[written.length - 1] = true;
    }
  }
  const inlines = texts.flat();
  return {
    sections: written.length,
    writtenSections: written.filter(Boolean).length,
    characters: inlineLength(inlines),
    figuresUsed: inlines.filter((inline) => 'figure' in inline).length,
  };
}

function inlineLength(text: readonly Inline[]): number {
  return text.reduce((sum, inline) => sum + ('text' in inline ? inline.text.trim().length : 1), 0);
}
