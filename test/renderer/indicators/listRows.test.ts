import { describe, expect, it } from 'vitest';
import { listRows, nextEntry } from '../../../renderer/features/indicators/list/listRows.ts';
import { editCatalogue } from '../../../shared/domain/editCatalogue.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { shippedCatalogue } from '../../support/shippedCatalogue.ts';

const { entries } = editCatalogue(shippedCatalogue, { indicators: [], relations: [] });
const found = (query: string): readonly string[] =>
  listRows(entries, query, null).flatMap((row) => (row.kind === 'entry' ? [row.entry.indicator.name] : []));

describe('searching the catalogue', () => {
  it('shows every indicator below the head of its group when nothing is asked', () => {
    const rows = listRows(entries, ' ', null);
    expect(rows.filter(({ kind }) => kind === 'entry')).toHaveLength(entries.length);
    expect(rows[0]).toMatchObject({ kind: 'group', group: 'learning' });
    expect(new Set(rows.flatMap((row) => (row.kind === 'group' ? [row.group] : []))).size).toBe(8);
  });

  it('finds by name, by the first letters of its pinyin, by code and by several words', () => {
    expect(found('简易程序')).toContain('简易程序案件');
    expect(found('jycxaj')).toContain('简易程序案件');
    expect(found('FYTA')).toEqual([]);
    expect(found('simple-cases')).toEqual(['简易程序案件']);
    expect(found('复议 受理')).toContain('行政复议受理');
  });

  it('finds by an alias and says which', () => {
    const rows = listRows(entries, '一般程序案件', null);
    expect(rows).toContainEqual(
      expect.objectContaining({ kind: 'entry', alias: expect.stringContaining('一般程序') as string }),
    );
    expect(listRows(entries, '普通程序案件', null)).toContainEqual(
      expect.objectContaining({ kind: 'entry', alias: null }),
    );
  });

  it('stays within one group when asked', () => {
    const rows = listRows(entries, '', 'other');
    expect(rows).toHaveLength(1 + entries.filter(({ indicator }) => indicator.group === 'other').length);
  });
});

describe('moving through the list', () => {
  const rows = listRows(entries, '', null);
  const codes = rows.flatMap((row) => (row.kind === 'entry' ? [row.entry.indicator.code] : []));

  it('begins at the top, passes over heads and stops at the ends', () => {
    expect(nextEntry(rows, null, 1)).toBe(codes[0]);
    expect(nextEntry(rows, null, -1)).toBe(codes.at(-1));
    expect(nextEntry(rows, IndicatorCode.parse(codes[3]), 1)).toBe(codes[4]);
    expect(nextEntry(rows, IndicatorCode.parse(codes[0]), -1)).toBe(codes[0]);
    expect(nextEntry(rows, IndicatorCode.parse(codes[0]), Infinity)).toBe(codes.at(-1));
    expect(nextEntry([], null, 1)).toBeNull();
  });
});
