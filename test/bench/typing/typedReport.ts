import type { Block } from '../../../shared/domain/block.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { aHeading, aParagraph, aReport } from '../../support/builders.ts';
import { longReportFigures } from '../../support/longReport.ts';

const words =
  '坚持把法治建设摆在全局工作的重要位置，健全制度、规范执法、服务群众，各项任务按期完成，全年办理案件';

/** A report of one section of about so many characters, so that the editor holds all of it; figures are spread evenly. */
export function typedReport(characters: number, figures: number): Report {
  const codes = longReportFigures().map(({ indicator }) => indicator);
  const sentences = Math.round(characters / (words.length + 1));
  const blocks: Block[] = [aHeading('主要举措和成效')];
  for (let start = 0; start < sentences; start += 5) {
    if (start % 25 === 0) blocks.push(aHeading('规范公正文明执法', { level: 2 }));
    const text = Array.from({ length: Math.min(5, sentences - start) }, (_, index) => {
      const place = start + index;
      const isFigure =
        Math.floor((place * figures) / sentences) !== Math.floor(((place + 1) * figures) / sentences);
      return `${words}${isFigure ? `{${codes[place % codes.length] ?? ''}}` : ''}。`;
    });
    blocks.push(aParagraph(text.join('')));
  }
  return aReport({ blocks });
}

/** The same text for an editor that knows no figures. */
export function plainParagraphs({ blocks }: Report): readonly string[] {
  const printed = new Map(longReportFigures().map(({ indicator, value, unit }) => [indicator, value + unit]));
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? []
      : [block.text.map((inline) => ('text' in inline ? inline.text : printed.get(inline.figure))).join('')],
  );
}
