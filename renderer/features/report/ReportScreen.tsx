import type { ComponentType, ReactElement } from 'react';
import './report.css';
import './editor/editor.css';
import type { BlockId, ReportId } from '../../../shared/domain/identity.ts';
import type { ReportStep } from '../../router/place.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { useReportDesk } from './desk/useReportDesk.ts';
import type { ExportingProps } from '../../ui/exportingProps.ts';
import { Workspace } from './Workspace.tsx';

export interface ReportScreenProps {
  readonly id: ReportId;
  readonly step: ReportStep;
  /** The block to open at; null where the report was left. */
  readonly block: BlockId | null;
  /** The dialog of the export, which is a feature of its own. */
  readonly exporting: ComponentType<ExportingProps>;
}

/** Where the report is written. */
export function ReportScreen({ id, step, block, exporting }: ReportScreenProps): ReactElement {
  const { data: desk, error, refetch } = useReportDesk(id);
  if (desk !== undefined) {
    return <Workspace key={id} desk={desk} step={step} block={block} exporting={exporting} />;
  }
  if (error === null) return <Waiting />;
  return <FailureState error={error} onRetry={() => void refetch()} />;
}
