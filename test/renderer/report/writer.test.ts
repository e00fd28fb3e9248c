import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { toEditorDocument } from '../../../renderer/features/report/blocks/editorDocument.ts';
import { sectionNodes } from '../../../renderer/features/report/editor/schema.ts';
import { blockAtCaret } from '../../../renderer/features/report/editor/writer.ts';
import type { Block } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { aHeading, aParagraph, numbered } from '../../support/builders.ts';

const schema = getSchema(sectionNodes(() => ({ text: '', title: '', missing: false })));

function caretIn(blocks: readonly Block[], position: number): string | null {
  const doc = Node.fromJSON(
    schema,
    toEditorDocument(blocks, () => BlockId.parse('room')),
  );
  return blockAtCaret(EditorState.create({ doc, selection: TextSelection.create(doc, position) }));
}

describe('the block at the caret', () => {
  it('is the one it stands in', () => {
    expect(caretIn(numbered([aParagraph('甲'), aParagraph('乙')]), 4)).toBe('b2');
  });

  it('is the heading while nothing is written below it yet', () => {
    expect(caretIn(numbered([aHeading('题', { level: 2 })]), 4)).toBe('b1');
  });

  it('is none in a section that is still empty', () => {
    expect(caretIn([], 1)).toBeNull();
  });
});
