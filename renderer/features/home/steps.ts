import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';

const stepNames = ['figures', 'write', 'export', 'archive'] as const;
export type StepName = (typeof stepNames)[number];

/** `stale`: done once, but the report was changed since. */
type StepState = 'done' | 'stale' | 'started' | 'open';

export interface Step {
  readonly name: StepName;
  readonly state: StepState;
}

/** How far each step of a report is. */
export function listSteps(report: ReportSummary): readonly Step[] {
  return stepNames.map((name) => ({ name, state: stateOf(name, report) }));
}

/** The one thing to do next: the first step that is not done, or null for a report that is archived. */
export function findNextStep(report: ReportSummary): StepName | null {
  if (report.archivedAt !== null) return null;
  return listSteps(report).find((step) => step.state !== 'done')?.name ?? null;
}

/** The part of the sections that have words, from 0 to 1. */
export function writtenPart({ sections, writtenSections }: ReportSummary): number {
  return sections === 0 ? 0 : writtenSections / sections;
}

function stateOf(name: StepName, report: ReportSummary): StepState {
  switch (name) {
    case 'figures':
      return report.figuresStored > 0 ? 'done' : 'open';
    case 'write':
      if (writtenPart(report) >= 1) return 'done';
      return report.writtenSections > 0 ? 'started' : 'open';
    case 'export':
      if (report.exportedAt === null) return 'open';
      return report.exportedAt < report.savedAt ? 'stale' : 'done';
    case 'archive':
      return report.archivedAt === null ? 'open' : 'done';
  }
}
