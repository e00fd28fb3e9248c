import { useDeferredValue, useMemo, useState } from 'react';
import { composeReport } from '../../../shared/document/composeReport.ts';
import type { Composition } from '../../../shared/document/documentModel.ts';
import type { Inline } from '../../../shared/domain/block.ts';
import type { BlockId } from '../../../shared/domain/identity.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { useReports, useTemplates } from '../../api/queries.ts';
import { outline, type OutlineEntry } from './blocks/outline.ts';
import { sections } from './blocks/sections.ts';
import type { DeskState, ReportDesk } from './desk/reportDesk.ts';
import { useDeskState } from './desk/useReportDesk.ts';
import { printInline } from './figures/figureBook.ts';
import type { ReportFigures } from './figures/useFigureBook.ts';
import { findGuide, partOf, type SlotGuide } from './guides.ts';
import type { OutlineActions } from './outline/outlineActions.ts';
import { useMarkKeys } from './outline/useMarkKeys.ts';
import { type Marks, useMarks } from './outline/useMarks.ts';
import { useOutlineActions } from './outline/useOutlineActions.ts';
import { type Navigation, useNavigation } from './useNavigation.ts';
import { type Find, useFind } from './find/useFind.ts';
import { useUndo, type Undo } from './useUndo.ts';
import { useWritingKeys } from './useWritingKeys.ts';

/** All that the panes show and do. */
export interface Work extends DeskState {
  readonly isArchived: boolean;
  readonly readOnly: boolean;
  readonly navigation: Navigation;
  /** A moment behind the text. */
  readonly composition: Composition;
  readonly entries: readonly OutlineEntry[];
  readonly actions: OutlineActions;
  /** What is said about the place of the caret; null where the template says nothing. */
  readonly guide: SlotGuide | null;
  /** The heading above the caret, inside its section. */
  readonly part: BlockId | null;
  readonly looked: Marks;
  readonly undo: Undo;
  readonly find: Find;
  readonly goToMissing: () => void;
  readonly isOutlineOpen: boolean;
  readonly toggleOutline: () => void;
}

export function useWorkspace(desk: ReportDesk, { book, figures }: ReportFigures): Work {
  const { report, marks, saving, canUndo, canRedo } = useDeskState(desk);
  const [isOutlineOpen, setOutlineOpen] = useState(true);
  const navigation = useNavigation(report);
  const composition = useComposition(report, figures);
  const print = useMemo(() => (inline: Inline) => printInline(book, inline), [book]);
  const entries = useMemo(() => outline(report.blocks, print), [report.blocks, print]);
  const actions = useOutlineActions(desk, navigation, print);
  const isArchived = useIsArchived(report);
  const readOnly = isArchived || (saving.kind === 'stopped' && saving.failure.code === 'report-archived');
  const { guide, part } = usePlaceOfCaret(report, navigation);
  const find = useFind({ desk, report, navigation, print, readOnly });
  const undo = useUndo({ desk, navigation, readOnly, canUndo, canRedo });
  const looked = useMarks({ report, marks, figures, entries, view: navigation.view, part });
  useMarkKeys({ marks: looked, actions, readOnly });
  useWritingKeys({ navigation, actions, undo, readOnly });
  return {
    report,
    marks,
    saving,
    canUndo,
    canRedo,
    isArchived,
    readOnly,
    navigation,
    composition,
    entries,
    actions,
    guide,
    part,
    looked,
    undo,
    find,
    goToMissing() {
      const [first, ...others] = composition.missing;
      const next =
        others.find(({ block }) => first?.block === navigation.caret && block !== first.block) ?? first;
      if (next !== undefined) navigation.goTo(next.block);
    },
    isOutlineOpen,
    toggleOutline() {
      setOutlineOpen(!isOutlineOpen);
    },
  };
}

/** Composed a moment after the last key, so that typing never waits for it. */
function useComposition(report: Report, figures: ReportFigures['figures']): Composition {
  const settled = useDeferredValue(report);
  return useMemo(() => composeReport(settled, figures), [settled, figures]);
}

function useIsArchived({ id }: Report): boolean {
  const { data: reports = [] } = useReports();
  return reports.some((report) => report.id === id && report.archivedAt !== null);
}

function usePlaceOfCaret(
  { blocks, year }: Report,
  { view, caret }: Navigation,
): Pick<Work, 'guide' | 'part'> {
  const { data: templates = [] } = useTemplates(year);
  return useMemo(() => {
    const section = sections(blocks).find(({ key }) => key === view);
    if (section === undefined) return { guide: null, part: null };
    return { guide: findGuide({ section, caret, blocks }, templates), part: partOf(section, caret) };
  }, [templates, blocks, view, caret]);
}
