import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeReport } from '../../../../shared/document/composeReport.ts';
import type { DocumentModel } from '../../../../shared/document/documentModel.ts';
import { nationalLayout, textHeight } from '../../../../shared/document/layout.ts';
import type { Page, PageItem, PageLine } from '../../../../shared/document/paginate/page.ts';
import { createPaginator, paginate } from '../../../../shared/document/paginate/paginate.ts';
import { wordRules } from '../../../../shared/document/paginate/lineRules.ts';
import type { Block } from '../../../../shared/domain/block.ts';
import { aHeader, aHeading, aParagraph, aReport, aTable } from '../../../support/builders.ts';
import { aLongReport, longReportFigures } from '../../../support/longReport.ts';

function pagesOf(...blocks: readonly Block[]): readonly Page[] {
  return paginate(bare(blocks));
}

function bare(blocks: readonly Block[], signed = false): DocumentModel {
  return composeReport(
    aReport({ title: null, blocks: [...blocks], ...(signed ? {} : { signature: null }) }),
    [],
  ).document;
}

function linesOf({ items }: Page): readonly PageLine[] {
  return items.filter((item) => item.kind === 'line');
}

function textOf(item: PageItem): string {
  if (item.kind === 'line') return item.runs.map(({ text }) => text).join('') + item.hanging;
  return item.cells
    .map(({ lines }) =>
      lines
        .flat()
        .map(({ text }) => text)
        .join(''),
    )
    .join(' ');
}

function textsOf(page: Page | undefined): readonly string[] {
  return page?.items.map(textOf) ?? [];
}

const numberedLines = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) => aParagraph(`第${String(index + 1)}行。`));

describe('pages', () => {
  it('hold 22 lines', () => {
    const pages = pagesOf(aParagraph('法'.repeat(26 + 43 * 28 + 5)));
    expect(pages.map(({ items }) => items.length)).toEqual([22, 22, 1]);
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('begin with the header, then the title below a blank line, then the body below another', () => {
    const { document } = composeReport(aReport({ header: aHeader(), recipients: '区人民政府' }), []);
    const [page] = paginate(document);
    const pitch = nationalLayout.linePitch;
    const tops = page?.items.map((item) => [item.kind === 'line' ? item.role : item.part, item.top]);
    const below = 4 * nationalLayout.tableRowHeight + pitch;
    expect(tops?.slice(0, 8)).toEqual([
      ['header', 0],
      ['header', nationalLayout.tableRowHeight],
      ['header', 2 * nationalLayout.tableRowHeight],
      ['header', 3 * nationalLayout.tableRowHeight],
      ['title', below],
      ['title', below + nationalLayout.titleLinePitch],
      ['recipients', below + 2 * nationalLayout.titleLinePitch + pitch],
      ['heading', below + 2 * nationalLayout.titleLinePitch + 2 * pitch],
    ]);
  });

  it('name the blocks of the report on every line, both of a run-in heading and its paragraph', () => {
    const heading = aHeading('抓学习', { level: 2, runIn: true });
    const text = aParagraph('法'.repeat(60));
    const [page] = pagesOf(heading, text);
    expect(page?.items.map(({ ids }) => ids)).toEqual(Array(3).fill([heading.id, text.id]));
  });

  it('take a heading over to the page of its text', () => {
    const heading = aHeading('主要举措');
    const pages = pagesOf(...numberedLines(21), heading, aParagraph('法'.repeat(10)));
    expect(pages.map(({ items }) => items.length)).toEqual([21, 2]);
    expect(textsOf(pages[1])[0]).toBe('一、主要举措');
  });

  it('take two headings in a row over together', () => {
    const headings = [aHeading('主要举措'), aHeading('加强学习', { level: 2 })];
    const pages = pagesOf(...numberedLines(20), ...headings, aParagraph('法'.repeat(10)));
    expect(pages.map(({ items }) => items.length)).toEqual([20, 3]);
  });

  it('never leave the signature without text', () => {
    const pages = paginate(bare([...numberedLines(21), aParagraph('最后一行。')], true));
    expect(textsOf(pages[1])).toEqual(['最后一行。', '云岭区城市管理局', '2026年3月16日']);
  });

  it('set the date two characters behind the beginning of the organisation', () => {
    const [page] = paginate(bare([aParagraph('一行。')], true));
    const [organisation, date] = linesOf(
      page ?? { number: 1, items: [], filled: nationalLayout.linePitch },
    ).slice(-2);
    const character = nationalLayout.faces.body.size + nationalLayout.characterSpacing;
    expect((date?.left ?? 0) - (organisation?.left ?? 0)).toBe(2 * character);
  });

  it('repeat the head of a table on every page that it reaches, and keep rows whole', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`第${String(index)}中队`, '件']);
    const pages = pagesOf(...numberedLines(3), aTable(['单位', '数量'], rows, { caption: '办理情况' }));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(1)) expect(textsOf(page)[0]).toBe('单位 数量');
    const body = pages.flatMap(({ items }) =>
      items.filter((item) => item.kind === 'row' && item.part === 'body'),
    );
    expect(body.map(textOf)).toEqual(rows.map((row) => row.join(' ')));
  });

  it('never leave the caption or the head of a table without a row', () => {
    const table = aTable(['单位', '数量'], [['中队', '件']], { caption: '办理情况' });
    const pages = pagesOf(...numberedLines(20), table);
    expect(textsOf(pages[1])).toEqual(['办理情况', '单位 数量', '中队 件']);
  });

  it('hold a row that is higher than a page, though not all of it shows', () => {
    const pages = pagesOf(aTable(['内容'], [['法'.repeat(2000)], ['后一行']]));
    expect(pages).toHaveLength(3);
    expect(textsOf(pages[2])).toEqual(['内容', '后一行']);
  });

  it('are one empty page for a document without text', () => {
    expect(paginate(bare([]))).toEqual([{ number: 1, items: [], filled: 0 }]);
  });

  it('come out the same from a paginator that remembers', () => {
    const paginator = createPaginator();
    const report = aLongReport();
    const document = composeReport(report, longReportFigures()).document;
    paginator(document);
    const blocks = report.blocks.map((block, index) =>
      index === 4 && block.kind === 'paragraph'
        ? { ...block, text: [{ text: '改写。' }, ...block.text] }
        : block,
    );
    const changed = composeReport({ ...report, blocks }, longReportFigures()).document;
    expect(paginator(changed)).toEqual(paginate(changed));
    expect(paginator(document)).toEqual(paginate(document));
  });

  it('are set anew for the changed paragraph alone', () => {
    const measured = new Set<string>();
    const paginator = createPaginator({
      ...wordRules,
      advance: (character, face) => {
        measured.add(character);
        return wordRules.advance(character, face);
      },
    });
    const unchanged = aParagraph('甲乙');
    paginator(bare([unchanged, aParagraph('丙丁')]));
    measured.clear();
    paginator(bare([unchanged, aParagraph('丙戊')]));
    expect([...measured]).toEqual(['丙', '戊']);
  });
});

const words = fc.array(
  fc.constantFrom(
    '法',
    '治',
    '年',
    '，',
    '。',
    '“',
    '”',
    '（',
    '）',
    '《',
    '》',
    '、',
    '1',
    '25',
    '98.45%',
    'AI',
    '—',
    '…',
    '：',
  ),
  { maxLength: 120 },
);

const someBlock = fc.oneof(
  { weight: 4, arbitrary: words.map((list) => aParagraph(list.join(''))) },
  words.map((list) => aHeading(list.slice(0, 30).join(''), { level: 2 })),
  fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 30 }).map((rows) =>
    aTable(
      ['甲', '乙'],
      rows.map((row) => row.map((list) => list.slice(0, 12).join(''))),
    ),
  ),
);

const someBlocks = fc.array(someBlock, { maxLength: 12 });

describe('pages of any report', () => {
  it('lose no character and double none', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const document = bare(blocks, true);
        const printed = paginate(document)
          .flatMap(({ items }) => items.filter((item) => item.kind === 'line' || !item.isRepeated))
          .flatMap(
            (item) =>
              (item.kind === 'line' ? [item.runs] : item.cells.flatMap(({ lines }) => lines))
                .flat()
                .map(({ text }) => text)
                .join('') + (item.kind === 'line' ? item.hanging : ''),
          )
          .join('');
        expect(printed).toBe(composedText(document));
      }),
      { numRuns: 150 },
    );
  });

  it('never hold more than fits, never let lines overlap, and count from 1', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        paginate(bare(blocks, true)).forEach(({ number, items, filled }, index) => {
          expect(number).toBe(index + 1);
          expect(filled).toBeLessThanOrEqual(textHeight(nationalLayout));
          items.forEach(({ top }, place) => {
            const before = items[place - 1];
            if (before !== undefined) expect(top).toBeGreaterThanOrEqual(before.top + before.height);
          });
          expect(items.filter((item) => item.kind === 'line').length).toBeLessThanOrEqual(22);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('begin no line with a closing mark and end none with an opening one, as far as there is a choice', () => {
    fc.assert(
      fc.property(words, (list) => {
        // Marks in a row leave no choice: a line full of them is cut where it is full.
        const text = `法${list.join('法')}法`;
        for (const page of paginate(bare([aParagraph(text)]))) {
          for (const item of page.items) {
            expect(textOf(item)).not.toMatch(/^[，。、”）》：…%]/u);
            expect(textOf(item)).not.toMatch(/[“（《]$/u);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The text of a document in the order of the page, without blank lines. */
function composedText({ blocks }: DocumentModel): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
      if (block.kind === 'table') {
        const cells = block.rows.flat(2).map(({ text }) => text);
        return [...block.columns, ...cells].join('');
      }
      return block.kind === 'signature' ? block.organisation + block.date : '';
    })
    .join('');
}
