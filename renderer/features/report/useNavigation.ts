import { useCallback, useRef, useState } from 'react';
import { assertNever } from '../../../shared/domain/assertNever.ts';
import type { BlockId } from '../../../shared/domain/identity.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { sectionOf, type SectionKey } from './blocks/sections.ts';
import type { FieldName, Place } from './desk/place.ts';
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
  /** Takes the clerk to where the given blocks were changed. */
  readonly returnTo: (place: Place, blocks: Report['blocks']) => void;
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
    reachSection(sectionOf(blocks, block).key, act);
  };
  const reachSection = (key: SectionKey, act: Awaited): void => {
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
      if (next === 'ending') open(next);
      else reachSection(next, focusText);
    },
    openAdded(section) {
      setAdded(section);
      open(section);
    },
    goTo(block) {
      reach(block, goTo(block));
    },
    show(block) {
      reach(block, (arrived) => {
        arrived.goTo(block);
        arrived.flash(block);
      });
    },
    returnTo(place, now) {
      returnTo(place, { now, open, reachSection });
    },
    setCaret,
    setWriter,
  };
}

function goTo(block: BlockId): Awaited {
  return (writer) => {
    writer.goTo(block);
  };
}

function focusText(writer: Writer): void {
  writer.focus();
}

interface Ways {
  readonly now: Report['blocks'];
  readonly open: (view: View) => void;
  readonly reachSection: (key: SectionKey, act: Awaited) => void;
}

function returnTo(place: Place, { now, open, reachSection }: Ways): void {
  switch (place.at) {
    case 'text':
      reachSection(place.section, (arrived) => {
        arrived.setCaret(place.caret);
      });
      return;
    case 'block':
      reachSection(sectionOf(now, place.block).key, goTo(place.block));
      return;
    case 'field':
      open(place.view);
      focusField(place.field);
      return;
    case 'view':
      open(place.view);
      return;
    case 'header':
    case 'marks':
      return;
    default:
      assertNever(place);
  }
}

/** Once the page with the field is there. */
function focusField(field: FieldName): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  });
}
