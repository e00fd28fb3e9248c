import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetReading } from '../../../../shared/importing/importResult.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { sheetAt } from '../desk/reviewState.ts';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { notRead } from '../files/sheetState.ts';
import { CellCard } from './CellCard.tsx';
import { NewTable } from './RowEdit.tsx';
import { TableCard } from './TableCard.tsx';
import { useSheetEdit } from './useSheetEdit.ts';

/** What the sheet in front and the chosen cell were taken for, and how that is corrected. */
export function SheetTab(): ReactElement {
  const { t } = useTranslation('importing');
  const { batch, place, cell } = useReviewState();
  const sheet = sheetAt(batch, place);
  const edit = useSheetEdit();
  if (sheet === undefined || edit === null || place?.sheet == null) {
    return <div className="side-empty soft">{t('chooseSheet')}</div>;
  }
  return (
    <div className="sheet-tab">
      {edit.tables.length === 0 && (
        <NotRead file={place.file} sheet={place.sheet} layout={sheet.reading.layout} />
      )}
      <CellCard file={place.file} sheet={place.sheet} edit={edit} />
      {edit.tables.map((table, index) => (
        <TableCard key={index} edit={edit} index={index} table={table} />
      ))}
      <section className="table-card">
        {sheet.remembered && <Note tone="hint">{t('remembered')}</Note>}
        <NewTable edit={edit} row={cell.row + 1} />
        {(sheet.chosen || sheet.remembered) && <DetectAgain file={place.file} sheet={place.sheet} />}
      </section>
    </div>
  );
}

interface NotReadProps {
  readonly file: number;
  readonly sheet: number;
  readonly layout: SheetReading['layout'];
}

/** Why a sheet was not read, and what the clerk can do about it. */
function NotRead({ file, sheet, layout }: NotReadProps): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const canBeRead = layout === 'hidden' || layout === 'left-out';
  return (
    <section className="table-card">
      <Note tone={layout === 'unrecognised' ? 'warning' : 'hint'}>{t(`notReadHint.${notRead(layout)}`)}</Note>
      {canBeRead && (
        <div className="actions">
          <Button
            onPress={() => {
              review.remap(file, sheet, { leftOut: false });
            }}
          >
            {t('readThis')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Gives up what was chosen for the sheet and has its tables found anew. */
function DetectAgain({ file, sheet }: { readonly file: number; readonly sheet: number }): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  return (
    <div className="actions">
      <Button
        onPress={() => {
          review.remap(file, sheet, { tables: undefined });
        }}
      >
        {t('detectAgain')}
      </Button>
    </div>
  );
}
