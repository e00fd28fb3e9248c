import { getSchema, type JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { splitBlock } from '@tiptap/pm/commands';
import { describe, expect, it } from 'vitest';
import {
  fromEditorDocument,
  toEditorDocument,
} from '../../../renderer/features/report/blocks/editorDocument.ts';
import { FigureMark } from '../../../renderer/features/report/blocks/figureMark.ts';
import { blockIdsPlugin } from '../../../renderer/features/report/editor/blockIds.ts';
import {
  caretBlock,
  changeFigure,
  figureAtCaret,
  headingToText,
  insertFigure,
  paragraphBefore,
  setBlockKind,
  stepOverFigure,
  toggleRunIn,
} from '../../../renderer/features/report/editor/commands.ts';
import { sectionNodes } from '../../../renderer/features/report/editor/schema.ts';
import type { Block } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { aHeading, aParagraph, aTable, inlines, numbered } from '../../support/builders.ts';

const schema = getSchema(sectionNodes(() => ({ text: '4425件', title: '', missing: false })));
const simple = FigureMark.parse({ indicator: 'enforcement.simple-cases', year: null, format: null });

/** An editor without a window; `^` in the only such text is the caret, two of them a selection. */
function anEditor(blocks: readonly Block[]) {
  let count = 0;
  const newId = (): BlockId => BlockId.parse(`new${String((count += 1))}`);
  const doc = Node.fromJSON(schema, toEditorDocument(blocks, newId));
  let state = EditorState.create({ doc, plugins: [blockIdsPlugin(newId)] });
  const run = (command: Command): boolean =>
    command(state, (transaction) => {
      state = state.apply(transaction);
    });
  const carets: number[] = [];
  doc.descendants((node, position) => {
    for (const match of (node.text ?? '').matchAll(/\^/gu))
      carets.push(position + match.index - carets.length);
  });
  const unmark = state.tr;
  // The places count without the marks; each mark stands as many characters on as marks stand before it.
  for (const [index, caret] of [...carets.entries()].toReversed())
    unmark.delete(caret + index, caret + index + 1);
  unmark.setSelection(TextSelection.create(unmark.doc, carets[0] ?? 1, carets[1] ?? carets[0] ?? 1));
  state = state.apply(unmark);
  return {
    run,
    state: () => state,
    apply: (change: (state: EditorState) => EditorState['tr']) => {
      state = state.apply(change(state));
    },
    blocks: () => fromEditorDocument(jsonOf(state.doc), { before: blocks, newId }),
  };
}

const [b1, b2] = ['b1', 'b2'];

describe('block ids', () => {
  it('stay with the first half of a divided paragraph; the second half is a new block', () => {
    const editor = anEditor(numbered([aParagraph('前半^后半', { slot: 'statutory.lead' })]));
    editor.run(splitBlock);
    // Plain ProseMirror copies the attributes; the editor's own Enter leaves them out. Both end alike.
    expect(editor.blocks()).toMatchObject([
      { id: b1, text: [{ text: '前半' }], slot: 'statutory.lead' },
      { id: 'new1', text: [{ text: '后半' }] },
    ]);
  });

  it('are fresh for a copy of a block or a table, and stay for the first one', () => {
    const blocks = numbered([aParagraph('甲'), aTable(['列'], [])]);
    const editor = anEditor(blocks);
    editor.apply(({ tr, doc }) => tr.insert(doc.content.size, doc.content));
    expect(editor.blocks().map(({ id }) => id)).toEqual([b1, b2, 'new1', 'new2']);
  });

  it('stay with a block when a paragraph is put before it', () => {
    const editor = anEditor(numbered([aHeading('^标题', { level: 2, slot: 'statutory.problems' })]));
    expect(editor.run(paragraphBefore)).toBe(true);
    expect(editor.blocks()).toMatchObject([
      { id: 'new2', kind: 'paragraph', text: [] },
      { id: b1, kind: 'heading', slot: 'statutory.problems' },
    ]);
    expect(anEditor([aParagraph('甲^乙')]).run(paragraphBefore)).toBe(false);
  });

  it('survive typing in the block', () => {
    const editor = anEditor(numbered([aParagraph('甲^乙')]));
    editor.apply(({ tr }) => tr.insertText('字'));
    expect(editor.blocks()).toEqual([{ id: b1, kind: 'paragraph', text: [{ text: '甲字乙' }] }]);
  });
});

describe('kinds of blocks', () => {
  it('turn text into a heading and back, with its id and slot', () => {
    const editor = anEditor(numbered([aParagraph('执^法', { slot: 'statutory.lead' })]));
    editor.run(setBlockKind(3));
    expect(editor.blocks()).toEqual([
      { id: b1, kind: 'heading', level: 3, text: [{ text: '执法' }], runIn: false, slot: 'statutory.lead' },
    ]);
    expect(caretBlock(editor.state())).toEqual({ kind: 3, runIn: false });
    editor.run(setBlockKind('text'));
    expect(editor.blocks()).toEqual(numbered([aParagraph('执法', { slot: 'statutory.lead' })]));
  });

  it('drop a number that was typed before the heading', () => {
    const editor = anEditor(numbered([aParagraph('（一）规范^执法')]));
    editor.run(setBlockKind(2));
    expect(editor.blocks()).toMatchObject([{ kind: 'heading', text: [{ text: '规范执法' }] }]);
  });

  it('change every chosen paragraph, and leave tables alone', () => {
    const editor = anEditor(numbered([aParagraph('一.^甲'), aTable(['列'], []), aParagraph('乙^丙')]));
    editor.run(setBlockKind(4));
    expect(editor.blocks().map(({ kind }) => kind)).toEqual(['heading', 'table', 'heading']);
  });

  it('go back to text when a heading is deleted from its start', () => {
    const editor = anEditor(numbered([aHeading('^标题', { level: 2 })]));
    expect(editor.run(headingToText)).toBe(true);
    expect(editor.blocks()).toEqual(numbered([aParagraph('标题')]));
    expect(editor.run(headingToText)).toBe(false);
  });

  it('let a heading run into its paragraph, and no text', () => {
    const editor = anEditor(numbered([aHeading('标^题', { level: 3 })]));
    editor.run(toggleRunIn);
    expect(editor.blocks()).toMatchObject([{ runIn: true, level: 3 }]);
    editor.run(toggleRunIn);
    expect(editor.blocks()).toMatchObject([{ runIn: false }]);
    expect(anEditor([aParagraph('字')]).run(toggleRunIn)).toBe(false);
  });
});

describe('figures in the text', () => {
  it('are put at the caret, which then stands behind them', () => {
    const editor = anEditor(numbered([aParagraph('办理^。')]));
    editor.run(insertFigure(simple));
    editor.apply(({ tr }) => tr.insertText('案件'));
    expect(editor.blocks()).toEqual(numbered([aParagraph('办理{enforcement.simple-cases}案件。')]));
  });

  it('take the place of what was typed to find them', () => {
    const editor = anEditor(numbered([aParagraph('办理/简易^。')]));
    editor.run(insertFigure(simple, { from: 3, to: 6 }));
    expect(editor.blocks()).toEqual(numbered([aParagraph('办理{enforcement.simple-cases}。')]));
  });

  it('are stepped over in one go, both ways', () => {
    const editor = anEditor(numbered([aParagraph('甲^{x}乙')]));
    expect(editor.run(stepOverFigure(-1))).toBe(false);
    expect(editor.run(stepOverFigure(1))).toBe(true);
    expect(editor.state().selection.from).toBe(3);
    expect(figureAtCaret(editor.state())).toBe(2);
    expect(editor.run(stepOverFigure(-1))).toBe(true);
    expect(editor.state().selection.from).toBe(2);
    expect(figureAtCaret(editor.state())).toBe(2);
  });

  it('change how they are printed, and nothing else is taken for a figure', () => {
    const editor = anEditor(numbered([aParagraph('甲{enforcement.simple-cases}')]));
    const scaled = FigureMark.parse({ ...simple, format: { scale: '万' } });
    expect(editor.run(changeFigure(1, scaled))).toBe(false);
    expect(editor.run(changeFigure(2, scaled))).toBe(true);
    expect(editor.blocks()).toMatchObject([
      { text: [...inlines('甲'), { figure: 'enforcement.simple-cases', format: { scale: '万' } }] },
    ]);
  });
});

function jsonOf(node: Node): JSONContent {
  // ProseMirror writes its documents in this shape.
  return node.toJSON() as JSONContent;
}
