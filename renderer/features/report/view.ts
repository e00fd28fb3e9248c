import type { ReportId } from '../../../shared/domain/identity.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { sectionOf, sections, type SectionKey } from './blocks/sections.ts';

/** What the middle of the screen shows: the head with the lead, one section, or the ending. */
export type View = SectionKey | 'ending';

const lastViews = new Map<ReportId, View>();

/** Remembers the view of a report until the window closes. */
export function rememberView(report: ReportId, view: View): void {
  lastViews.set(report, view);
}

/** The view that was left, else the head. */
export function firstView({ id, blocks }: Report): View {
  const last = lastViews.get(id);
  return last === undefined ? 'lead' : presentView(blocks, last);
}

/** The view, or the section that has taken it in; the head where it is gone. */
export function presentView(blocks: Report['blocks'], view: View): View {
  if (view === 'ending' || view === 'lead' || sections(blocks).some(({ key }) => key === view)) return view;
  return sectionOf(blocks, view).key;
}
