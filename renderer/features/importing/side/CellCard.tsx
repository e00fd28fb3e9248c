import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import type { BatchItem, CellMeaning } from '../../../../shared/importing/importBatch.ts';
import { cellAddress, columnLetters } from '../../../../shared/importing/rawSheet.ts';
import { call } from '../../../api/call.ts';
import { problemText } from '../../../api/failureText.ts';
import { useIndicators } from '../../../api/queries.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useReviewState } from '../desk/useReview.ts';
import type { CellPlace } from '../grid/moveCell.ts';
import { ColumnEdit } from './ColumnEdit.tsx';
import { NameEdit } from './NameEdit.tsx';
import { PairEdit } from './PairEdit.tsx';
import { RowEdit } from './RowEdit.tsx';
import type { SheetEdit } from './useSheetEdit.ts';

interface CellCardProps {
  readonly file: number;
  readonly sheet: number;
  readonly edit: SheetEdit;
}

/** What the chosen cell was taken for, with its figure and what is doubtful about it. */
export function CellCard({ file, sheet, edit }: CellCardProps): ReactElement {
  const { t } = useTranslation('importing');
  const { batch, revision, cell } = useReviewState();
  const address = cellAddress(cell.row, cell.column);
  const { data: meaning } = useQuery({
    queryKey: ['imports', batch.id, 'cell', file, sheet, address, revision],
    queryFn: () => call('imports/cell', { batch: batch.id, file, sheet, cell: address }),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  return (
    <section className="cell-card" aria-live="polite">
      <h3>
        <span className="digits">{address}</span>
        {meaning !== undefined && (
          <span className="cell-part">
            <span className={`shade-mark shade-${meaning.role}`}>{t(`mark.${meaning.role}`)}</span>
            {t(`shade.${meaning.role}`)}
          </span>
        )}
      </h3>
      {meaning !== undefined && <Meaning meaning={meaning} />}
      {meaning?.item != null && <NameEdit figure={meaning.item.figure} />}
      <CellEdit edit={edit} cell={cell} />
    </section>
  );
}

/** What can be said of the cell's column and row, or of its pair in a form. */
function CellEdit({
  edit,
  cell,
}: {
  readonly edit: SheetEdit;
  readonly cell: CellPlace;
}): ReactElement | null {
  if (edit.table === undefined) return null;
  if (edit.table.layout === 'form') return <PairEdit edit={edit} cell={cell} />;
  return (
    <>
      <ColumnEdit edit={edit} column={columnLetters(cell.column)} />
      <RowEdit edit={edit} row={cell.row + 1} />
    </>
  );
}

function Meaning({ meaning: { item, problems } }: { readonly meaning: CellMeaning }): ReactElement {
  return (
    <>
      {item !== null && <FigureFacts item={item} />}
      {problems.map((problem) => (
        <p
          key={problem.code}
          className={problem.blocking ? 'cell-problem tone-warning' : 'cell-problem tone-hint'}
        >
          <Icon name={problem.blocking ? 'warning' : 'hint'} size={16} />
          <span>{problemText(problem)}</span>
        </p>
      ))}
    </>
  );
}

function FigureFacts({ item: { figure, stored, change } }: { readonly item: BatchItem }): ReactElement {
  const { t } = useTranslation('importing');
  const { data: indicators = [] } = useIndicators();
  const known = indicators.find(({ code }) => code === figure.indicator);
  return (
    <dl className="facts">
      <dt>{t('fact.figure')}</dt>
      <dd className="digits">
        <strong>{formatFigure(figure)}</strong> <span className="soft">{t(`change.${change}`)}</span>
      </dd>
      <dt>{t('fact.name')}</dt>
      <dd>{figure.name}</dd>
      <dt>{t('fact.indicator')}</dt>
      <dd>
        {known === undefined ? t('isOwn') : known.name}{' '}
        <span className="soft digits">
          {figure.match.by === 'similar'
            ? t('confidence', { share: figure.match.confidence })
            : t(`by.${figure.match.by}`)}
        </span>
      </dd>
      <dt>{t('fact.year')}</dt>
      <dd className="digits">{t('yearOf', { year: figure.year })}</dd>
      {figure.department !== null && (
        <>
          <dt>{t('fact.department')}</dt>
          <dd>{figure.department}</dd>
        </>
      )}
      {stored !== null && (
        <>
          <dt>{t('fact.stored')}</dt>
          <dd className="digits">{formatFigure(stored)}</dd>
        </>
      )}
    </dl>
  );
}
