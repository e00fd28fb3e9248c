import type { CSSProperties, ReactElement } from 'react';
import type { PageCell, PageLine, PageRow, PageRun } from '../../../shared/document/paginate/page.ts';
import { points } from './sheetStyle.ts';

interface LineProps {
  readonly line: PageLine;
  readonly isCurrent: boolean;
}

/** A line of text where the page has it; its end is where the model says, whatever face this machine draws it in. */
export function PageLineView({ line, isCurrent }: LineProps): ReactElement {
  const { top, height, left, align, role, ids, runs, hanging } = line;
  const place: CSSProperties = {
    top: points(top),
    height: points(height),
    lineHeight: points(height),
    ...(align === 'center' ? {} : { paddingLeft: points(left) }),
  };
  const classes = ['document-line', `document-line-${align}`, ...(isCurrent ? ['document-current'] : [])];
  return (
    <p className={classes.join(' ')} data-role={role} data-blocks={ids.join(' ')} style={place}>
      <Runs runs={runs} />
      {hanging !== '' && <span className="document-hanging">{hanging}</span>}
    </p>
  );
}

interface RowProps {
  readonly row: PageRow;
  readonly isCurrent: boolean;
}

export function PageRowView({ row, isCurrent }: RowProps): ReactElement {
  const { top, height, part, isRepeated, ids, cells } = row;
  return (
    <div
      className={`document-row document-row-${part}${isCurrent ? ' document-current' : ''}`}
      data-blocks={ids.join(' ')}
      aria-hidden={isRepeated}
      style={{ top: points(top), height: points(height) }}
    >
      {cells.map((cell, column) => (
        <Cell key={column} cell={cell} />
      ))}
    </div>
  );
}

function Cell({ cell: { left, width, align, lines } }: { readonly cell: PageCell }): ReactElement {
  return (
    <div
      className="document-cell"
      style={{ left: points(left), width: `calc(${points(width)} + 0.5pt)`, textAlign: align }}
    >
      {lines.map((runs, index) => (
        <p key={index}>
          <Runs runs={runs} />
        </p>
      ))}
    </div>
  );
}

function Runs({ runs }: { readonly runs: readonly PageRun[] }): ReactElement {
  return (
    <>
      {runs.map(({ text, face, figure }, index) => (
        <span
          key={index}
          className={`document-face-${face}${figure?.missing === true ? ' document-missing' : ''}`}
        >
          {text.split(/(\d+)/u).map((piece, at) =>
            // Every second piece is a number.
            at % 2 === 1 ? (
              <span key={at} style={{ letterSpacing: `var(--digits-${face})` }}>
                {piece}
              </span>
            ) : (
              piece
            ),
          )}
        </span>
      ))}
    </>
  );
}
