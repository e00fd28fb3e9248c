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
  /** The same, and makes the block stand out for a moment. */
  readonly show: (block: BlockId) => void;
  readonly setCaret: (block: BlockId | null) => void;
  readonly setWriter: (writer: Writer | null) => void;
}

/** What is to be done with the text once it is there. */
type Awaited = (writer: Writer) => void;

/** Where in the report the clerk is, and the ways to another place in it. */
export function useNavigation(report: Report): Navigation {
  const { id, blocks } = report;
  const [chosen, setChosen] = useState<View>(() => firstView(report));
  const [added, setAdded] = useState<BlockId | null>(null);
  const [caret, setCaret] = useState<BlockId | null>(null);
  const [writer, putWriter] = useState<Writer | null>(null);
  const awaited = useRef<Awaited | null>(null);
  // The state is a moment behind when a block is shown as the screen opens.
  const present = useRef<Writer | null>(null);
  const view = presentView(blocks, chosen);
  const open = (next: View): void => {
    if (next !== view) setCaret(null);
    setChosen(next);
    rememberView(id, next);
  };
  const reach = (block: BlockId, act: Awaited): void => {
    const { key } = sectionOf(blocks, block);
    if (key === view && present.current !== null) act(present.current);
    else awaited.current = act;
    open(key);
  };
  const setWriter = useCallback((arrived: Writer | null) => {
    putWriter(arrived);
    present.current = arrived;
    if (arrived === null || awaited.current === null) return;
    awaited.current(arrived);
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
      else
        awaited.current = (arrived) => {
          arrived.focus();
        };
      open(next);
    },
    openAdded(section) {
      setAdded(section);
      open(section);
    },
    goTo(block) {
      reach(block, (arrived) => {
        arrived.goTo(block);
      });
    },
    show(block) {
      reach(block, (arrived) => {
        arrived.goTo(block);
        arrived.flash(block);
      });
    },
    setCaret,
    setWriter,
  };
}
