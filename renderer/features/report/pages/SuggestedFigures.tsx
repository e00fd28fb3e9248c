import { memo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Button } from '../../../ui/Button.tsx';
import { carryFigure } from '../editor/dropFigure.ts';
import type { FigureBook } from '../figures/figureBook.ts';

interface Props {
  readonly indicators: readonly IndicatorCode[];
  readonly book: FigureBook;
  /** Indicators that the section already speaks of. */
  readonly used: ReadonlySet<IndicatorCode>;
  readonly onInsert: (indicator: IndicatorCode) => void;
}

/** The figures that this section is expected to speak of; one press puts a figure at the caret. */
export function SuggestedFigures({ indicators, book, used, onInsert }: Props): ReactElement {
  const { t } = useTranslation('report');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="suggested" role="group" aria-label={t('suggested.title')}>
      <span className="suggested-title soft">{t('suggested.title')}</span>
      <div className={isOpen ? 'suggested-chips suggested-all' : 'suggested-chips'}>
        {indicators.map((indicator) => (
          <Chip
            key={indicator}
            indicator={indicator}
            book={book}
            isUsed={used.has(indicator)}
            onInsert={onInsert}
          />
        ))}
      </div>
      {indicators.length > 3 && (
        <Button
          tone="quiet"
          onPress={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? t('suggested.less') : t('suggested.all', { count: indicators.length })}
        </Button>
      )}
    </div>
  );
}

interface ChipProps extends Pick<Props, 'book' | 'onInsert'> {
  readonly indicator: IndicatorCode;
  readonly isUsed: boolean;
}

const Chip = memo(function Chip({ indicator, book, isUsed, onInsert }: ChipProps): ReactElement {
  const { t } = useTranslation('report');
  const { name, text } = book.read({ figure: indicator });
  return (
    <button
      type="button"
      className="suggested-chip"
      draggable
      title={t('suggested.insert', { name })}
      onDragStart={(event) => {
        carryFigure(event.dataTransfer, indicator);
      }}
      onClick={() => {
        onInsert(indicator);
      }}
    >
      <span>{name}</span>
      {text === null ? (
        <span className="figure-none">{t('figure.none')}</span>
      ) : (
        <span className="figure-value digits">{text}</span>
      )}
      {isUsed && <span className="suggested-used">{t('suggested.used')}</span>}
    </button>
  );
});
