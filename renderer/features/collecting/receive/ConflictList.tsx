import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import type { ImportConflict } from '../../../../shared/importing/importBatch.ts';
import { formatDay } from '../../../ui/dates.ts';
import { SourceChip } from '../../../ui/SourceChip.tsx';

interface ConflictListProps {
  readonly conflicts: readonly ImportConflict[];
  readonly onSettle: (key: string, side: number | null) => void;
}

/** Two values for one thing: both sides with their sources, of which the clerk chooses. */
export function ConflictList({ conflicts, onSettle }: ConflictListProps): ReactElement {
  const { t } = useTranslation('collecting');
  if (conflicts.length === 0) return <p className="soft receive-none">{t('side.noConflicts')}</p>;
  return (
    <ul className="receive-list">
      {conflicts.map(({ key, name, department, sides, chosen }) => (
        <li key={key} className="kit-conflict">
          <p>
            <strong>{name}</strong>
            <span className="soft small"> {department ?? ''}</span>
          </p>
          <div role="radiogroup" aria-label={name}>
            {sides.map((side, index) => (
              <button
                key={index}
                type="button"
                role="radio"
                aria-checked={chosen === index}
                className="kit-side"
                onClick={() => {
                  onSettle(key, chosen === index ? null : index);
                }}
              >
                <strong className="digits">{formatFigure(side)}</strong>
                <span className="soft small">
                  {'storedAt' in side.figure
                    ? t('side.storedOn', { day: formatDay(side.figure.storedAt) })
                    : t('side.thisTime')}
                </span>
                <SourceChip source={side.figure.source} />
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
