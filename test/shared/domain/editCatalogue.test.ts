import { describe, expect, it } from 'vitest';
import type { CatalogueEdits } from '../../../shared/domain/catalogueEdits.ts';
import { editCatalogue, findChange, visibleCatalogue } from '../../../shared/domain/editCatalogue.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import type { Indicator } from '../../../shared/domain/indicator.ts';
import type { IndicatorCatalogue } from '../../../shared/domain/indicatorCatalogue.ts';
import { anIndicator } from '../importing/aSheet.ts';

const simple = anIndicator('enforcement.simple-cases', '简易程序案件', '件', ['当场处罚案件']);
const ordinary = anIndicator('enforcement.ordinary-cases', '普通程序案件', '件', ['一般程序案件']);
const cases = anIndicator('enforcement.penalty-cases', '行政处罚案件', '件');

const shipped: IndicatorCatalogue = {
  format: 'nianbao-indicators',
  version: 1,
  indicators: [simple, ordinary, cases],
  relations: [
    {
      kind: 'sum',
      total: cases.code,
      parts: [simple.code, ordinary.code],
      exact: true,
      basis: '两种程序之和',
    },
  ],
};

describe('the catalogue with the clerk’s changes', () => {
  it('is the shipped one while she has made none', () => {
    expect(visibleCatalogue(editCatalogue(shipped, { indicators: [], relations: [] }))).toEqual(shipped);
  });

  it('shows what she changed, and follows a later version in all else', () => {
    const wanted = { ...simple, name: '当场处罚', aliases: ['现场处罚'], definition: '以决定书为准' };
    const edits = editsOf(wanted);
    expect(entryOf(shipped, edits, simple.code)).toMatchObject({ indicator: wanted, changed: true });
    const later = {
      ...shipped,
      indicators: [{ ...simple, aliases: ['当场处罚案件', '简案'], unit: '起' }, ordinary, cases],
    };
    expect(entryOf(later, edits, simple.code)?.indicator).toEqual({
      ...wanted,
      aliases: ['简案', '现场处罚'],
      unit: '起',
    });
  });

  it('gives a name to her indicator where a later version ships it for another', () => {
    const edits = editsOf({ ...simple, aliases: [...simple.aliases, '一般程序案件'] });
    expect(entryOf(shipped, edits, ordinary.code)?.indicator.aliases).toEqual([]);
    expect(entryOf(shipped, edits, simple.code)?.indicator.aliases).toContain('一般程序案件');
  });

  it('leaves out what is hidden, with the relations that need it', () => {
    const change = findChange(simple, simple, true);
    const edited = editCatalogue(shipped, { indicators: change === null ? [] : [change], relations: [] });
    const visible = visibleCatalogue(edited);
    expect(visible.indicators.map(({ code }) => code)).toEqual([ordinary.code, cases.code]);
    expect(visible.relations).toEqual([]);
    expect(edited.entries).toHaveLength(3);
  });

  it('adds indicators and relations of the bureau’s own, and takes shipped relations away', () => {
    const stalls = anIndicator('own.夜市摊位', '夜市摊位', '件');
    const [sum] = shipped.relations;
    const bound = { kind: 'bound', less: stalls.code, greater: cases.code, basis: '本单位规定' } as const;
    const edits: CatalogueEdits = {
      indicators: [{ kind: 'own', version: 1, indicator: stalls }],
      relations: [{ relation: bound, removed: false }, ...(sum ? [{ relation: sum, removed: true }] : [])],
    };
    const visible = visibleCatalogue(editCatalogue(shipped, edits));
    expect(visible.indicators.at(-1)).toEqual(stalls);
    expect(visible.relations).toEqual([bound]);
  });

  it('holds no change where nothing differs', () => {
    expect(findChange(simple, { ...simple }, false)).toBeNull();
    expect(findChange(simple, { ...simple, aliases: [] }, false)).toMatchObject({
      removedAliases: ['当场处罚案件'],
    });
  });
});

function editsOf(wanted: Indicator): CatalogueEdits {
  const change = findChange(simple, wanted, false);
  return { indicators: change === null ? [] : [change], relations: [] };
}

function entryOf(
  catalogue: IndicatorCatalogue,
  edits: CatalogueEdits,
  code: string,
): ReturnType<typeof editCatalogue>['entries'][number] | undefined {
  const wanted = IndicatorCode.parse(code);
  return editCatalogue(catalogue, edits).entries.find(({ indicator }) => indicator.code === wanted);
}
