import { getSchema, type JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import {
  fromEditorDocument,
  toEditorDocument,
} from '../../../renderer/features/report/blocks/editorDocument.ts';
import { insertSentence } from '../../../renderer/features/report/editor/insertSentence.ts';
import { sectionNodes } from '../../../renderer/features/report/editor/schema.ts';
import type { Block, Inline } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { aHeading, aParagraph } from '../../support/builders.ts';

const schema = getSchema(sectionNodes(() => ({ text: '29件', title: '', missing: false })));
const sentence: readonly Inline[] = [
  { text: '全年办理' },
  { figure: IndicatorCode.parse('enforcement.simple-cases') },
  { text: '。' },
];

/** The blocks after the sentence was put in with the caret at a place of the document; and what stands before the caret then. */
function insertAt(blocks: readonly Block[], from: number, to = from) {
  let count = 0;
  const newId = (): BlockId => BlockId.parse(`new${String((count += 1))}`);
  const doc = Node.fromJSON(schema, toEditorDocument(blocks, newId));
  const start = EditorState.create({ doc });
  let state = start.apply(start.tr.setSelection(TextSelection.create(doc, from, to)));
  insertSentence(sentence)(state, (transaction) => {
    state = state.apply(transaction);
  });
  // What ProseMirror writes as JSON is what TipTap reads.
  const written = state.doc.toJSON() as JSONContent;
  return {
    texts: fromEditorDocument(written, { before: blocks, newId }).map((block) =>
      block.kind === 'table' ? [] : block.text,
    ),
    before: state.selection.$head.nodeBefore?.text,
  };
}

describe('a sentence that is inserted', () => {
  it('stands at the caret with its figures, and the caret behind it', () => {
    const { texts, before } = insertAt([aParagraph('之前之后')], 3);
    expect(texts).toEqual([[{ text: '之前全年办理' }, sentence[1], { text: '。之后' }]]);
    expect(before).toBe('。之后'.slice(0, 1));
  });

  it('takes nothing away of what is chosen', () => {
    expect(insertAt([aParagraph('之前之后')], 1, 3).texts).toEqual([
      [{ text: '之前全年办理' }, sentence[1], { text: '。之后' }],
    ]);
  });

  it('fills the room under a heading in place of lengthening the heading', () => {
    const { texts, before } = insertAt([aHeading('执法', { level: 2 })], 2);
    expect(texts).toEqual([[{ text: '执法' }], sentence]);
    expect(before).toBe('。');
  });

  it('is a paragraph of its own between a heading and its text', () => {
    expect(insertAt([aHeading('执法', { level: 2 }), aParagraph('已有')], 2).texts).toEqual([
      [{ text: '执法' }],
      sentence,
      [{ text: '已有' }],
    ]);
  });
});
