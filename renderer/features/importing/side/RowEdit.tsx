import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { withHeaderRow, withLastRow } from '../../../../shared/importing/editMapping.ts';
import { withFirstRow, withoutRow } from '../../../../shared/importing/editRows.ts';
import { proposeTable } from '../../../../shared/importing/proposeTable.ts';
import { Button } from '../../../ui/Button.tsx';
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
        <Button
          title={t('rowIsHeaderHint')}
          onPress={() => {
            edit.edit((mapping, context) => withHeaderRow(mapping, row, context));
          }}
        >
          {t('rowIsHeader')}
        </Button>
        <Button
          title={t('rowIsFirstHint')}
          onPress={() => {
            edit.edit((mapping) => withFirstRow(mapping, row));
          }}
        >
          {t('rowIsFirst')}
        </Button>
        <Button
          title={t('rowIsLastHint')}
          onPress={() => {
            edit.edit((mapping) => withLastRow(mapping, row));
          }}
        >
          {t('rowIsLast')}
        </Button>
        <Button
          title={t('rowIsOutHint')}
          onPress={() => {
            edit.edit((mapping) => withoutRow(mapping, row));
          }}
        >
          {t('rowIsOut')}
        </Button>
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
