import { Extension, type JSONContent } from '@tiptap/core';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { fromEditorDocument, toNode } from '../blocks/editorDocument.ts';
import type { PastedBlock, PasteLosses, PasteResult } from '../paste/pasted.ts';
import { readPasted } from '../paste/readPasted.ts';
import { withIds } from '../paste/withIds.ts';
import { caretOf } from './caret.ts';
import { insertBlocks } from './insertBlocks.ts';
import { fillCells, isAtTable } from './tableCommands.ts';
import type { SectionBody } from './sectionBody.ts';

interface Parts {
  readonly section: () => SectionBody;
  readonly newId: () => BlockId;
  /** Says what was left out, or why nothing came. */
  readonly say: (outcome: PasteOutcome) => void;
}

/** How a paste ended, for the clerk. */
export type PasteOutcome =
  | {
      readonly kind: 'pasted';
      readonly losses: PasteLosses;
      readonly sections: number;
      readonly isEmpty: boolean;
    }
  | Extract<PasteResult, { kind: 'refused' }>;

/**
 * What is pasted from elsewhere is cleaned to blocks of the report, in one step or not at all; what was copied here
 * keeps its figures and headings, but its blocks are new ones.
 */
export function pasteBlocks(parts: Parts): Extension {
  return Extension.create({
    name: 'pasteBlocks',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const html = event.clipboardData?.getData('text/html') ?? '';
            if (event.clipboardData === null || isOurs(html)) return false;
            const pasted = readPasted({ html, text: event.clipboardData.getData('text/plain') });
            parts.say(pasted.kind === 'refused' ? pasted : paste(view, pasted, parts));
            return true;
          },
          transformPasted: (slice) => new Slice(asNew(slice.content), slice.openStart, slice.openEnd),
        },
      }),
    ],
  });
}

function paste(view: EditorView, pasted: Pasted, { section, newId }: Parts): PasteOutcome {
  const { state } = view;
  const { tr, sections } = insertPasted(state, pasted, newId);
  const after = state.apply(tr);
  if (sections.length === 0) view.dispatch(tr);
  else {
    // Text and sections are one step of the desk; the editor follows it.
    const before = section().read() ?? [];
    const step = { from: caretOf(state), to: caretOf(after), joins: null };
    section().write(bodyOf(after.doc, before, newId), step, sections);
    const caret = Math.min(after.selection.from, view.state.doc.content.size);
    view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(caret), -1)));
  }
  return {
    kind: 'pasted',
    losses: pasted.losses,
    sections: sections.filter((block) => block.kind === 'heading' && block.level === 1).length,
    isEmpty: pasted.blocks.length === 0,
  };
}

function bodyOf(doc: Node, before: readonly Block[], newId: () => BlockId): readonly Block[] {
  // ProseMirror writes its documents in this shape.
  return fromEditorDocument(doc.toJSON() as JSONContent, { before, newId });
}

type Pasted = Extract<PasteResult, { kind: 'pasted' }>;

/** The step that puts pasted blocks at the caret, and the blocks from its first heading of level 1 on. */
export function insertPasted(
  state: EditorState,
  { blocks, piece }: Pasted,
  newId: () => BlockId,
): { readonly tr: Transaction; readonly sections: readonly Block[] } {
  const isHeading = blocks[0]?.kind === 'heading' && state.selection.$from.parent.content.size === 0;
  if (piece !== null && !isHeading) {
    return { tr: state.tr.insertText(piece).scrollIntoView().setMeta('paste', true), sections: [] };
  }
  if (isAtTable(state)) return { tr: intoTable(state, blocks).setMeta('paste', true), sections: [] };
  const all = withIds(blocks, newId);
  const first = all.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const here = first < 0 ? all : all.slice(0, first);
  const sections = first < 0 ? [] : all.slice(first);
  const nodes = here.map((block) => Node.fromJSON(state.schema, toNode(block)));
  const tr = nodes.length === 0 ? state.tr : insertBlocks(state, nodes);
  return { tr: tr.setMeta('paste', true), sections };
}

/** Cells of a table fill cells; anything else is the text of the one at the caret. */
function intoTable(state: EditorState, blocks: readonly PastedBlock[]): Transaction {
  const [only] = blocks;
  if (only?.kind === 'table' && blocks.length === 1) {
    const isNamed = only.columns.some((column) => column !== '');
    const filled = fillCells(state, isNamed ? [only.columns, ...only.rows] : only.rows);
    if (filled !== null) return filled;
  }
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));
  return state.tr.insertText(texts.join(' ')).scrollIntoView();
}

/** The editor marks what it copies; markup of other programs may hold anything. */
function isOurs(html: string): boolean {
  return html.includes('data-pm-slice') && /data-(figure|table|level|slot)=|<p data-pm-slice/u.test(html);
}

function asNew(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const isBlock = ['paragraph', 'heading', 'table'].includes(node.type.name);
    const attributes = { ...node.attrs, id: null, slot: null, room: false };
    nodes.push(isBlock ? node.type.create(attributes, node.content, node.marks) : node);
  });
  return Fragment.from(nodes);
}
