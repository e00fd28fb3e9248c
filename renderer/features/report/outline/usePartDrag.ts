import { useCallback, useState, type DragEvent, type RefObject } from 'react';
import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { levelsInGap, type Gap } from '../blocks/placePart.ts';
import type { OutlineActions } from './outlineActions.ts';
import type { ShownEntry } from './useFolds.ts';

/** Where what is dragged would go: a line between two rows, drawn at the level that it would have. */
export interface DropLine {
  readonly gap: Gap;
  readonly level: number;
  /** From the top of the list, in pixels. */
  readonly top: number;
}

interface Dragged {
  readonly key: BlockId;
  readonly level: number;
  readonly startX: number;
}

interface Parts {
  readonly list: RefObject<HTMLElement | null>;
  readonly shown: readonly ShownEntry[];
  readonly blocks: readonly Block[];
  readonly onPlace: OutlineActions['onPlace'];
}

export interface PartDrag {
  readonly dragged: BlockId | null;
  readonly line: DropLine | null;
  readonly onStart: (entry: ShownEntry['entry'], event: DragEvent) => void;
  readonly onOver: (event: DragEvent) => void;
  readonly onLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onEnd: () => void;
}

/** The width of a level in the outline; so far the pointer goes sideways to change the level. */
export const levelStep = 16;
const partType = 'application/x-nianbao-part';

/** A part of the report, dragged through the outline: up and down chooses the gap, left and right the level. */
export function usePartDrag({ list, shown, blocks, onPlace }: Parts): PartDrag {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [line, setLine] = useState<DropLine | null>(null);
  const onStart = useCallback(({ key, level }: ShownEntry['entry'], event: DragEvent) => {
    if (key === 'lead') return;
    event.dataTransfer.setData(partType, key);
    event.dataTransfer.effectAllowed = 'move';
    setDragged({ key, level, startX: event.clientX });
  }, []);
  const onEnd = useCallback(() => {
    setDragged(null);
    setLine(null);
  }, []);
  return {
    dragged: dragged?.key ?? null,
    line,
    onStart,
    onOver(event) {
      if (dragged === null || list.current === null) return;
      const next = findLine(list.current, event, dragged, { shown, blocks });
      if (next !== null) event.preventDefault();
      if (next?.gap !== line?.gap || next?.level !== line?.level) setLine(next);
    },
    onLeave(event) {
      const to = event.relatedTarget;
      if (!(to instanceof Node) || !event.currentTarget.contains(to)) setLine(null);
    },
    onDrop(event) {
      event.preventDefault();
      if (dragged !== null && line !== null) onPlace(dragged.key, line);
      onEnd();
    },
    onEnd,
  };
}

function findLine(
  list: HTMLElement,
  { clientX, clientY }: Pick<DragEvent, 'clientX' | 'clientY'>,
  { key, level, startX }: Dragged,
  { shown, blocks }: Pick<Parts, 'shown' | 'blocks'>,
): DropLine | null {
  const rows = [...list.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  const under = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return clientY < top + height / 2;
  });
  // The lead stays first, and the ending last.
  const place = Math.max(1, under < 0 ? shown.length : Math.min(under, shown.length));
  const gap = toGap(shown[place]);
  const range = levelsInGap(blocks, key, gap);
  const row = rows[place];
  if (range === null || row === undefined) return null;
  const below = (shown[place - 1]?.entry.level ?? 1) + 1;
  const max = Math.max(range.min, Math.min(range.max, below));
  const wanted = level + Math.round((clientX - startX) / levelStep);
  return { gap, level: Math.max(range.min, Math.min(wanted, max)), top: row.offsetTop };
}

function toGap(shown: ShownEntry | undefined): Gap {
  return shown === undefined || shown.entry.key === 'lead' ? null : shown.entry.key;
}
