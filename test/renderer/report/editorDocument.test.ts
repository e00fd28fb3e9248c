import { getSchema, type JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromEditorDocument,
  toEditorDocument,
} from '../../../renderer/features/report/blocks/editorDocument.ts';
import { sectionNodes } from '../../../renderer/features/report/editor/schema.ts';
import { type Block, HeadingLevel } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { aHeading, aParagraph, aTable } from '../../support/builders.ts';
import { anyBody } from './arbitraries.ts';

const schema = getSchema(sectionNodes(() => ({ text: '', title: '', missing: false })));
const newId = (): BlockId => BlockId.parse('new');

/** Through the real editor's model, as if the section had been opened and closed. */
function opened(blocks: readonly Block[]): readonly Block[] {
  const document = Node.fromJSON(schema, toEditorDocument(blocks, newId));
  document.check();
  return fromEditorDocument(jsonOf(document), { before: blocks, newId });
}

describe('editor document', () => {
  it('gives back every section that was only opened, block by block the same', () => {
    fc.assert(
      fc.property(anyBody, (blocks) => {
        expect(opened(blocks)).toEqual(blocks);
      }),
    );
  });

  it('hands back the very objects of blocks that did not change', () => {
    fc.assert(
      fc.property(anyBody, (blocks) => {
        opened(blocks).forEach((block, index) => {
          expect(block).toBe(blocks[index]);
        });
      }),
    );
  });

  it('says the same without knowing the blocks before, but for texts that were split or empty', () => {
    fc.assert(
      fc.property(anyBody, (blocks) => {
        const document = Node.fromJSON(schema, toEditorDocument(blocks, newId));
        const read = fromEditorDocument(jsonOf(document), { before: [], newId });
        expect(toEditorDocument(read, newId)).toEqual(toEditorDocument(blocks, newId));
      }),
    );
  });

  it('opens an empty section with room to write, and leaves it empty', () => {
    expect(toEditorDocument([], newId)).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { id: 'new', slot: null, room: true } }],
    });
    expect(opened([])).toEqual([]);
  });

  it('makes room under a heading that has nothing below it, and none where a part follows', () => {
    const blocks = [2, 3, 3, 2].map((level) => aHeading('题', { level: HeadingLevel.parse(level) }));
    const kinds = (toEditorDocument(blocks, newId).content ?? []).map(({ type }) => type);
    expect(kinds).toEqual([
      'heading',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(opened(blocks)).toEqual(blocks);
  });

  it('keeps an empty paragraph that the report holds', () => {
    const blocks = [aParagraph('')];
    expect(opened(blocks)).toEqual(blocks);
  });

  it('takes what was written into the room', () => {
    const attrs = { id: 'p', slot: null, room: true };
    const written = {
      type: 'doc',
      content: [{ type: 'paragraph', attrs, content: [{ type: 'text', text: '字' }] }],
    };
    const block = { id: 'p', kind: 'paragraph', text: [{ text: '字' }] };
    const [taken] = fromEditorDocument(written, { before: [], newId });
    expect(taken).toEqual(block);
    expect(fromEditorDocument(written, { before: taken ? [taken] : [], newId })[0]).toBe(taken);
  });

  it('keeps slots, run-in headings, figures with year and format, and tables', () => {
    const blocks = [
      aHeading('执法', { level: 2, slot: 'statutory.problems', runIn: true }),
      aParagraph([{ text: '办理' }, ...aParagraph('{enforcement.simple-cases@2024}').text, { text: '。' }]),
      aTable(['项目', '件'], [['许可', '{own.x}']]),
    ];
    expect(opened(blocks)).toEqual(blocks);
  });

  it('refuses a document that is none of its own', () => {
    expect(() =>
      fromEditorDocument({ type: 'doc', content: [{ type: 'image' }] }, { before: [], newId }),
    ).toThrow();
  });
});

function jsonOf(node: Node): JSONContent {
  // ProseMirror writes its documents in this shape.
  return node.toJSON() as JSONContent;
}
