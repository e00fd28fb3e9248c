import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/main/document/renderDocx.ts';
import { composeReport } from '../../../shared/document/composeReport.ts';
import { aParagraph, aReport } from '../../support/builders.ts';
import { comparePages } from '../../support/comparePages.ts';
import { missingForPages, officePages } from '../../support/officePages.ts';
import { gallery } from '../../support/pagesGallery.ts';
import { aLongReport, longReportFigures } from '../../support/longReport.ts';

const missing = missingForPages();

describe.skipIf(missing !== null)(
  `pages in LibreOffice${missing === null ? '' : ` (${missing})`}`,
  { timeout: 120_000 },
  () => {
    it('hold 22 lines of 28 characters', async () => {
      // 26 characters after the indent, then 43 full lines: exactly two pages, and 5 characters on a third.
      const text = aParagraph('法'.repeat(26 + 43 * 28 + 5));
      const report = aReport({ title: null, signature: null, blocks: [text] });
      const pages = officePages(await renderDocx(composeReport(report, []).document));
      const lines = pages.map((page) =>
        page.filter(({ text }) => text.startsWith('法')).map(({ text }) => text.length),
      );
      expect(lines).toEqual([[26, ...Array<number>(21).fill(28)], Array<number>(22).fill(28), [5]]);
      expect(pages.map((page) => page.at(-1)?.text)).toEqual(['—1—', '—2—', '—3—']);
    });

    it('show a whole report with nothing lost', async () => {
      const { document } = composeReport(aLongReport(), longReportFigures());
      const pages = officePages(await renderDocx(document));
      expect(pages).toHaveLength(6);
      const shown = pages.flatMap((page) => page.slice(0, -1).map(({ text }) => text)).join('');
      const composed = document.blocks.flatMap((block) => {
        return block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [];
      });
      const plain = (words: string): string => words.replace(/\s/gu, '');
      for (const paragraph of composed) expect(plain(shown)).toContain(plain(paragraph));
    });

    it.each(gallery())('are those of the preview: %s', async (_, document) => {
      const { pages, lines, different } = await comparePages(document);
      expect(different).toEqual([]);
      expect(pages).toEqual({ ours: pages.theirs, theirs: pages.theirs, same: pages.theirs });
      expect(lines.same).toBe(lines.all);
    });

    it('never leave the signature alone on a page', async () => {
      const lines = Array.from({ length: 21 }, (_, index) => aParagraph(`第${String(index)}行。`));
      const report = aReport({ title: null, blocks: [...lines, aParagraph('最后一行。')] });
      const pages = officePages(await renderDocx(composeReport(report, []).document));
      expect(pages).toHaveLength(2);
      expect(pages[1]?.[0]?.text).toBe('最后一行。');
    });
  },
);
