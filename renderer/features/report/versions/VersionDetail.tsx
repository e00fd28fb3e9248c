import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { composeReport } from '../../../../shared/document/composeReport.ts';
import type { VersionSummary } from '../../../../shared/domain/reportVersion.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { DocumentPreview } from '../../../ui/document/DocumentPreview.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { Waiting } from '../../../ui/Spinner.tsx';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { useDeskState } from '../desk/useReportDesk.ts';
import { ComparisonView } from './ComparisonView.tsx';
import { useComparison, type ReportState } from './useComparison.ts';
import { useRestore } from './useRestore.ts';
import { useVersionName } from './useVersionName.ts';
import { type OpenVersion, useVersion } from './versionQueries.ts';

interface Props {
  readonly desk: ReportDesk;
  readonly figures: readonly StoredFigure[];
  readonly version: VersionSummary;
  /** What it is compared with; null: the report as it is now. */
  readonly other: VersionSummary | null;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** One version: its document as it would print, or what became of it. */
export function VersionDetail(props: Props): ReactElement {
  const { t } = useTranslation('versions');
  const { version, other, readOnly } = props;
  const { data: then, error } = useVersion(version.id);
  const { data: later, error: otherError } = useVersion(other?.id ?? null);
  const [isReading, setReading] = useState(false);
  const nameOf = useVersionName();
  const restore = useRestore(props.desk, props.onClose);
  const failure = error ?? otherError;
  if (failure !== null) return <FailureState error={failure} />;
  if (then === undefined || then === null || later === undefined) return <Waiting />;
  return (
    <div className="version-detail">
      <div className="version-acts">
        <strong className="one-line">
          {formatDay(version.savedAt)} {nameOf(version)}
        </strong>
        <Button
          tone="quiet"
          onPress={() => {
            setReading(!isReading);
          }}
        >
          {t(isReading ? 'compare' : 'read')}
        </Button>
        {!readOnly && (
          <Button
            onPress={() => {
              void restore.whole(then);
            }}
          >
            {t('restore.whole')}
          </Button>
        )}
      </div>
      {isReading ? (
        <Reading then={then} />
      ) : (
        <Comparing {...props} then={then} later={later} restore={restore} />
      )}
    </div>
  );
}

function Reading({ then: { report, figures } }: { readonly then: OpenVersion }): ReactElement {
  const document = useMemo(() => composeReport(report, figures).document, [report, figures]);
  return (
    <div className="version-reading" tabIndex={0}>
      <DocumentPreview document={document} />
    </div>
  );
}

interface ComparingProps extends Props {
  readonly then: OpenVersion;
  readonly later: OpenVersion | null;
  readonly restore: ReturnType<typeof useRestore>;
}

function Comparing({
  desk,
  figures,
  version,
  other,
  readOnly,
  then,
  later,
  restore,
}: ComparingProps): ReactElement {
  const { t } = useTranslation('versions');
  const nameOf = useVersionName();
  const { report } = useDeskState(desk);
  const now = useMemo((): ReportState => later ?? { report, figures }, [later, report, figures]);
  // Of two versions the older one stands at the left.
  const isOlder = version.savedAt <= (other?.savedAt ?? version.savedAt);
  const compared = useComparison(isOlder ? then : now, isOlder ? now : then);
  const names = [nameOf(version), other === null ? t('now') : nameOf(other)] as const;
  const [before, after] = isOlder ? names : ([names[1], names[0]] as const);
  return (
    <ComparisonView
      compared={compared}
      names={{ before, after }}
      onRestore={
        readOnly || other !== null
          ? null
          : (row) => {
              void restore.row(then.report, compared.comparison, row);
            }
      }
    />
  );
}
