import { Suspense, useEffect, useEffectEvent, useState, type ComponentType, type ReactElement } from 'react';
import type { BlockId } from '../../../shared/domain/identity.ts';
import type { IndicatorCode } from '../../../shared/domain/indicator.ts';
import type { ReportStep } from '../../router/place.ts';
import { goInstead } from '../../router/usePlace.ts';
import { DocumentPreview } from '../../ui/document/DocumentPreview.tsx';
import { PrintKey } from '../../ui/document/PrintKey.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { Banners } from './Banners.tsx';
import type { ReportDesk } from './desk/reportDesk.ts';
import { useDeskInFront, useDeskState } from './desk/useReportDesk.ts';
import type { ExportingProps } from '../../ui/exportingProps.ts';
import { type ReportFigures, useFigureBook } from './figures/useFigureBook.ts';
import { LinkReviewButton } from './linking/LinkReviewButton.tsx';
import { FindBar } from './find/FindBar.tsx';
import { listCarried } from '../../../shared/writing/rollForward/listCarried.ts';
import { LastYearTab } from './lastYear/LastYearTab.tsx';
import { Middle } from './Middle.tsx';
import { OutlinePane } from './outline/OutlinePane.tsx';
import { QuickJump } from './outline/QuickJump.tsx';
import { SectionStrip } from './outline/SectionStrip.tsx';
import { ReportBar } from './ReportBar.tsx';
import { FiguresTab } from './side/FiguresTab.tsx';
import { SidePane } from './side/SidePane.tsx';
import { type SideState, useSide } from './side/useSide.ts';
import { useWorkspace, type Work } from './useWorkspace.ts';
import { VersionsButton } from './versions/VersionsButton.tsx';

interface Props {
  readonly desk: ReportDesk;
  readonly step: ReportStep;
  /** The block to open at; null where the report was left. */
  readonly block: BlockId | null;
  readonly exporting: ComponentType<ExportingProps>;
}

/** The report and all that it is written with; first waits for its figures, so that no number is shown as missing meanwhile. */
export function Workspace(props: Props): ReactElement {
  useDeskInFront(props.desk);
  const { report } = useDeskState(props.desk);
  const figures = useFigureBook(report);
  const [isReady, setReady] = useState(false);
  if (!isReady) {
    if (!figures.isRead && figures.error === null) return <Waiting />;
    setReady(true);
  }
  return <Panes {...props} figures={figures} />;
}

function Panes({
  desk,
  step,
  block,
  exporting,
  figures,
}: Props & { readonly figures: ReportFigures }): ReactElement {
  const work = useWorkspace(desk, figures);
  useBlockInFront(block, work);
  const side = useSide();
  const { report, saving, isArchived, readOnly, navigation, composition, guide, looked, find } = work;
  return (
    <div className={`report${side.isOpen ? ' report-with-side' : ''}`}>
      <PrintKey document={composition.document} />
      {work.isOutlineOpen && <Outline work={work} />}
      <div className="report-middle">
        <Banners
          desk={desk}
          saving={saving}
          isArchived={isArchived}
          document={composition.document}
          figures={figures}
        />
        <Bar desk={desk} work={work} figures={figures} side={side} />
        <FindBar find={find} />
        <SectionStrip marks={looked} entries={work.entries} actions={work.actions} readOnly={readOnly} />
        <Middle
          desk={desk}
          report={report}
          book={figures.book}
          carried={work.marks.carried}
          guide={guide}
          navigation={navigation}
          readOnly={readOnly}
          isDone={looked.place !== null && looked.standingOf(looked.place).sign === 'done'}
        />
      </div>
      {side.isOpen && <Side desk={desk} work={work} figures={figures} side={side} />}
      {step === 'export' && <Export desk={desk} work={work} figures={figures} exporting={exporting} />}
    </div>
  );
}

interface BarProps extends FiguresProps {
  readonly desk: ReportDesk;
  readonly side: SideState;
}

function Bar({ desk, work, figures, side }: BarProps): ReactElement {
  const { report, readOnly, navigation } = work;
  return (
    <ReportBar
      writer={navigation.view === 'ending' || readOnly ? null : navigation.writer}
      undo={readOnly ? null : work.undo}
      side={side}
      onOutline={work.isOutlineOpen ? null : work.toggleOutline}
      onExport={() => {
        goInstead({ at: 'report', id: report.id, step: 'export' });
      }}
    >
      <QuickJump entries={work.entries} standingOf={work.looked.standingOf} onOpen={work.actions.onOpen} />
      {!readOnly && <LinkReviewButton desk={desk} book={figures.book} view={navigation.view} />}
      <VersionsButton desk={desk} figures={figures.figures} readOnly={readOnly} />
    </ReportBar>
  );
}

function Side({ desk, work, figures, side }: BarProps): ReactElement {
  const { report, marks, readOnly, navigation, composition } = work;
  return (
    <SidePane
      side={side}
      preview={
        <DocumentPreview
          document={composition.document}
          current={navigation.caret}
          onBlock={navigation.goTo}
        />
      }
      figures={<Figures work={work} figures={figures} />}
      lastYear={
        <LastYearTab
          desk={desk}
          report={report}
          marks={marks}
          view={navigation.view}
          caret={navigation.caret}
          readOnly={readOnly}
          onBlock={navigation.goTo}
        />
      }
    />
  );
}

/** Shows the block that the place names, once; then the place is the report again. */
function useBlockInFront(block: BlockId | null, { report, navigation }: Work): void {
  const show = useEffectEvent((wanted: BlockId) => {
    navigation.show(wanted);
    goInstead({ at: 'report', id: report.id, step: 'write' });
  });
  useEffect(() => {
    if (block !== null) show(block);
  }, [block]);
}

function Outline({ work }: { readonly work: Work }): ReactElement {
  const { report, readOnly, navigation, composition } = work;
  return (
    <OutlinePane
      report={report}
      actions={work.actions}
      entries={work.entries}
      view={navigation.view}
      part={work.part}
      marks={work.looked}
      readOnly={readOnly}
      missing={composition.missing.length}
      onMissing={work.goToMissing}
      onCollapse={work.toggleOutline}
    />
  );
}

const none: readonly IndicatorCode[] = [];

interface FiguresProps {
  readonly work: Work;
  readonly figures: ReportFigures;
}

function Figures({ work, figures }: FiguresProps): ReactElement {
  const { report, readOnly, navigation, composition, guide } = work;
  return (
    <FiguresTab
      report={report}
      book={figures.book}
      uses={composition.uses}
      suggested={guide?.indicators ?? none}
      onInsert={readOnly ? null : (navigation.writer?.insertFigure ?? null)}
    />
  );
}

function Export({
  desk,
  work,
  figures,
  exporting: Dialog,
}: FiguresProps & Omit<Props, 'step' | 'block'>): ReactElement {
  const { report, readOnly, navigation, composition } = work;
  const close = (): void => {
    goInstead({ at: 'report', id: report.id, step: 'write' });
  };
  return (
    <Suspense>
      <Dialog
        report={report}
        document={composition.document}
        readOnly={readOnly}
        missing={composition.missing}
        carried={listCarried(report.blocks, work.marks)}
        nameOf={({ indicator, year }) => figures.book.read({ figure: indicator, year }).name}
        flush={desk.flush}
        onHeader={(header) => {
          desk.edit((before) => ({ ...before, header }));
        }}
        onGo={(place) => {
          close();
          if (place === 'lead' || place === 'ending') navigation.open(place);
          else navigation.goTo(place);
        }}
        onClose={close}
      />
    </Suspense>
  );
}
