import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { toEditorDocument } from '../../../renderer/features/report/blocks/editorDocument.ts';
import { mergeBodies } from '../../../renderer/features/report/blocks/mergeBodies.ts';
import { bodyReader } from '../../../renderer/features/report/editor/bodyReader.ts';
import { caretOf, selectionAt } from '../../../renderer/features/report/editor/caret.ts';
import { followBody } from '../../../renderer/features/report/editor/followBody.ts';
import { sectionNodes } from '../../../renderer/features/report/editor/schema.ts';
import { goesOn, typedChange } from '../../../renderer/features/report/editor/typedChange.ts';
import type { Block } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { aHeading, aParagraph, aTable, numbered } from '../../support/builders.ts';

const schema = getSchema(sectionNodes(() => ({ text: '4425件', title: '', missing: false })));
let made = 0;
const newId = (): BlockId => BlockId.parse(`new${String((made += 1))}`);

const body = numbered([
  aHeading('执法', { level: 2 }),
  aParagraph('办理{enforcement.simple-cases}，罚款{enforcement.fines}。'),
  aTable(['项目', '件'], [['简易', '{enforcement.simple-cases}']]),
  aHeading('普法', { level: 2, runIn: true }),
]);

/** A section's text, and how it follows a body. */
function aText(blocks: readonly Block[]) {
  const reader = bodyReader(newId);
  let state = EditorState.create({ doc: Node.fromJSON(schema, toEditorDocument(blocks, newId)) });
  reader.read(state.doc, blocks);
  return {
    state: () => state,
    type: (text: string, position: number) => {
      state = state.apply(state.tr.insertText(text, position));
    },
    select: (position: number) => {
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
    },
    read: (known: readonly Block[]) => reader.read(state.doc, known),
    follow: (target: readonly Block[]) => {
      const change = followBody(state, { body: target, blockOf: reader.blockOf, newId });
      if (change !== null) state = state.apply(change);
      return change;
    },
  };
}

const with_ = (blocks: readonly Block[], id: string, change: (block: Block) => Block): readonly Block[] =>
  blocks.map((block) => (block.id === id ? change(block) : block));

describe('a text that follows the desk', () => {
  it('changes nothing where the body is the same', () => {
    const text = aText(body);
    expect(text.follow(body)).toBeNull();
  });

  it('changes a few characters and leaves the caret behind them where it was', () => {
    const text = aText(body);
    text.select(text.state().doc.child(0).nodeSize + 8);
    const changed = with_(body, 'b1', (block) => ({ ...block, text: [{ text: '严格执法' }] }) as Block);
    const change = text.follow(changed);
    expect(change?.steps).toHaveLength(1);
    expect(text.state().selection.head).toBe(text.state().doc.child(0).nodeSize + 8);
    expect(text.read(changed)).toEqual(changed);
  });

  it('keeps the room under a heading when what was written in it is taken back', () => {
    const text = aText(body);
    text.type('写了', text.state().doc.content.size - 1);
    const written = text.read(body);
    expect(written).toHaveLength(5);
    const id = written[4]?.id;
    text.follow(body);
    expect(text.state().doc.lastChild?.attrs).toMatchObject({ id, room: true });
    expect(text.read(body)).toEqual(body);
    text.follow(written);
    expect(text.read(written)).toEqual(written);
  });

  it('comes to any other body, whatever was added, removed, moved or retyped', () => {
    const pool = numbered([
      aHeading('一', { level: 2 }),
      aHeading('二', { level: 3, runIn: true }),
      aParagraph('甲甲甲{enforcement.fines}甲甲'),
      aParagraph('乙'),
      aTable(['列'], [['格']]),
    ]);
    const variant = fc.record({
      block: fc.constantFrom(...pool),
      words: fc.constantFrom('', '甲', '甲甲丙', '丁'),
    });
    const aBody = fc
      .uniqueArray(variant, { selector: ({ block }) => block.id })
      .map((picked) =>
        picked.map(({ block, words }): Block =>
          block.kind === 'table' || words === ''
            ? block
            : { ...block, text: [...block.text, { text: words }] },
        ),
      );
    fc.assert(
      fc.property(aBody, aBody, (from, to) => {
        const text = aText(from);
        text.follow(to);
        expect(text.read(to)).toEqual(to);
        text.state().doc.check();
      }),
    );
  });
});

describe('the caret in words', () => {
  it('is found again in a text that was built anew', () => {
    const before = aText(body);
    before.select(before.state().doc.child(0).nodeSize + 5);
    const caret = caretOf(before.state());
    const after = aText([aParagraph('前面多了一段。'), ...body]);
    const { head } = selectionAt(after.state().doc, caret);
    expect(
      caretOf(
        EditorState.create({
          doc: after.state().doc,
          selection: TextSelection.create(after.state().doc, head),
        }),
      ).head,
    ).toMatchObject({ block: 'b2', offset: 4 });
  });

  it('goes to the nearest place when its block is gone', () => {
    const before = aText(body);
    before.select(before.state().doc.content.size - 1);
    const after = aText(body.slice(0, 1));
    expect(selectionAt(after.state().doc, caretOf(before.state())).head).toBeLessThanOrEqual(
      after.state().doc.content.size,
    );
  });
});

describe('what was typed', () => {
  const change = (from: string, to: string) =>
    typedChange(
      aText([aParagraph(from, { id: 'p' })]).state().doc,
      aText([aParagraph(to, { id: 'p' })]).state().doc,
    );

  it('is told by the characters that came or went', () => {
    expect(change('执法', '执法检查')).toEqual({ kind: 'insert', text: '检查' });
    expect(change('人人', '人人人')).toEqual({ kind: 'insert', text: '人' });
    expect(change('执法检查', '执法')).toEqual({ kind: 'delete', text: '检查' });
    expect(change('执法检查', '执法监督')).toEqual({ kind: 'insert', text: '监督' });
    expect(change('办理。', '办理{enforcement.fines}。')).toBeNull();
  });

  it('goes on until a word or a clause is over', () => {
    const typed = (text: string) => ({ kind: 'insert', text }) as const;
    expect(goesOn(typed('执'), typed('法'))).toBe(true);
    expect(goesOn(typed('，'), typed('罚'))).toBe(false);
    expect(goesOn(typed('。'), typed('”'))).toBe(true);
    expect(goesOn(typed('a '), typed('b'))).toBe(false);
    expect(goesOn(typed('执'), { kind: 'delete', text: '执' })).toBe(false);
    expect(goesOn(null, typed('法'))).toBe(false);
  });
});

describe('a body that two sides changed', () => {
  const [a, b, c] = numbered([aParagraph('甲'), aParagraph('乙'), aParagraph('丙')]);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three blocks');
  const more = (block: Block, words: string): Block =>
    block.kind === 'table' ? block : { ...block, text: [...block.text, { text: words }] };

  it('holds the changes of both, and ours where both changed one block', () => {
    const ours = [more(a, '我'), b, c];
    const theirs = [more(a, '他'), more(b, '他'), c];
    expect(mergeBodies({ base: [a, b, c], ours, theirs })).toEqual([more(a, '我'), more(b, '他'), c]);
  });

  it('keeps what either added and drops what either removed', () => {
    const own = aParagraph('我加的', { id: 'own' });
    const other = aParagraph('他加的', { id: 'other' });
    expect(mergeBodies({ base: [a, b, c], ours: [a, own, c], theirs: [a, b, other] })).toEqual([
      a,
      own,
      other,
    ]);
    expect(mergeBodies({ base: [a], ours: [own, a], theirs: [a, other] })).toEqual([own, a, other]);
  });
});
