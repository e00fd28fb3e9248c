import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChanges, hasChanges } from '../../../shared/comparing/changeCounts.ts';
import { compareReports } from '../../../shared/comparing/compareReports.ts';
import { type BlockComparison, textAfter, textBefore } from '../../../shared/comparing/comparison.ts';
import { type PrintedReport, printText } from '../../../shared/comparing/printedText.ts';
import type { Block } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { aHeader, aHeading, aParagraph, aReport, aTable, numbered } from '../../support/builders.ts';
import { aLongReport } from '../../support/longReport.ts';

function printed(report: Report, numbers: Readonly<Record<string, string>> = {}): PrintedReport {
  return { report, print: ({ figure }) => numbers[figure] ?? '4425件' };
}

function compareBlocks(before: readonly Block[], after: readonly Block[]): readonly BlockComparison[] {
  return compareReports(printed(aReport({ blocks: [...before] })), printed(aReport({ blocks: [...after] })))
    .blocks;
}

const blocks = numbered([
  aHeading('主要举措和成效'),
  aParagraph('全年办理简易程序案件{enforcement.simple-cases}。'),
  aHeading('存在的不足'),
  aParagraph('数字化手段运用不够，基层重复填报。'),
]);
const [first, second, third, fourth] = blocks as [Block, Block, Block, Block];

describe('two reports', () => {
  it('that are the same give nothing', () => {
    const report = aLongReport();
    const comparison = compareReports(printed(report), printed(report));
    expect(hasChanges(countChanges(comparison))).toBe(false);
    expect(comparison.fields).toEqual([]);
    expect(comparison.blocks.map(({ change }) => change)).toEqual(report.blocks.map(() => 'same'));
  });

  it('with a figure that has another number show the sentence, and the figure from old to new', () => {
    const report = aReport({ blocks: [...blocks] });
    const { blocks: compared } = compareReports(
      printed(report),
      printed(report, { 'enforcement.simple-cases': '4431件' }),
    );
    expect(compared[1]).toMatchObject({
      change: 'changed',
      figures: [{ indicator: 'enforcement.simple-cases', year: 2025, before: '4425件', after: '4431件' }],
    });
  });

  it('are the same where a number was linked that reads as it was typed', () => {
    const typed = aParagraph('全年办理简易程序案件4425件。', { id: 'b2' });
    expect(compareBlocks([first, typed], [first, second]).map(({ change }) => change)).toEqual([
      'same',
      'same',
    ]);
  });

  it('show a block that was moved where it stands now, once', () => {
    const compared = compareBlocks(blocks, [third, fourth, first, second]);
    expect(compared).toHaveLength(4);
    expect(compared.filter(({ moved }) => moved)).toHaveLength(2);
    expect(compared.every(({ change }) => change === 'same')).toBe(true);
  });

  it('show what came and what went where it stands or stood', () => {
    const fresh = aParagraph('新写的一段话。', { id: 'new' });
    const compared = compareBlocks(blocks, [first, fresh, third, fourth]);
    expect(compared.map(({ change, before, after }) => [change, before, after])).toEqual([
      ['same', 'b1', 'b1'],
      ['dropped', 'b2', null],
      ['added', null, 'new'],
      ['same', 'b3', 'b3'],
      ['same', 'b4', 'b4'],
    ]);
  });

  it('find a block again by its words when it has another id', () => {
    const again = aParagraph('数字化手段运用还不够，基层仍要重复填报。', { id: 'other' });
    const compared = compareBlocks(blocks, [first, second, third, again]);
    expect(compared[3]).toMatchObject({ change: 'changed', before: 'b4', after: 'other', moved: false });
  });

  it('tell a heading from the paragraph that it was, and its level', () => {
    const heading = aHeading('存在的不足', { id: 'b3', level: 2 });
    const compared = compareBlocks(blocks, [first, second, heading, fourth]);
    expect(compared[2]).toMatchObject({
      change: 'changed',
      formBefore: { kind: 'heading', level: 1 },
      formAfter: { kind: 'heading', level: 2 },
      pieces: [{ kind: 'same', text: '存在的不足' }],
    });
  });

  it('compare tables cell by cell, with columns and rows that came and went', () => {
    const before = aTable(
      ['事项', '上年', '本年'],
      [
        ['处罚', '12件', '15件'],
        ['许可', '3件', '4件'],
      ],
      { id: 't' },
    );
    const after = aTable(
      ['事项', '本年', '说明'],
      [
        ['处罚', '16件', ''],
        ['许可', '4件', '含变更'],
        ['确认', '1件', ''],
      ],
      {
        id: 't',
      },
    );
    const [table] = compareBlocks([before], [after]);
    if (table?.kind !== 'table') throw new Error('no table');
    expect(
      table.columns.map(({ change, pieces }) => [change, pieces.map(({ text }) => text).join('')]),
    ).toEqual([
      ['same', '事项'],
      ['dropped', '上年'],
      ['same', '本年'],
      ['added', '说明'],
    ]);
    expect(table.rows.map(({ change }) => change)).toEqual(['changed', 'changed', 'added']);
    expect(table.rows[0]?.cells[2]).toEqual([
      { kind: 'dropped', text: '15' },
      { kind: 'added', text: '16' },
      { kind: 'same', text: '件' },
    ]);
  });

  it('name the fields that differ', () => {
    const before = aReport({ header: aHeader(), blocks: [] });
    const after = aReport({
      title: '云岭区城市管理局关于2025年度法治政府建设情况的报告',
      header: aHeader({ disclosure: '依申请公开' }),
      signature: { organisation: '云岭区城市管理局', date: '2026-03-20' },
      blocks: [],
    });
    const { fields } = compareReports(printed(before), printed(after));
    expect(fields.map(({ field }) => field)).toEqual(['header.disclosure', 'title', 'date']);
    expect(countChanges({ fields, blocks: [] })).toMatchObject({ changed: 3, added: 0 });
  });

  it('give both reports again, whatever was done to one', () => {
    const edit = fc.record({
      order: fc.shuffledSubarray(Array.from({ length: 12 }, (_, index) => index)),
      cut: fc.nat(40),
      renamed: fc.array(fc.nat(11), { maxLength: 4 }),
    });
    const report = aLongReport();
    fc.assert(
      fc.property(edit, ({ order, cut, renamed }) => {
        const after = order.flatMap((place): readonly Block[] => {
          const block = report.blocks[place];
          if (block === undefined || block.kind === 'table') return [];
          const id = renamed.includes(place) ? BlockId.parse(`x${String(place)}`) : block.id;
          return [{ ...block, id, text: [{ text: printText(printed(report), block.text).slice(cut) }] }];
        });
        const now = { ...report, blocks: after };
        const compared = compareReports(printed(report), printed(now)).blocks;
        const texts = compared.flatMap((block) => (block.kind === 'text' ? [block] : []));
        expect(texts.flatMap(({ after: id, pieces }) => (id === null ? [] : [textAfter(pieces)]))).toEqual(
          textsOf(now),
        );
        expect(
          texts.flatMap(({ before: id, pieces }) => (id === null ? [] : [textBefore(pieces)])).sort(),
        ).toEqual([...textsOf(report)].sort());
      }),
      { numRuns: 60 },
    );
  });
});

function textsOf(report: Report): readonly string[] {
  return report.blocks.flatMap((block) =>
    block.kind === 'table' ? [] : [printText(printed(report), block.text)],
  );
}
