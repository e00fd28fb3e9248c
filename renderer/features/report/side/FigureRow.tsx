import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { carryFigure } from '../editor/dropFigure.ts';
import type { FigureChoice } from '../figures/figureBook.ts';
import { sourceText } from '../figures/figureWords.ts';

interface Props {
  readonly choice: FigureChoice;
  readonly source: StoredFigure | undefined;
  /** How often the report prints it. */
  readonly uses: number;
  readonly isSuggested: boolean;
  readonly onInsert: ((indicator: IndicatorCode) => void) | null;
}

export const FigureRow = memo(function FigureRow(props: Props): ReactElement {
  const { choice, source, uses, isSuggested, onInsert } = props;
  const { t } = useTranslation('report');
  const { indicator, name, printed } = choice;
  return (
    <li>
      <button
        type="button"
        className="figure-row"
        disabled={onInsert === null}
        draggable={onInsert !== null}
        title={source === undefined ? name : t('figure.title', { name, source: sourceText(source, t) })}
        onDragStart={(event) => {
          carryFigure(event.dataTransfer, indicator);
        }}
        onClick={() => {
          onInsert?.(indicator);
        }}
      >
        <span className="figure-row-name">{name}</span>
        <span className="figure-value digits">{printed}</span>
        <span className="figure-row-more soft small">
          {isSuggested && <span className="figure-tag">{t('figures.suggested')}</span>}
          <span>{uses === 0 ? t('figures.unused') : t('figures.used', { count: uses })}</span>
        </span>
      </button>
    </li>
  );
});
