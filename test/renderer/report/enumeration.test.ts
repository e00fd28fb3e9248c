import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { toEditorDocument } from '../../../renderer/features/report/blocks/editorDocument.ts';
import { shiftLevel } from '../../../renderer/features/report/editor/commands.ts';
import {
  continueEnumeration,
  markerOf,
  removeMarker,
} from '../../../renderer/features/report/editor/enumeration.ts';
import { sectionNodes } from '../../../renderer/features/report/editor/schema.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { aParagraph } from '../../support/builders.ts';

const schema = getSchema(sectionNodes(() => ({ text: '', title: '', missing: false })));

/** Paragraphs with the caret in one of them, behind so many characters. */
function press(command: Command, lines: readonly string[], line: number, offset: number) {
  let made = 0;
  const newId = (): BlockId => BlockId.parse(`new${String((made += 1))}`);
  const doc = Node.fromJSON(
    schema,
    toEditorDocument(
      lines.map((text) => aParagraph(text)),
      newId,
    ),
  );
  const start = lines.slice(0, line).reduce((sum, text) => sum + text.length + 2, 1);
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, start + offset) });
  const isDone = command(state, (transaction) => {
    state = state.apply(transaction);
  });
  const now: string[] = [];
  state.doc.forEach((node) => now.push(node.textContent));
  return {
    isDone,
    lines: now,
    behind: state.selection.$from.parent.textContent.slice(0, state.selection.$from.parentOffset),
    level: state.doc.firstChild?.attrs['level'] as unknown,
  };
}

describe('an enumeration', () => {
  it('is known by its marker', () => {
    expect(markerOf('一是抓学习')).toEqual({ kind: '是', number: 1, length: 2 });
    expect(markerOf('第十二，')).toEqual({ kind: '第', number: 12, length: 4 });
    for (const text of ['一是', '二是']) expect(markerOf(text)).not.toBeNull();
    for (const text of ['这一是', '第一季度', '十十是', '于是']) expect(markerOf(text)).toBeNull();
  });

  it('goes on with Enter, and what follows is numbered anew', () => {
    const { lines, behind } = press(
      continueEnumeration,
      ['一是学习。', '二是培训。', '三是考核。', '此外。'],
      0,
      5,
    );
    expect(lines).toEqual(['一是学习。', '二是', '三是培训。', '四是考核。', '此外。']);
    expect(behind).toBe('二是');
    expect(press(continueEnumeration, ['第一，甲乙'], 0, 4).lines).toEqual(['第一，甲', '第二，乙']);
  });

  it('ends with Enter behind a bare marker', () => {
    expect(press(continueEnumeration, ['一是学习。', '二是'], 1, 2).lines).toEqual(['一是学习。', '']);
    expect(press(continueEnumeration, ['普通一段'], 0, 4).isDone).toBe(false);
  });

  it('gives a marker up with Backspace, and those behind it move up', () => {
    const { lines } = press(removeMarker, ['一是学习。', '二是培训。', '三是考核。'], 1, 2);
    expect(lines).toEqual(['一是学习。', '培训。', '二是考核。']);
    expect(press(removeMarker, ['一是学习。'], 0, 3).isDone).toBe(false);
  });
});

describe('levels by keys', () => {
  it('go from text to headings and stop at both ends', () => {
    expect(press(shiftLevel(-1), ['普法'], 0, 1).level).toBe(4);
    expect(press(shiftLevel(1), ['普法'], 0, 1).isDone).toBe(false);
  });
});
