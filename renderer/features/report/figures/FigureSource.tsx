import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import type { FormulaNames } from '../../../../shared/domain/formula/formulaNames.ts';
import { toHref } from '../../../router/usePlace.ts';
import { formatDay } from '../../../ui/dates.ts';
import { formulaInNames } from '../../../ui/formulaInNames.ts';
import { Note } from '../../../ui/Note.tsx';
import type { FigureEntry } from './figureBook.ts';
import { sourceText } from './figureWords.ts';

interface Props {
  readonly entry: FigureEntry;
  readonly names: FormulaNames;
}

/** All that is stored for a figure, each with its source; for one that is missing, why and what to do. */
export function FigureSource({ entry, names }: Props): ReactElement {
  const { t } = useTranslation('report');
  const { text, stored, year } = entry;
  return (
    <>
      {text === null && (
        <>
          <Note tone="warning">
            {stored.length > 0 ? t('figure.unclearHelp') : t('figure.missingHelp', { year })}
          </Note>
          <a href={toHref({ at: 'figures', year, bureau: null })}>{t('figures.import')}</a>
        </>
      )}
      <ul className="figure-sources">
        {stored.map((figure) => (
          <li key={`${figure.department ?? ''} ${sourceText(figure, t)}`}>
            {text === null && <strong className="digits">{formatFigure(figure)}</strong>}
            {figure.department !== null && <span>{figure.department}</span>}
            <span className="soft small">{t('figure.source')}</span>
            <span className="figure-source">{sourceText(figure, t)}</span>
            {figure.source.kind === 'derived' && (
              <span className="figure-source">{formulaInNames(figure.source.formula, names)}</span>
            )}
            <span className="soft small">{t('figure.storedAt', { day: formatDay(figure.storedAt) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
