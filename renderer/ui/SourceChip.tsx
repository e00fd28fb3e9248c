import './sourceChip.css';
import type { ReactElement } from 'react';
import type { Source } from '../../shared/domain/figure.ts';
import { sourceText } from './sourceText.ts';

/** Where a number comes from; a long file name gives way before the cell does. */
export function SourceChip({ source }: { readonly source: Source }): ReactElement {
  const text = sourceText(source);
  if (source.kind !== 'cell') {
    return (
      <span className="source-chip" title={text}>
        <span className="one-line">{text}</span>
      </span>
    );
  }
  return (
    <span className="source-chip" title={text}>
      <span className="one-line">{source.file}</span>
      {source.sheet !== '' && <span className="one-line source-sheet">› {source.sheet}</span>}
      <span className="source-cell digits">› {source.cell}</span>
    </span>
  );
}
