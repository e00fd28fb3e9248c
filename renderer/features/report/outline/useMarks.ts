import { useDeferredValue, useMemo } from 'react';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import type { MarkedPlace } from '../../../../shared/domain/writingMarks.ts';
import type { ReportProgress } from '../../../../shared/domain/reportProgress.ts';
import { completeness, reportProgress } from '../../../../shared/writing/completeness.ts';
import { findNote } from '../../../../shared/writing/notes.ts';
import { useTemplates } from '../../../api/queries.ts';
import type { OutlineEntry } from '../blocks/outline.ts';
import type { Writing } from '../desk/writing.ts';
import type { View } from '../view.ts';
import { rowStanding, type RowStanding } from './rowStanding.ts';

export interface Marks {
  readonly standingOf: (place: MarkedPlace) => RowStanding;
  readonly progress: ReportProgress;
  /** What done and notes are about where the caret is: a heading of level 2, its section, or the lead; null in the ending. */
  readonly place: MarkedPlace | null;
  /** The next heading that needs the clerk, after where the caret is; null when none does. */
  readonly nextOpen: OutlineEntry | null;
}

interface Parts extends Writing {
  readonly figures: readonly StoredFigure[];
  readonly entries: readonly OutlineEntry[];
  readonly view: View;
  readonly part: MarkedPlace | null;
}

/** How far each section is; what the text says of it comes a moment behind the keys. */
export function useMarks({ report, marks, figures, entries, view, part }: Parts): Marks {
  const { data: templates } = useTemplates(report.year);
  const settled = useDeferredValue(report);
  const looked = useMemo(() => {
    const stored = new Set(
      figures.filter(({ year }) => year === settled.year).map(({ indicator }) => indicator),
    );
    const parts = { report: settled, marks, templates: templates ?? [], stored };
    return { standings: completeness(parts), progress: reportProgress(parts) };
  }, [settled, marks, figures, templates]);
  const standingOf = (place: MarkedPlace): RowStanding =>
    rowStanding(looked.standings.get(place), findNote(marks, place));
  const place = markedPlace(entries, part) ?? (view === 'ending' ? null : view);
  return { standingOf, progress: looked.progress, place, nextOpen: findNext(entries, place, standingOf) };
}

function markedPlace(entries: readonly OutlineEntry[], part: MarkedPlace | null): MarkedPlace | null {
  let entry = entries.find(({ key }) => key === part);
  while (entry !== undefined && entry.level > 2) {
    const { parent } = entry;
    entry = entries.find(({ key }) => key === parent);
  }
  return entry?.key ?? null;
}

/** Of the smallest places that are marked: headings of level 2, and sections without any. */
function findNext(
  entries: readonly OutlineEntry[],
  place: MarkedPlace | null,
  standingOf: Marks['standingOf'],
): OutlineEntry | null {
  const above = new Set(entries.filter(({ level }) => level === 2).map(({ parent }) => parent));
  const stops = entries.filter(({ key, level }) => level <= 2 && !above.has(key));
  const at = entries.findIndex(({ key }) => key === place);
  const isOpen = ({ key }: OutlineEntry): boolean => key !== place && standingOf(key).sign !== 'done';
  const isAfter = (entry: OutlineEntry): boolean => entries.indexOf(entry) > at;
  return stops.find((entry) => isOpen(entry) && isAfter(entry)) ?? stops.find(isOpen) ?? null;
}
