import { describe, expect, it } from 'vitest';
import { composeReport } from '../../../../shared/document/composeReport.ts';
import type { Page, PageLine } from '../../../../shared/document/paginate/page.ts';
import { pageFacts } from '../../../../shared/document/paginate/pageFacts.ts';
import { paginate } from '../../../../shared/document/paginate/paginate.ts';
import { twips } from '../../../../shared/document/measures.ts';
import { aHeading, aParagraph, aReport, aTable } from '../../../support/builders.ts';

function aLine(role: PageLine['role']): PageLine {
  const [top, height, left, width] = [0, 579, 0, 315].map(twips);
  if (top === undefined || height === undefined || left === undefined || width === undefined)
    throw new Error('four lengths were made');
  return {
    kind: 'line',
    role,
    block: 0,
    ids: [],
    top,
    height,
    left,
    width,
    align: 'left',
    hanging: '',
    runs: [],
  };
}

function aPage(number: number, ...roles: readonly PageLine['role'][]): Page {
  return { number, items: roles.map(aLine), filled: twips(roles.length * 579) };
}

describe('facts of pages', () => {
  it('name a heading at the end of a page', () => {
    expect(pageFacts([aPage(1, 'text', 'heading'), aPage(2, 'text')])).toEqual([
      { kind: 'heading-at-page-end', page: 1, ids: [] },
    ]);
  });

  it('pass over a heading with which the report ends', () => {
    expect(pageFacts([aPage(1, 'text', 'heading')])).toEqual([]);
  });

  it('name a signature without text on its page', () => {
    const facts = pageFacts([aPage(1, 'text'), aPage(2, 'organisation', 'date')]);
    expect(facts).toEqual([{ kind: 'signature-alone', page: 2 }]);
  });

  it('name the pages of a table that goes on', () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`第${String(index)}中队`, '件']);
    const table = aTable(['单位', '数量'], rows);
    const { document } = composeReport(aReport({ blocks: [aParagraph('如下。'), table] }), []);
    expect(pageFacts(paginate(document))).toEqual([
      { kind: 'table-split', page: 1, lastPage: 4, ids: [table.id] },
    ]);
  });

  it('find nothing in a report that is set as it should be', () => {
    const lines = Array.from({ length: 60 }, (_, index) => aParagraph(`第${String(index)}行。`));
    const blocks = lines.flatMap((line, index) => [aHeading(`第${String(index)}节`), line]);
    expect(pageFacts(paginate(composeReport(aReport({ blocks }), []).document))).toEqual([]);
  });
});
