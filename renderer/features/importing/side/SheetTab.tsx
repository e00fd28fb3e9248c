import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { sheetAt } from '../desk/reviewState.ts';
import { useReviewState } from '../desk/useReview.ts';
import { CellCard } from './CellCard.tsx';
import { TableCard } from './TableCard.tsx';

/** What the sheet in front and the chosen cell were taken for. */
export function SheetTab(): ReactElement {
  const { t } = useTranslation('importing');
  const { batch, place } = useReviewState();
  const sheet = sheetAt(batch, place);
  if (sheet === undefined || place?.sheet == null) {
    return <div className="side-empty soft">{t('chooseSheet')}</div>;
  }
  const { tables } = sheet.reading;
  return (
    <div className="sheet-tab">
      <CellCard file={place.file} sheet={place.sheet} />
      {tables.map((table, index) => (
        <TableCard key={index} table={table} name={t('tableName', { number: index + 1 })} />
      ))}
    </div>
  );
}
