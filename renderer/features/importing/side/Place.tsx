import type { ReactElement } from 'react';

interface PlaceProps {
  readonly file: string;
  readonly sheet: string;
  /** Null for the sheet as a whole. */
  readonly cell: string | null;
}

/** Where something stands; a long file name gives way first, then the sheet's, never the cell. */
export function Place({ file, sheet, cell }: PlaceProps): ReactElement {
  const title = [file, sheet, cell ?? ''].filter((part) => part !== '').join(' › ');
  return (
    <span className="place small digits" title={title}>
      <span className="one-line">{file}</span>
      {sheet !== '' && <span className="one-line place-sheet">› {sheet}</span>}
      {cell !== null && <span className="place-cell">› {cell}</span>}
    </span>
  );
}
