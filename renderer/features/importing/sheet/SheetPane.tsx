import './sheet.css';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { BatchFile, BatchSheet } from '../../../../shared/importing/importBatch.ts';
import { cellAddress } from '../../../../shared/importing/rawSheet.ts';
import { RequestFailure } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { usePages } from '../../../ui/pages.ts';
import { Waiting } from '../../../ui/Spinner.tsx';
import { fileAt, sheetAt } from '../desk/reviewState.ts';
import { focusGrid, focusSide } from '../desk/focus.ts';
import { useReview, useReviewState } from '../desk/useReview.ts';
import type { GridMenuPlace } from '../grid/gridParts.ts';
import { SheetGrid } from '../grid/SheetGrid.tsx';
import { seenCell } from '../grid/sheetCells.ts';
import { useSheetEdit, type SheetEdit } from '../side/useSheetEdit.ts';
import { CellBar } from './CellBar.tsx';
import { drawSheet, type DrawingWords } from './drawSheet.ts';
import { GridMenu } from './GridMenu.tsx';
import { SheetHead } from './SheetHead.tsx';
import { useSheetProblems } from './useSheetProblems.ts';

/** The sheet in front, or why there is none to see. */
export function SheetPane(): ReactElement {
  const { t } = useTranslation('importing');
  const { batch, place } = useReviewState();
  const file = fileAt(batch, place);
  const sheet = sheetAt(batch, place);
  return (
    <section className="sheet-pane" aria-label={t('sheetInFront')}>
      {file === undefined ? (
        <NoFile />
      ) : file.state === 'refused' ? (
        <Refused file={file} />
      ) : sheet === undefined || place?.sheet == null ? (
        <Waiting text={t('readingFile', { file: file.name })} />
      ) : (
        <>
          <SheetHead file={file} sheet={sheet} />
          <SheetInFront
            key={`${String(file.index)} ${String(place.sheet)}`}
            file={file}
            sheet={sheet}
            index={place.sheet}
          />
        </>
      )}
    </section>
  );
}

function NoFile(): ReactElement {
  const { t } = useTranslation('importing');
  const { batch } = useReviewState();
  return batch.files.length > 0 ? (
    <Waiting text={t('readingFirst')} />
  ) : (
    <EmptyState icon="bring" title={t('noFiles')}>
      {t('noFilesHint')}
    </EmptyState>
  );
}

/** What kept a file from being read, and what the clerk can do about it. */
function Refused({ file }: { readonly file: BatchFile }): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const error = file.failure === null ? new Error(file.name) : new RequestFailure(file.failure);
  return (
    <FailureState
      error={error}
      actions={
        <Button
          onPress={() => {
            review.leave(file.index);
          }}
        >
          {t('withoutFile')}
        </Button>
      }
    />
  );
}

interface SheetInFrontProps {
  readonly file: BatchFile;
  readonly sheet: BatchSheet;
  readonly index: number;
}

function SheetInFront({ file, sheet, index }: SheetInFrontProps): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { batch, revision, cell } = useReviewState();
  const { reading, rows, columns } = sheet;
  const cells = review.cellsOf(file.index, index, columns);
  const [menu, setMenu] = useState<GridMenuPlace | null>(null);
  const edit = useSheetEdit();
  const problems = useSheetProblems(batch.id, revision, file.index, reading.name);
  const drawing = useMemo(
    () => drawSheet(reading.tables, rows, problems, drawingWords(t)),
    [reading.tables, rows, problems, t],
  );
  usePages(cells.pages);
  useEffect(() => {
    if (rows > 0) cells.pages.want(0, 0);
  }, [cells, rows]);
  const widths = cells.widths();
  if (rows === 0) return <EmptyState icon="figures" title={t('emptySheet')} />;
  if (widths === null) {
    const failure = cells.pages.failure();
    return failure === null ? <Waiting /> : <FailureState error={failure} />;
  }
  return (
    <>
      <CellBar address={cellAddress(cell.row, cell.column)} text={seenCell(cells, cell)} />
      <SheetGrid
        label={t('gridLabel', { file: file.name, sheet: reading.name })}
        rows={rows}
        cells={cells}
        widths={widths}
        drawing={drawing}
        selected={cell}
        onSelect={(place) => {
          review.showCell({ row: place.row, column: place.column });
        }}
        onOpen={() => {
          review.showTab('sheet');
          focusSide();
        }}
        onMenu={(place) => {
          review.showCell(place.cell);
          if (hasColumns(edit)) setMenu(place);
        }}
      />
      {menu !== null && edit !== null && (
        <GridMenu
          edit={edit}
          {...menu}
          onClose={() => {
            setMenu(null);
            focusGrid();
          }}
        />
      )}
    </>
  );
}

/** A form has cells that answer labels; its columns mean nothing. */
function hasColumns(edit: SheetEdit | null): boolean {
  return edit?.table !== undefined && edit.table.layout !== 'form';
}

function drawingWords(t: TFunction<'importing'>): DrawingWords {
  return {
    nameOf: (table) => t('tableName', { number: table + 1 }),
    letters: {
      header: t('mark.header'),
      label: t('mark.label'),
      unit: t('mark.unit'),
      value: t('mark.value'),
      total: t('mark.total'),
      department: t('mark.department'),
      year: t('mark.year'),
      note: t('mark.note'),
      none: t('mark.none'),
    },
  };
}
