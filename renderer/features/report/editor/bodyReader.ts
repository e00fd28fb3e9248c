import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { fromEditorNode } from '../blocks/editorDocument.ts';

/** Reads a document's blocks; a node that is still the same object is read once. */
export interface BodyReader {
  /** A block that says the same as one of `known` is that very object. */
  readonly read: (document: Node, known: readonly Block[]) => readonly Block[];
  /** The block of a node that was read; null for empty room. */
  readonly blockOf: (node: Node) => Block | null;
}

export function bodyReader(newId: () => BlockId): BodyReader {
  const blocks = new WeakMap<Node, Block | null>();
  return {
    read(document, known) {
      const written: Block[] = [];
      let byId: ReadonlyMap<string, Block> | null = null;
      document.forEach((node) => {
        let block = blocks.get(node);
        if (block === undefined) {
          byId ??= new Map(known.map((each) => [each.id, each]));
          // What a node says of itself is any value; it is parsed.
          block = fromEditorNode(node.toJSON() as JSONContent, { known: byId, newId });
          blocks.set(node, block);
        }
        if (block !== null) written.push(block);
      });
      return written;
    },
    blockOf: (node) => blocks.get(node) ?? null,
  };
}
