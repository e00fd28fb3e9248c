import { useDeferredValue, useEffect, useEffectEvent, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { goInstead } from '../../router/usePlace.ts';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { removeFigure } from './changeFigures.ts';
import { FilterBar } from './FilterBar.tsx';
import { FigureGrid } from './grid/FigureGrid.tsx';
import { FigurePanel } from './panel/FigurePanel.tsx';
import { ProposalBar } from './ProposalBar.tsx';
import { noFilter } from './rows/filterRows.ts';
import type { FigureDesk } from './useFigureDesk.ts';
import { useFigureView, type FigureView } from './useFigureView.ts';

interface Props {
  readonly work: FigureDesk;
  /** The figure whose panel the place opens; null for none. */
  readonly indicator: IndicatorCode | null;
}

/** The filters, the grid and the panel of one desk's figures. */
export function FigureWorkspace({ work, indicator }: Props): ReactElement {
  const { rows, standing, desk } = work;
  const view = useFigureView(work);
  const { active, panel, open, setPanel } = view;
  // Moving through the grid never waits for the panel.
  const followed = useDeferredValue(active);
  const body = useRef<HTMLDivElement>(null);
  // The keys go on in the grid once the panel is done with.
  const backToGrid = (): void => {
    body.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  };
  useIndicatorInFront(indicator, work, view.openIndicator);
  return (
    <>
      <FilterBar rows={rows} view={view} exportedAt={standing?.exportedAt ?? null} />
      <div className="figures-notes">
        <ProposalBar work={work} />
        <GapNote work={work} view={view} />
      </div>
      <div className="figures-body" ref={body}>
        <FigureGrid
          rows={view.shown}
          order={view.order}
          active={active}
          hasBefore={work.before.length > 0}
          hasSeries={(standing?.series.length ?? 0) > 0}
          names={work.names}
          listKey={view.listKey}
          onOrder={view.sortBy}
          onActive={view.activate}
          onOpen={(row) => {
            open(row, 'look');
          }}
          onType={(row) => {
            open(row, 'type');
          }}
          onRemove={(row) => void removeFigure(desk, row)}
          onClose={() => {
            setPanel(null);
          }}
        />
        {panel !== null && followed !== null && (
          <FigurePanel
            key={followed.key}
            work={work}
            row={followed}
            isTyping={panel === 'type'}
            onTyping={(isTyping) => {
              setPanel(isTyping ? 'type' : 'look');
              if (!isTyping) backToGrid();
            }}
            onIndicator={view.openIndicator}
            onClose={() => {
              setPanel(null);
              backToGrid();
            }}
          />
        )}
      </div>
    </>
  );
}

/** Opens the panel of the figure that the place names, once; then the place is the desk again. */
function useIndicatorInFront(
  indicator: IndicatorCode | null,
  { desk, standing }: FigureDesk,
  openIndicator: (code: IndicatorCode) => void,
): void {
  const show = useEffectEvent((code: IndicatorCode) => {
    openIndicator(code);
    goInstead({ at: 'figures', year: desk.year, bureau: desk.bureau });
  });
  const isReady = standing !== undefined;
  useEffect(() => {
    if (indicator !== null && isReady) show(indicator);
  }, [indicator, isReady]);
}

interface GapNoteProps {
  readonly work: FigureDesk;
  readonly view: FigureView;
}

/** Says that the report prints figures which are not there. */
function GapNote({ work, view }: GapNoteProps): ReactElement | null {
  const { t } = useTranslation('figures');
  const count = work.rows.filter(({ missing }) => missing === 'used').length;
  if (count === 0 || view.filter.state === 'missing') return null;
  return (
    <Note tone="warning">
      <span className="figures-bar">
        <span>{t('gaps', { count })}</span>
        <Button
          onPress={() => {
            view.setFilter({ ...noFilter, state: 'missing' });
          }}
        >
          {t('showGaps')}
        </Button>
      </span>
    </Note>
  );
}
