import './files.css';
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { FileLine } from './FileLine.tsx';
import { findRow, listFileRows, placeOfRow } from './fileRows.ts';
import { SheetLine, toggleSheet } from './SheetLine.tsx';

/** The files of the batch with their sheets, each with how it was understood. */
export function FileTree(): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { batch, place } = useReviewState();
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const id = useId();
  const rows = listFileRows(batch.files, folded);
  const chosen = findRow(rows, place);
  const fold = (file: number, isFolded: boolean): void => {
    setFolded((before) => new Set(isFolded ? [...before, file] : [...before].filter((one) => one !== file)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[chosen];
    if (row === undefined || event.target !== event.currentTarget) return;
    const next = rows[chosen + stepOf(event.key, chosen, rows.length)];
    if (event.key === 'Delete' && row.kind === 'file') review.leave(row.file.index);
    else if (event.key === ' ' && row.kind === 'sheet') toggleSheet(review, row);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      fold(row.file.index, event.key === 'ArrowLeft');
    else if (next !== undefined && next !== row) review.showSheet(placeOfRow(next));
    else return;
    event.preventDefault();
  };
  return (
    <VirtualList
      className="file-tree"
      label={t('files')}
      role="tree"
      count={rows.length}
      height={(index) => (rows[index]?.kind === 'file' ? 48 : 32)}
      active={chosen}
      activeId={chosen < 0 ? undefined : `${id}-${String(chosen)}`}
      onKeyDown={onKeyDown}
    >
      {(index) => {
        const row = rows[index];
        if (row === undefined) return null;
        const line = {
          id: `${id}-${String(index)}`,
          isChosen: index === chosen,
          onChoose: () => {
            review.showSheet(placeOfRow(row));
          },
        };
        return row.kind === 'sheet' ? (
          <SheetLine {...line} row={row} />
        ) : (
          <FileLine {...line} file={row.file} isFolded={folded.has(row.file.index)} onFold={fold} />
        );
      }}
    </VirtualList>
  );
}

function stepOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'Home':
      return -at;
    case 'End':
      return count - 1 - at;
    default:
      return 0;
  }
}
