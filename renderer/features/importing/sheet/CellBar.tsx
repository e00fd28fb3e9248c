import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RawCell } from '../../../../shared/importing/rawSheet.ts';
import { cellText } from '../grid/cellText.ts';

interface CellBarProps {
  readonly address: string;
  readonly text: RawCell | undefined;
}

/** The address of the chosen cell and all that it says, however long. */
export function CellBar({ address, text }: CellBarProps): ReactElement {
  const { t } = useTranslation('importing');
  return (
    <div className="cell-bar" aria-label={t('chosenCell')}>
      <span className="cell-bar-address digits">{address}</span>
      <span className="cell-bar-text">{text === undefined ? '' : cellText(text)}</span>
    </div>
  );
}
