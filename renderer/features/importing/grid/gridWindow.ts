export const rowHeight = 28;
/** The strip of column letters. */
export const headHeight = 32;
const spareRows = 12;
const spareColumns = 2;

/** The rows and columns that are drawn: those in sight and a few around them; both ends included. */
export interface GridWindow {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Sight {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly height: number;
  readonly width: number;
}

/** What is drawn of a sheet of `rows` rows whose columns begin at `starts`, when this part of it is in sight. */
export function gridWindow(sight: Sight, rows: number, starts: readonly number[]): GridWindow {
  const columns = starts.length - 1;
  const first = Math.floor(sight.scrollTop / rowHeight);
  const last = Math.ceil((sight.scrollTop + sight.height) / rowHeight);
  return {
    top: clamp(first - spareRows, rows),
    bottom: clamp(last + spareRows, rows),
    left: clamp(columnAt(starts, sight.scrollLeft) - spareColumns, columns),
    right: clamp(columnAt(starts, sight.scrollLeft + sight.width) + spareColumns, columns),
  };
}

/** The column that holds this distance from the left edge. */
export function columnAt(starts: readonly number[], distance: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far to scroll so that from `start` to `end` is in sight; unchanged when it is. */
export function scrollInto(scrolled: number, length: number, start: number, end: number): number {
  if (start < scrolled) return start;
  if (end > scrolled + length) return Math.max(0, Math.min(start, end - length));
  return scrolled;
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
