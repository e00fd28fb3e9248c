import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './grid.css';
import type { FormulaNames } from '../../../../shared/domain/formula/formulaNames.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import type { FigureRow } from '../rows/figureRow.ts';
import type { RowOrder, SortColumn } from '../rows/sortRows.ts';
import { FigureLine } from './FigureLine.tsx';

interface Props {
  readonly rows: readonly FigureRow[];
  readonly order: RowOrder | null;
  readonly active: FigureRow | null;
  /** True when there is a last year to compare with. */
  readonly hasBefore: boolean;
  /** True when there are years to draw a line of. */
  readonly hasSeries: boolean;
  readonly names: FormulaNames;
  readonly listKey: string;
  readonly onOrder: (by: SortColumn) => void;
  readonly onActive: (row: FigureRow) => void;
  readonly onOpen: (row: FigureRow) => void;
  readonly onType: (row: FigureRow) => void;
  readonly onRemove: (row: FigureRow) => void;
  readonly onClose: () => void;
}

const lineHeight = 38;
/** Lines that a page key moves over. */
const pageLines = 12;

/** One line a figure, of which only those in sight are drawn; all keys work on the active line. */
export function FigureGrid(props: Props): ReactElement {
  const { rows, order, active, hasSeries, listKey } = props;
  const { t } = useTranslation('figures');
  const at = active === null ? -1 : rows.indexOf(active);
  return (
    <div className={`card figure-grid${hasSeries ? ' figure-grid-series' : ''}`}>
      <GridHead order={order} hasSeries={hasSeries} onOrder={props.onOrder} />
      {rows.length === 0 ? (
        <p className="soft figures-nothing">{t('noneFound')}</p>
      ) : (
        <VirtualList
          label={t('gridLabel')}
          role="listbox"
          className="figure-lines"
          count={rows.length}
          height={() => lineHeight}
          listKey={listKey}
          active={at}
          activeId={at < 0 ? undefined : lineId(at)}
          onKeyDown={(event) => {
            pressOnLine(event, at, props);
          }}
        >
          {(index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <FigureLine
                id={lineId(index)}
                row={row}
                isActive={index === at}
                hasBefore={props.hasBefore}
                hasSeries={hasSeries}
                names={props.names}
                onOpen={props.onOpen}
              />
            );
          }}
        </VirtualList>
      )}
    </div>
  );
}

function lineId(index: number): string {
  return `figure-line-${String(index)}`;
}

/** Arrows move, Enter opens, F2 types, Delete removes, Escape closes the panel. */
function pressOnLine(event: KeyboardEvent, at: number, props: Props): void {
  const { rows, onActive } = props;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
  const active = rows[at];
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: Math.max(at - 1, 0),
    PageDown: at + pageLines,
    PageUp: Math.max(at - pageLines, 0),
    Home: 0,
    End: rows.length - 1,
  };
  const acts: Readonly<Record<string, (row: FigureRow) => void>> = {
    Enter: props.onOpen,
    F2: props.onType,
    Delete: props.onRemove,
  };
  const move = moves[event.key];
  const act = acts[event.key];
  const target = move === undefined ? undefined : rows[Math.min(move, rows.length - 1)];
  if (target !== undefined) onActive(target);
  else if (act !== undefined && active !== undefined) act(active);
  else if (event.key === 'Escape') props.onClose();
  else return;
  event.preventDefault();
}

interface HeadProps {
  readonly order: RowOrder | null;
  readonly hasSeries: boolean;
  readonly onOrder: (by: SortColumn) => void;
}

function GridHead({ order, hasSeries, onOrder }: HeadProps): ReactElement {
  const { t } = useTranslation('figures');
  const head = (by: SortColumn, label: string, className: string): ReactElement => {
    const isSorted = order?.by === by;
    return (
      <button
        type="button"
        className={`figure-head ${className}`}
        aria-pressed={isSorted}
        title={t('sortBy', { column: label })}
        onClick={() => {
          onOrder(by);
        }}
      >
        <span className="one-line">{label}</span>
        {isSorted && (
          <span className={order.descending ? 'figure-sort figure-sort-down' : 'figure-sort'}>
            <Icon name="sorted" size={12} />
            <span className="visually-hidden">{t(order.descending ? 'sortedDown' : 'sortedUp')}</span>
          </span>
        )}
      </button>
    );
  };
  return (
    <div className="figure-line figure-heads">
      {head('name', t('column.indicator'), 'cell-name')}
      {head('value', t('column.value'), 'cell-value')}
      <span className="figure-head cell-unit">{t('column.unit')}</span>
      {head('before', t('column.before'), 'cell-before')}
      {head('change', t('column.change'), 'cell-change')}
      {hasSeries && <span className="figure-head cell-series">{t('column.series')}</span>}
      {head('department', t('column.department'), 'cell-department')}
      {head('source', t('column.source'), 'cell-source')}
      {head('uses', t('column.uses'), 'cell-uses')}
    </div>
  );
}
