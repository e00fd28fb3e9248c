import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutCell, withPair } from '../../../../shared/importing/editMapping.ts';
import { cellAddress } from '../../../../shared/importing/rawSheet.ts';
import { Button } from '../../../ui/Button.tsx';
import type { CellPlace } from '../grid/moveCell.ts';
import type { SheetEdit } from './useSheetEdit.ts';

interface PairEditProps {
  readonly edit: SheetEdit;
  readonly cell: CellPlace;
}

/** Which cell answers the label of a form. */
export function PairEdit({ edit, cell: { row, column } }: PairEditProps): ReactElement {
  const { t } = useTranslation('importing');
  const chosen = cellAddress(row, column);
  const pair = edit.table?.pairs.find(({ label, value }) => label === chosen || value === chosen);
  const answer = (value: string): void => {
    edit.edit((mapping) => withPair(mapping, { label: chosen, value }));
  };
  return (
    <div className="edit-row" role="group" aria-label={t('pairIs')}>
      <span className="soft">{pair === undefined ? t('pairIs') : t('pairNow', pair)}</span>
      <div className="actions">
        {pair?.value !== chosen && (
          <>
            <Button
              onPress={() => {
                answer(cellAddress(row, column + 1));
              }}
            >
              {t('pairRight')}
            </Button>
            <Button
              onPress={() => {
                answer(cellAddress(row + 1, column));
              }}
            >
              {t('pairBelow')}
            </Button>
          </>
        )}
        {pair !== undefined && (
          <Button
            onPress={() => {
              edit.edit((mapping) => withoutCell(mapping, chosen));
            }}
          >
            {t('pairOut')}
          </Button>
        )}
      </div>
    </div>
  );
}
