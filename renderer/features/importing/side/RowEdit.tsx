import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  newTable,
  withFirstRow,
  withHeaderRow,
  withLastRow,
  withoutRow,
  withPair,
} from '../../../../shared/importing/editTable.ts';
import { cellAddress, columnLetters } from '../../../../shared/importing/rawSheet.ts';
import { Button } from '../../../ui/Button.tsx';
import type { CellPlace } from '../grid/moveCell.ts';
import type { SheetEdit } from './useSheetEdit.ts';

interface RowEditProps {
  readonly edit: SheetEdit;
  readonly cell: CellPlace;
}

/** What the row of the chosen cell is to its table. */
export function RowEdit({ edit, cell }: RowEditProps): ReactElement {
  const { t } = useTranslation('importing');
  const row = cell.row + 1;
  return (
    <div className="edit-row" role="group" aria-label={t('rowIs', { row })}>
      <span className="soft">{t('rowIs', { row })}</span>
      <div className="actions">
        <Button
          onPress={() => {
            edit.edit((mapping) => withHeaderRow(mapping, row));
          }}
        >
          {t('rowIsHeader')}
        </Button>
        <Button
          onPress={() => {
            edit.edit((mapping) => withFirstRow(mapping, row));
          }}
        >
          {t('rowIsFirst')}
        </Button>
        <Button
          onPress={() => {
            edit.edit((mapping) => withLastRow(mapping, row));
          }}
        >
          {t('rowIsLast')}
        </Button>
        <Button
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
export function NewTable({ edit, cell }: RowEditProps): ReactElement {
  const { t } = useTranslation('importing');
  return (
    <div className="edit-row">
      <p className="soft small">{t('newTableHint', { cell: cellAddress(cell.row, cell.column) })}</p>
      <div className="actions">
        <Button
          icon="plus"
          onPress={() => {
            const names = columnLetters(cell.column);
            edit.addTable(newTable(cell.row + 1, names, columnLetters(cell.column + 1)));
          }}
        >
          {t('newTable')}
        </Button>
      </div>
    </div>
  );
}

/** Which cell answers the label of a form. */
export function PairEdit({ edit, cell: { row, column } }: RowEditProps): ReactElement {
  const { t } = useTranslation('importing');
  const label = cellAddress(row, column);
  const pair = edit.tables[edit.index]?.pairs.find((one) => one.label === label || one.value === label);
  const answer = (value: string | null): void => {
    edit.edit((mapping) => withPair(mapping, pair?.value === label ? pair.label : label, value));
  };
  return (
    <div className="edit-row" role="group" aria-label={t('pairIs')}>
      <span className="soft">
        {pair === undefined ? t('pairIs') : t('pairNow', { label: pair.label, value: pair.value })}
      </span>
      <div className="actions">
        {pair?.value !== label && (
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
              answer(null);
            }}
          >
            {t('pairOut')}
          </Button>
        )}
      </div>
    </div>
  );
}
