import type { DocumentBlock } from '../documentModel.ts';
import type { BlockPart } from './blockPart.ts';

export type PartsOf = (block: DocumentBlock, next: DocumentBlock | undefined) => readonly BlockPart[];

interface Memory {
  readonly partsOf: PartsOf;
  /** Keeps what was asked for since the last call, and nothing else. */
  forgetUnused(): void;
}

/** Answers with what was set before where a block says the same as then. */
export function rememberParts(set: PartsOf): Memory {
  let before = new Map<string, readonly BlockPart[]>();
  let now = new Map<string, readonly BlockPart[]>();
  return {
    partsOf(block, next) {
      const key = JSON.stringify([block, next?.kind === 'signature']);
      const parts = now.get(key) ?? before.get(key) ?? set(block, next);
      now.set(key, parts);
      return parts;
    },
    forgetUnused() {
      before = now;
      now = new Map();
    },
  };
}
