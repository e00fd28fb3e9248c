import { getSchema, type JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import {
  fromEditorDocument,
  toEditorDocument,
} from '../../../renderer/features/report/blocks/editorDocument.ts';
import { setBlockKind } from '../../../renderer/features/report/editor/commands.ts';
import { insertTable } from '../../../renderer/features/report/editor/insertTable.ts';
import { sectionNodes } from '../../../renderer/features/report/editor/schema.ts';
import {
  enterCell,
  fillCells,
  stepCell,
  tableActions,
} from '../../../renderer/features/report/editor/tableCommands.ts';
import { figureBook } from '../../../renderer/features/report/figures/figureBook.ts';
import { tableOfIndicators } from '../../../renderer/features/report/figures/tableOfIndicators.ts';
import type { Block, TableBlock } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import { Year } from '../../../shared/domain/year.ts';
import { aFigure, aParagraph, aTable, numbered } from '../../support/builders.ts';

const schema = getSchema(sectionNodes(() => ({ text: '', title: '', missing: false })));
const cases = (): readonly Block[] =>
  numbered([
    aTable(
      ['部门', '案件'],
      [
        ['大队', '{enforcement.simple-cases}'],
        ['中队', '137'],
      ],
      { caption: '处罚' },
    ),
  ]);

/** An editor without a window, its caret in the text given. */
function anEditor(blocks: readonly Block[], caret: string) {
  let count = 0;
  const newId = (): BlockId => BlockId.parse(`new${String((count += 1))}`);
  const doc = Node.fromJSON(schema, toEditorDocument(blocks, newId));
  let at = 0;
  doc.descendants((node, position) => {
    if (node.text === caret) at = position;
  });
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const run = (command: Command): boolean =>
    command(state, (transaction) => {
      state = state.apply(transaction);
      state.doc.check();
    });
  return {
    run,
    take: (change: (state: EditorState) => EditorState['tr'] | null) => {
      const transaction = change(state);
      if (transaction !== null) state = state.apply(transaction);
      state.doc.check();
    },
    caret: () => state.selection.$from.parent.textContent,
    blocks: () => {
      // ProseMirror writes its documents in this shape.
      const json = state.doc.toJSON() as JSONContent;
      return fromEditorDocument(json, { before: blocks, newId });
    },
    rows: () => gridOf(state.doc),
  };
}

function gridOf(doc: Node): readonly string[] {
  const rows: string[] = [];
  doc.descendants((node) => {
    if (node.type.name !== 'tableRow') return;
    const cells: string[] = [];
    node.forEach((cell) => cells.push(cell.textContent || '·'));
    rows.push(cells.join('|'));
  });
  return rows;
}

describe('a table in the editor', () => {
  it('is the very block that it was, and a changed one keeps its id and its figures', () => {
    const blocks = cases();
    expect(anEditor(blocks, '大队').blocks()[0]).toBe(blocks[0]);
    const editor = anEditor(blocks, '大队');
    editor.take(({ tr }) => tr.insertText('新'));
    expect(editor.blocks()).toEqual([changed()]);
    function changed(): TableBlock {
      const [table] = blocks;
      if (table?.kind !== 'table') throw new Error('no table');
      return { ...table, rows: [[[{ text: '新大队' }], table.rows[0]?.[1] ?? []], ...table.rows.slice(1)] };
    }
  });

  it('gets rows and columns, and loses and moves them; the names of columns stay on top', () => {
    const editor = anEditor(cases(), '中队');
    editor.run(tableActions.rowUp);
    expect(editor.rows()).toEqual(['部门|案件', '中队|137', '大队|·']);
    expect(editor.caret()).toBe('中队');
    expect(editor.run(tableActions.rowUp)).toBe(false);
    editor.run(tableActions.moveRight);
    expect(editor.rows()).toEqual(['案件|部门', '137|中队', '·|大队']);
    editor.run(tableActions.columnRight);
    editor.run(tableActions.rowBelow);
    expect(editor.rows()).toEqual(['案件|部门|·', '137|中队|·', '·|·|·', '·|大队|·']);
    editor.run(tableActions.removeRow);
    editor.run(tableActions.removeColumn);
    expect(editor.rows()).toHaveLength(3);
    const heads = anEditor(cases(), '部门');
    expect(heads.run(tableActions.removeRow)).toBe(false);
    expect(heads.run(tableActions.rowAbove)).toBe(false);
    heads.run(tableActions.rowBelow);
    expect(heads.blocks()).toMatchObject([{ columns: ['部门', '案件'], rows: [[[], []], {}, {}] }]);
  });

  it('is walked through with Enter, and left behind the last row', () => {
    const editor = anEditor(cases(), '处罚');
    const seen: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      expect(editor.run(enterCell)).toBe(true);
      seen.push(editor.caret());
    }
    expect(seen).toEqual(['部门', '大队', '中队', '']);
    editor.take(({ tr }) => tr.insertText('表后。'));
    expect(editor.blocks()).toMatchObject([{ kind: 'table' }, { kind: 'paragraph' }]);
    expect(editor.run(enterCell)).toBe(false);
  });

  it('is walked through with Tab both ways', () => {
    const editor = anEditor(cases(), '案件');
    editor.run(stepCell(1));
    expect(editor.caret()).toBe('大队');
    editor.run(stepCell(-1));
    editor.run(stepCell(-1));
    editor.run(stepCell(-1));
    expect(editor.caret()).toBe('处罚');
  });

  it('takes rows of texts into its cells and grows where they need room', () => {
    const editor = anEditor(cases(), '中队');
    editor.take((state) =>
      fillCells(state, [
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ]),
    );
    expect(editor.rows()).toEqual(['部门|案件|·', '大队|·|·', '甲|1|2', '乙|3|4']);
  });

  it('is inserted behind the words before the caret, with room to write behind it, and removed again', () => {
    const editor = anEditor(numbered([aParagraph('字')]), '字');
    const table = aTable(['甲'], [['']]);
    editor.take((state) => insertTable(state, table));
    editor.run(setBlockKind(2));
    expect(editor.blocks().map(({ kind }) => kind)).toEqual(['table', 'paragraph']);
    editor.run(tableActions.removeTable);
    expect(editor.blocks()).toMatchObject([{ kind: 'paragraph', text: [{ text: '字' }] }]);
  });
});

describe('a table of indicators', () => {
  it('holds name, unit, both years as figures, and the change', () => {
    const [year, last] = [Year.parse(2025), Year.parse(2024)];
    const stored = (parts: Parameters<typeof aFigure>[0]): StoredFigure =>
      StoredFigure.parse({ ...aFigure(parts), name: '简易程序案件', storedAt: '2026-01-05T08:00:00.000Z' });
    const figures = [
      stored({ value: '110' }),
      stored({ value: '100', year: 2024 }),
      stored({ indicator: 'x' }),
    ];
    const { choices } = figureBook({ bureau: '云岭区城市管理局', year, figures, indicators: [] });
    const words = { caption: '题', columns: ['指标', '单位', '今', '去', '增减'], same: '持平' } as const;
    const table = tableOfIndicators(choices, { id: BlockId.parse('t'), year, figures, words });
    const indicator = IndicatorCode.parse('enforcement.simple-cases');
    expect(table.rows[0]).toEqual([
      [{ text: '简易程序案件' }],
      [{ text: '件' }],
      [{ figure: indicator, format: { unit: false } }],
      [{ figure: indicator, year: last, format: { unit: false } }],
      [{ text: '+10%' }],
    ]);
    expect(table.rows[1]?.slice(3)).toEqual([[{ text: '—' }], [{ text: '—' }]]);
  });
});
