import { describe, expect, it } from 'vitest';
import { comparisonRows, foldRows } from '../../../../renderer/features/report/versions/comparisonRows.ts';
import {
  restoreBlock,
  restoreField,
  restoreWhole,
} from '../../../../renderer/features/report/versions/restore.ts';
import { compareReports } from '../../../../shared/comparing/compareReports.ts';
import type { ReportComparison } from '../../../../shared/comparing/comparison.ts';
import type { Block } from '../../../../shared/domain/block.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { aHeading, aParagraph, aReport, numbered } from '../../../support/builders.ts';

const blocks = numbered([
  aHeading('主要举措'),
  aParagraph('全年办理案件。'),
  aParagraph('开展普法宣传。'),
  aHeading('存在不足'),
  aParagraph('培训不够。'),
]);
const [first, second, third, fourth, fifth] = blocks as [Block, Block, Block, Block, Block];
const then = aReport({ blocks: [...blocks] });

function compare(now: Report): ReportComparison {
  const print = (): string => '12件';
  return compareReports({ report: then, print }, { report: now, print });
}

/** The report after the only change, or the one at `index`, was brought back. */
function bringBack(now: Report, index = 0): Report {
  const { blocks: compared } = compare(now);
  const row = compared.filter(({ change, moved }) => change !== 'same' || moved)[index];
  if (row === undefined) throw new Error('no change');
  return restoreBlock(now, { then, blocks: compared }, row);
}

describe('bringing one block back', () => {
  it('gives a changed one its words again, and leaves the others', () => {
    const other = aParagraph('培训仍然不够。', { id: 'b5' });
    const changed = {
      ...then,
      blocks: [first, aParagraph('全年办案。', { id: 'b2' }), third, fourth, other],
    };
    expect(bringBack(changed).blocks).toEqual([first, second, third, fourth, other]);
  });

  it('puts a dropped one behind what it stood behind', () => {
    expect(bringBack({ ...then, blocks: [first, second, fourth, fifth] })).toEqual(then);
    expect(bringBack({ ...then, blocks: [second, third, fourth, fifth] })).toEqual(then);
  });

  it('takes out one that was not there', () => {
    const fresh = aParagraph('多写的一段。', { id: 'new' });
    expect(bringBack({ ...then, blocks: [first, second, fresh, third, fourth, fifth] })).toEqual(then);
  });

  it('takes a moved one to its old place', () => {
    expect(bringBack({ ...then, blocks: [first, third, fourth, fifth, second] })).toEqual(then);
  });

  it('works block by block until nothing differs', () => {
    let now: Report = { ...then, blocks: [fourth, aParagraph('新的话题。', { id: 'n' }), first, third] };
    for (let turn = 0; turn < 10 && JSON.stringify(now) !== JSON.stringify(then); turn += 1)
      now = bringBack(now);
    expect(now).toEqual(then);
  });
});

describe('bringing fields or all back', () => {
  it('changes one field alone', () => {
    const now = { ...then, title: '另一个标题', recipients: '区政府' };
    const [title] = compare(now).fields.filter(({ field }) => field === 'title');
    if (title === undefined) throw new Error('no field');
    expect(restoreField(now, then, title)).toEqual({ ...then, recipients: '区政府' });
  });

  it('keeps the report’s own identity', () => {
    const now = aReport({ year: 2026, id: 'another' });
    expect(restoreWhole(now, then)).toMatchObject({ id: 'another', year: 2026, blocks: then.blocks });
  });
});

describe('a comparison that shows changes only', () => {
  it('keeps a neighbour on each side, and says how much is left out', () => {
    const many = numbered(Array.from({ length: 20 }, (_, index) => aParagraph(`第${String(index)}段。`)));
    const before = aReport({ blocks: [...many] });
    const after = aReport({
      blocks: many.map((block, index) => (index === 10 ? aParagraph('改了。', { id: block.id }) : block)),
    });
    const print = (): string => '';
    const rows = comparisonRows(compareReports({ report: before, print }, { report: after, print }));
    const shown = foldRows(rows, new Set());
    expect(shown.map((row) => (row.kind === 'fold' ? row.rows : row.kind))).toEqual([
      9,
      'block',
      'block',
      'block',
      8,
    ]);
    const [fold] = shown;
    expect(foldRows(rows, new Set([fold?.key ?? '']))).toHaveLength(9 + 3 + 1);
  });
});
