import { describe, expect, it } from 'vitest';
import { composeReport } from '../../../shared/document/composeReport.ts';
import { countDocument } from '../../../shared/document/countDocument.ts';
import { aFigure, aHeading, aParagraph, aReport, aTable } from '../../support/builders.ts';

describe('what a document amounts to', () => {
  it('counts sections, paragraphs with text, and traced figures only', () => {
    const report = aReport({
      blocks: [
        aParagraph('导语。'),
        aHeading('举措'),
        aHeading('学习', { level: 2 }),
        aHeading('抓办案', { level: 2, runIn: true }),
        aParagraph('办理{enforcement.simple-cases}，罚款{enforcement.fines}。'),
        aTable(['数量'], [['{enforcement.simple-cases}']]),
        aHeading('安排'),
      ],
    });
    expect(countDocument(composeReport(report, [aFigure()]).document)).toEqual({
      sections: 2,
      paragraphs: 2,
      figuresTraced: 2,
    });
  });
});
