import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../../shared/domain/catalogueEdits.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { ListRow } from './listRows.ts';

interface IndicatorRowProps {
  readonly id: string;
  readonly row: ListRow | undefined;
  readonly isShown: boolean;
  readonly onShow: (code: IndicatorCode) => void;
}

export function IndicatorRow({ id, row, isShown, onShow }: IndicatorRowProps): ReactElement | null {
  const { t } = useTranslation('indicators');
  if (row === undefined) return null;
  if (row.kind === 'group') {
    return (
      <h2 className="indicators-head">
        {t(`groups.${row.group}`)}
        <span className="soft digits">{row.count}</span>
      </h2>
    );
  }
  const { indicator, hidden } = row.entry;
  const alias = row.alias ?? indicator.aliases.join('、');
  return (
    <div
      id={id}
      role="option"
      aria-selected={isShown}
      className={hidden ? 'indicators-row is-hidden' : 'indicators-row'}
      onClick={() => {
        onShow(indicator.code);
      }}
    >
      <span className="indicators-name one-line" title={indicator.name}>
        {indicator.name}
      </span>
      <span className="indicators-unit soft">{indicator.unit}</span>
      <Standing entry={row.entry} />
      <span className="indicators-alias soft small one-line" title={alias}>
        {row.alias === null ? alias : t('foundAs', { alias })}
      </span>
    </div>
  );
}

function Standing({
  entry: { shipped, changed, hidden },
}: {
  readonly entry: CatalogueEntry;
}): ReactElement | null {
  const { t } = useTranslation('indicators');
  const standing = hidden ? 'hidden' : shipped === null ? 'own' : changed ? 'changed' : null;
  return standing === null ? null : (
    <span className={`indicators-tag tag-${standing}`}>{t(`standing.${standing}`)}</span>
  );
}
