import { Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { FigureBook } from './figureBook.ts';
import { searchFigures } from './searchFigures.ts';

interface Props {
  readonly book: FigureBook;
  readonly onIndicator: (indicator: IndicatorCode) => void;
}

/** Finds the figure that is to stand in the place of another. */
export function ReplaceFigure({ book, onIndicator }: Props): ReactElement {
  const { t } = useTranslation(['content', 'report']);
  const [query, setQuery] = useState('');
  return (
    <div className="figure-replace">
      <Input
        autoFocus
        allowClear
        value={query}
        aria-label={t('figure.replaceSearch')}
        placeholder={t('figure.replaceSearch')}
        onChange={(event) => {
          setQuery(event.target.value);
        }}
      />
      <ul>
        {searchFigures(book.choices, query)
          .slice(0, 20)
          .map(({ indicator, name, printed }) => (
            <li key={indicator}>
              <button
                type="button"
                className="figure-menu-choice"
                onClick={() => {
                  onIndicator(indicator);
                }}
              >
                <span className="one-line">{name}</span>
                <span className={printed === null ? 'figure-none' : 'figure-value digits'}>
                  {printed ?? t('report:figure.none')}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
