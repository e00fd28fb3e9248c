import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';

interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  /** About how high an entry is, before it is drawn and measured. */
  readonly height: (index: number) => number;
  /** Draws an entry; those out of sight are not drawn. */
  readonly children: (index: number) => ReactNode;
  /** Two lists with different keys are different lists: the second begins at its top. */
  readonly listKey?: string | undefined;
  readonly className?: string;
  readonly role?: 'list' | 'tree' | 'listbox';
  /** The entry that is kept in sight; -1 for none. */
  readonly active?: number | undefined;
  /** The id of the drawn entry that the keys speak to. */
  readonly activeId?: string | undefined;
  /** Told which entries are in sight, so that they can be read. */
  readonly onSight?: (first: number, last: number) => void;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLDivElement>) => void) | undefined;
}

/** A list of any length of which only the part in sight is drawn. */
export function VirtualList(props: VirtualListProps): ReactElement {
  const { label, count, height, children, className = '', role = 'list', active = -1, onSight } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- its answers are used here and handed to nobody
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: height,
    overscan: 6,
  });
  const shown = virtual.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    onSight?.(first, last);
  }, [onSight, first, last]);
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [props.listKey]);
  // After a new list began at its top, so that its active entry is in sight.
  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active, { align: 'auto' });
  }, [virtual, active, props.listKey]);
  return (
    <div
      ref={scroller}
      role={role}
      className={`virtual-list ${className}`}
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={props.activeId}
      onKeyDown={props.onKeyDown}
    >
      <div className="virtual-extent" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => (
          <div
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            role={role === 'list' ? 'listitem' : 'presentation'}
            aria-posinset={role === 'list' ? index + 1 : undefined}
            aria-setsize={role === 'list' ? count : undefined}
            className="virtual-entry"
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
