import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { proposeTable } from '../../../../shared/importing/proposeTable.ts';
import { Button } from '../../../ui/Button.tsx';
import { rowEdits, rowUses } from './rowEdits.ts';
import type { SheetEdit } from './useSheetEdit.ts';

interface RowEditProps {
  readonly edit: SheetEdit;
  /** Counts from 1. */
  readonly row: number;
}

/** What the row of the chosen cell is to its table. */
export function RowEdit({ edit, row }: RowEditProps): ReactElement {
  const { t } = useTranslation('importing');
  return (
    <div className="edit-row" role="group" aria-label={t('rowIs', { row })}>
      <span className="soft">{t('rowIs', { row })}</span>
      <div className="row-choices">
        {rowUses.map((use) => (
          <Button
            key={use}
            title={t(`rowUseHint.${use}`)}
            onPress={() => {
              edit.edit((mapping, context) => rowEdits[use](mapping, row, context));
            }}
          >
            {t(`rowUse.${use}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Makes a table where none was found, or one more. */
export function NewTable({ edit, row }: RowEditProps): ReactElement {
  const { t } = useTranslation('importing');
  return (
    <div className="edit-row">
      <p className="soft small">{t('newTableHint', { row })}</p>
      <div className="actions">
        <Button
          icon="plus"
          onPress={() => {
            edit.addTable((context) => proposeTable(row, context));
          }}
        >
          {t('newTable')}
        </Button>
      </div>
    </div>
  );
}
