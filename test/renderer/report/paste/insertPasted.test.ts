import { getSchema, type JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import {
  fromEditorDocument,
  toEditorDocument,
} from '../../../../renderer/features/report/blocks/editorDocument.ts';
import { insertPasted } from '../../../../renderer/features/report/editor/pasteBlocks.ts';
import { sectionNodes } from '../../../../renderer/features/report/editor/schema.ts';
import { placeSections } from '../../../../renderer/features/report/paste/placeSections.ts';
import { readPasted } from '../../../../renderer/features/report/paste/readPasted.ts';
import type { Block } from '../../../../shared/domain/block.ts';
import { BlockId } from '../../../../shared/domain/identity.ts';
import { aHeading, aParagraph, numbered } from '../../../support/builders.ts';

const schema = getSchema(sectionNodes(() => ({ text: '', title: '', missing: false })));

/** Pastes a text at a position and gives the blocks, the sections that come beside, and the text before the caret. */
function pasteInto(blocks: readonly Block[], at: number, text: string) {
  let count = 0;
  const newId = (): BlockId => BlockId.parse(`new${String((count += 1))}`);
  const doc = Node.fromJSON(schema, toEditorDocument(blocks, newId));
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const pasted = readPasted({ html: '', text });
  if (pasted.kind === 'refused') throw new Error(pasted.reason);
  const { tr, sections } = insertPasted(state, pasted, newId);
  tr.doc.check();
  const { $from } = tr.selection;
  // ProseMirror writes its documents in this shape.
  const json = tr.doc.toJSON() as JSONContent;
  return {
    read: read(fromEditorDocument(json, { before: blocks, newId })),
    sections: read(sections),
    before: $from.parent.textBetween(0, $from.parentOffset),
    blocks: fromEditorDocument(json, { before: blocks, newId }),
  };
}

function read(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return 'table';
    const text = block.text.map((inline) => ('text' in inline ? inline.text : `{${inline.figure}}`)).join('');
    return block.kind === 'heading' ? `${'#'.repeat(block.level)} ${text}` : text;
  });
}

describe('pasted blocks', () => {
  it('go on where the caret stood, and what stood behind it goes on behind them', () => {
    const { read: now, before } = pasteInto(numbered([aParagraph('前后')]), 2, '甲。\n（一）学习\n乙。');
    expect(now).toEqual(['前甲。', '## 学习', '乙。后']);
    expect(before).toBe('乙。');
  });

  it('take the place of an empty section', () => {
    expect(pasteInto([], 1, '（一）学习\n乙。').read).toEqual(['## 学习', '乙。']);
  });

  it('keep the place that an empty paragraph has in its template', () => {
    const { blocks } = pasteInto(numbered([aParagraph('', { slot: 'statutory.lead' })]), 1, '甲。\n乙。');
    expect(blocks[0]).toMatchObject({ id: 'b1', slot: 'statutory.lead' });
    expect(read(blocks)).toEqual(['甲。', '乙。']);
  });

  it('stand before a heading whose start the caret is at, and behind one at its end', () => {
    const heading = numbered([aHeading('题', { level: 2 })]);
    expect(pasteInto(heading, 1, '（一）学习\n乙。').read).toEqual(['## 学习', '乙。', '## 题']);
    expect(pasteInto(heading, 2, '（二）学习\n乙。').read).toEqual(['## 题', '## 学习', '乙。']);
  });

  it('of one line go into the sentence, or become the heading that they read like where nothing is written', () => {
    expect(pasteInto(numbered([aParagraph('前后')]), 2, '（一）学习').read).toEqual(['前（一）学习后']);
    expect(pasteInto([], 1, '（一）学习').read).toEqual(['## 学习']);
  });

  it('leave a heading of level 1 and all behind it to the report', () => {
    const { read: now, sections } = pasteInto(numbered([aParagraph('前后')]), 2, '甲。\n二、问题\n乙。');
    expect(now).toEqual(['前甲。后']);
    expect(sections).toEqual(['# 问题', '乙。']);
  });
});

describe('pasted sections', () => {
  const pasted = [aHeading('问题'), aHeading('队伍', { level: 2 }), aParagraph('乙。')];

  it('come behind the section that was pasted into', () => {
    const blocks = numbered([aHeading('举措'), aParagraph('甲。'), aHeading('安排'), aParagraph('丙。')]);
    expect(read(placeSections(blocks, BlockId.parse('b1'), pasted))).toEqual([
      '# 举措',
      '甲。',
      '# 问题',
      '## 队伍',
      '乙。',
      '# 安排',
      '丙。',
    ]);
  });

  it('fill the section of that name when nothing is written in it, and keep its template', () => {
    const blocks = numbered([
      aHeading('举措'),
      aParagraph('甲。'),
      aHeading('问题。', { slot: 'statutory.problems' }),
      aHeading('制度', { level: 2 }),
      aHeading('队伍', { level: 2, slot: 'statutory.team' }),
    ]);
    const placed = placeSections(blocks, BlockId.parse('b1'), pasted);
    expect(read(placed)).toEqual(['# 举措', '甲。', '# 问题。', '## 队伍', '乙。', '## 制度']);
    expect(placed[3]).toMatchObject({ id: 'b5', slot: 'statutory.team' });
  });

  it('never overwrite what is written', () => {
    const blocks = numbered([aHeading('问题'), aParagraph('写过的。')]);
    expect(read(placeSections(blocks, 'lead', pasted)).filter((line) => line === '# 问题')).toHaveLength(2);
  });
});
