/** A block of merged cells, counted from 0, both ends included. */
export type MergedBlock = Readonly<{ top: number; left: number; bottom: number; right: number }>;

/** Finds the block that covers a cell; rows must be asked for in ascending order. */
export type FindBlock = (row: number, column: number) => MergedBlock | null;

export function mergedBlocks(blocks: readonly MergedBlock[]): FindBlock {
  const sorted = blocks.toSorted((one, other) => one.top - other.top);
  let open: MergedBlock[] = [];
  let next = 0;
  let openRow = -1;
  return (row, column) => {
    if (row !== openRow) {
      if (open.length > 0) open = open.filter((block) => block.bottom >= row);
      // Each block is opened and closed once.
      for (let block = sorted[next]; block !== undefined && block.top <= row; block = sorted[next]) {
        if (block.bottom >= row) open.push(block);
        next += 1;
      }
      openRow = row;
    }
    return open.find(({ left, right }) => left <= column && column <= right) ?? null;
  };
}

/** How many blocks lie in the same row where most of them do. */
export function widestRow(blocks: readonly MergedBlock[]): number {
  const tops = blocks.map(({ top }) => top).toSorted((one, other) => one - other);
  const bottoms = blocks.map(({ bottom }) => bottom).toSorted((one, other) => one - other);
  let closed = 0;
  let widest = 0;
  tops.forEach((top, opened) => {
    while ((bottoms[closed] ?? Infinity) < top) closed += 1;
    widest = Math.max(widest, opened + 1 - closed);
  });
  return widest;
}
