import { expect, it } from 'vitest';
import { countReview, listParts } from '../../../renderer/features/figures/reviewParts.ts';
import { ImportPreview } from '../../../shared/importing/importPreview.ts';

it('counts what an import would add, change and leave, and its problems', () => {
  const preview = aPreview(['new', 'new', 'changed', 'same'], 1);
  expect(countReview(preview)).toEqual({ all: 4, new: 2, changed: 1, same: 1, problems: 1 });
});

it('offers only the parts that hold something', () => {
  expect(listParts(countReview(aPreview(['new'], 0)))).toEqual(['all', 'new']);
  expect(listParts(countReview(aPreview([], 2)))).toEqual(['all', 'problems']);
  expect(listParts(countReview(aPreview([], 0)))).toEqual(['all']);
});

function aPreview(changes: readonly string[], problems: number): ImportPreview {
  const figure = {
    name: '简易程序案件',
    indicator: 'enforcement.simple-cases',
    year: 2025,
    value: '12',
    qualifier: null,
    unit: '件',
    department: null,
    source: { kind: 'cell', importId: 'i1', file: 'a.xlsx', sheet: 's', cell: 'C4' },
    match: { by: 'name', confidence: 1 },
  };
  const problem = {
    file: 'a.xlsx',
    sheet: 's',
    cell: 'C9',
    code: 'value-missing',
    blocking: true,
    text: '',
    other: null,
  };
  return ImportPreview.parse({
    file: 'a.xlsx',
    sha256: '0'.repeat(64),
    sheets: [],
    figures: changes.map((change) => ({ figure, change, stored: null })),
    problems: Array.from({ length: problems }, () => problem),
  });
}
