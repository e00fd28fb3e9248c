import type { ReactElement } from 'react';

interface PlaceProps {
  readonly file: string;
  /** Sheet and cell: 处罚 › C4; empty for the file as a whole. */
  readonly inFile: string;
}

/** Where something stands; a long file name gives way before the cell does. */
export function Place({ file, inFile }: PlaceProps): ReactElement {
  return (
    <span className="place small digits" title={inFile === '' ? file : `${file} › ${inFile}`}>
      <span className="one-line">{file}</span>
      {inFile !== '' && <span className="one-line place-inside">› {inFile}</span>}
    </span>
  );
}
