import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearChange } from '../../../../shared/domain/compareYears.ts';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';

interface Props {
  readonly change: YearChange | null;
  /** True when it is worth saying that there was none last year. */
  readonly saysNone: boolean;
}

/** The difference to last year in words: +325（7.9%）, 持平, 上年为 0; never a sign by colour alone. */
export function ChangeText({ change, saysNone }: Props): ReactElement | null {
  const { t } = useTranslation('figures');
  if (change === null) return saysNone ? <span className="soft">{t('change.none')}</span> : null;
  if (change.kind === 'same') return <span className="soft">{t('change.same')}</span>;
  if (change.kind === 'units-differ') return <span className="soft">{t('change.unitsDiffer')}</span>;
  const { difference, growth, fromZero } = change;
  const isPoints = difference.unit === '个百分点';
  return (
    <>
      {signed(formatFigure(difference, { unit: isPoints }))}
      {growth !== null && <small className="soft">{signed(formatFigure(growth))}</small>}
      {fromZero && <small className="soft">{t('change.fromZero')}</small>}
    </>
  );
}

/** With + or − in front of the digits: 近-5 is 近−5. */
function signed(text: string): string {
  return text.includes('-') ? text.replace('-', '−') : `+${text}`;
}
