import './sourceChip.css';
import type { ReactElement } from 'react';
import type { FormulaNames } from '../../shared/domain/formula/formulaNames.ts';
import type { Source } from '../../shared/domain/figure.ts';
import { sourceText } from './sourceText.ts';

interface SourceChipProps {
  readonly source: Source;
  /** The names in which a formula is shown; without them it is not shown. */
  readonly names?: Pick<FormulaNames, 'nameOf'>;
}

/** Where a number comes from; a long file name gives way before the cell does. */
export function SourceChip({ source, names }: SourceChipProps): ReactElement {
  const text = sourceText(source, names);
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
