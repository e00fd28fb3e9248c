import { Input } from 'antd';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureUse } from '../../../../shared/document/documentModel.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { toHref } from '../../../router/usePlace.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { FigureBook } from '../figures/figureBook.ts';
import { searchFigures } from '../figures/searchFigures.ts';
import { FigureRow } from './FigureRow.tsx';

interface Props {
  readonly report: Report;
  readonly book: FigureBook;
  readonly uses: readonly FigureUse[];
  readonly suggested: readonly IndicatorCode[];
  /** Null where nothing can be written. */
  readonly onInsert: ((indicator: IndicatorCode) => void) | null;
}

/** The year's stored figures, to look up and to put into the text. */
export function FiguresTab({ report, book, uses, suggested, onInsert }: Props): ReactElement {
  const { t } = useTranslation('report');
  const [query, setQuery] = useState('');
  const stored = useMemo(() => book.choices.filter(({ printed }) => printed !== null), [book]);
  const found = useMemo(() => searchFigures(stored, query, suggested), [stored, query, suggested]);
  const counts = countUses(uses, report);
  if (stored.length === 0) {
    const place = { at: 'figures', year: report.year, bureau: report.bureau } as const;
    return (
      <EmptyState
        icon="figures"
        title={t('figures.empty', { year: report.year })}
        actions={<ButtonLink href={toHref(place)}>{t('figures.import')}</ButtonLink>}
      >
        {t('figures.emptyText')}
      </EmptyState>
    );
  }
  return (
    <div className="figures-tab">
      <Input
        allowClear
        value={query}
        placeholder={t('figures.search')}
        aria-label={t('figures.search')}
        onChange={(event) => {
          setQuery(event.target.value);
        }}
      />
      <p className="soft small">
        {onInsert === null ? t('figures.count', { count: found.length }) : t('figures.hint')}
      </p>
      {found.length === 0 && <p className="figures-none">{t('figures.none', { query })}</p>}
      <ul className="figures-list">
        {found.map((choice) => (
          <FigureRow
            key={choice.indicator}
            choice={choice}
            source={book.read({ figure: choice.indicator }).stored[0]}
            uses={counts.get(choice.indicator) ?? 0}
            isSuggested={suggested.includes(choice.indicator)}
            onInsert={onInsert}
          />
        ))}
      </ul>
    </div>
  );
}

function countUses(uses: readonly FigureUse[], { year }: Report): ReadonlyMap<IndicatorCode, number> {
  const counts = new Map<IndicatorCode, number>();
  for (const use of uses) {
    if (use.year === year) counts.set(use.indicator, (counts.get(use.indicator) ?? 0) + 1);
  }
  return counts;
}
