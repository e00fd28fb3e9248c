import { useCallback, useRef, useState } from 'react';
import type { BlockId } from '../../../shared/domain/identity.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { sectionOf } from './blocks/sections.ts';
import type { Writer } from './editor/writer.ts';
import { firstView, presentView, rememberView, type View } from './view.ts';

export interface Navigation {
  readonly view: View;
  /** The block that the caret stands in. */
  readonly caret: BlockId | null;
  /** The text that is written now; null where there is none. */
  readonly writer: Writer | null;
  /** A section that was just added. */
  readonly added: BlockId | null;
  readonly open: (view: View) => void;
  /** Opens a view and puts the caret into its text. */
  readonly write: (view: View) => void;
  readonly openAdded: (section: BlockId) => void;
  /** Shows a block and puts the caret into it. */
  readonly goTo: (block: BlockId) => void;
  readonly setCaret: (block: BlockId | null) => void;
  readonly setWriter: (writer: Writer | null) => void;
}

/** Where in the report the clerk is, and the ways to another place in it. */
export function useNavigation(report: Report): Navigation {
  const { id, blocks } = report;
  const [chosen, setChosen] = useState<View>(() => firstView(report));
  const [added, setAdded] = useState<BlockId | null>(null);
  const [caret, setCaret] = useState<BlockId | null>(null);
  const [writer, putWriter] = useState<Writer | null>(null);
  const awaited = useRef<BlockId | 'start' | null>(null);
  const view = presentView(blocks, chosen);
  const open = (next: View): void => {
    if (next !== view) setCaret(null);
    setChosen(next);
    rememberView(id, next);
  };
  const setWriter = useCallback((arrived: Writer | null) => {
    putWriter(arrived);
    if (arrived === null || awaited.current === null) return;
    if (awaited.current === 'start') arrived.focus();
    else arrived.goTo(awaited.current);
    awaited.current = null;
  }, []);
  return {
    view,
    caret,
    writer,
    added,
    open,
    write(next) {
      if (next === view) writer?.focus();
      else awaited.current = 'start';
      open(next);
    },
    openAdded(section) {
      setAdded(section);
      open(section);
    },
    goTo(block) {
      const { key } = sectionOf(blocks, block);
      if (key === view && writer !== null) writer.goTo(block);
      else awaited.current = block;
      open(key);
    },
    setCaret,
    setWriter,
  };
}
