import { Checkbox } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '../desk/createReview.ts';
import { useReview } from '../desk/useReview.ts';
import type { LineProps, SheetRow } from './fileRows.ts';
import { sheetState } from './sheetState.ts';
import { StateMark } from './StateMark.tsx';

/** A sheet with its state, and whether it is read. */
export function SheetLine({
  id,
  row,
  isChosen,
  onChoose,
}: LineProps & { readonly row: SheetRow }): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { reading } = row.sheet;
  const state = sheetState(t, row.sheet);
  const name = reading.name === '' ? t('unnamedSheet') : reading.name;
  return (
    <div
      id={id}
      role="treeitem"
      aria-level={2}
      aria-selected={isChosen}
      className="sheet-line"
      onClick={onChoose}
    >
      <Checkbox
        tabIndex={-1}
        aria-label={t('readSheet', { sheet: name })}
        checked={isRead(row)}
        disabled={hasNothing(row)}
        onClick={(event) => {
          event.stopPropagation();
        }}
        onChange={() => {
          toggleSheet(review, row);
        }}
      />
      <span className="one-line sheet-name" title={name}>
        {name}
      </span>
      <span className={`sheet-state small tone-${state.tone}`} title={state.text}>
        <StateMark {...state} />
        <span className="one-line">{state.text}</span>
      </span>
    </div>
  );
}

/** Leaves out a sheet that is read, and reads one that is not. */
export function toggleSheet(review: Review, row: SheetRow): void {
  if (hasNothing(row)) return;
  review.remap(row.file.index, row.index, { leftOut: isRead(row) });
}

function isRead({ sheet }: SheetRow): boolean {
  return !['hidden', 'left-out', 'empty', 'notes'].includes(sheet.reading.layout);
}

/** A sheet without a table has nothing to be read; one can be made in it by hand. */
function hasNothing({ sheet }: SheetRow): boolean {
  return sheet.reading.layout === 'empty' || sheet.reading.layout === 'notes';
}
