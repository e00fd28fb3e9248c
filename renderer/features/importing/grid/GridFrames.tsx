import type { ReactElement } from 'react';
import type { GridFrame } from './gridParts.ts';
import { rowHeight } from './gridWindow.ts';

interface GridFramesProps {
  readonly frames: readonly GridFrame[];
  readonly starts: readonly number[];
}

/** A line around each table of the sheet, with its name where there are several. */
export function GridFrames({ frames, starts }: GridFramesProps): ReactElement {
  return (
    <>
      {frames.map(({ name, top, left, bottom, right }) => {
        const start = starts[left] ?? 0;
        return (
          <div
            key={`${String(top)} ${String(left)}`}
            className="grid-frame"
            aria-hidden="true"
            style={{
              top: top * rowHeight,
              left: start,
              width: (starts[Math.min(starts.length - 1, right + 1)] ?? start) - start,
              height: (bottom - top + 1) * rowHeight,
            }}
          >
            {name !== '' && <span className="grid-frame-name">{name}</span>}
          </div>
        );
      })}
    </>
  );
}
