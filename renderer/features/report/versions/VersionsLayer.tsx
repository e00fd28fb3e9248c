import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionId, VersionSummary } from '../../../../shared/domain/reportVersion.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { useKeys } from '../../../ui/keys.ts';
import { Waiting } from '../../../ui/Spinner.tsx';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { useDeskState } from '../desk/useReportDesk.ts';
import { useVersionName } from './useVersionName.ts';
import './versions.css';
import { VersionDetail } from './VersionDetail.tsx';
import { VersionList } from './VersionList.tsx';
import { useVersions } from './versionQueries.ts';

interface Props {
  readonly desk: ReportDesk;
  /** Those in force now. */
  readonly figures: readonly StoredFigure[];
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** What the report was before: the list of versions, and one of them read or compared with now or another. */
export function VersionsLayer({ desk, figures, readOnly, onClose }: Props): ReactElement {
  const { t } = useTranslation('versions');
  const { report } = useDeskState(desk);
  const { data: versions, error, refetch } = useVersions(report.id);
  const [picked, setPicked] = useState<VersionId | null>(null);
  const [other, setOther] = useState<VersionId | null>(null);
  useKeys(t('keys.title'), [{ keys: 'Escape', label: t('close'), run: onClose }], { inFront: true });
  const chosen = versions?.find(({ id }) => id === picked) ?? versions?.[1] ?? versions?.[0];
  return (
    <section className="versions" aria-label={t('title')}>
      <header className="versions-head">
        <h2>{t('title')}</h2>
        {versions !== undefined && chosen !== undefined && (
          <OtherChoice versions={versions} chosen={chosen.id} other={other} onOther={setOther} />
        )}
        <IconButton icon="close" label={t('close')} onPress={onClose} />
      </header>
      {error !== null && <FailureState error={error} onRetry={() => void refetch()} />}
      {versions === undefined && error === null && <Waiting />}
      {versions?.length === 0 && <EmptyState icon="archive" title={t('empty')} />}
      {versions !== undefined && chosen !== undefined && (
        <div className="versions-body">
          <VersionList versions={versions} chosen={chosen.id} onChoose={setPicked} />
          <VersionDetail
            key={chosen.id}
            desk={desk}
            figures={figures}
            version={chosen}
            other={versions.find(({ id }) => id === other && id !== chosen.id) ?? null}
            readOnly={readOnly}
            onClose={onClose}
          />
        </div>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly versions: readonly VersionSummary[];
  readonly chosen: VersionId;
  readonly other: VersionId | null;
  readonly onOther: (id: VersionId | null) => void;
}

/** What the chosen version is compared with: now, or any other. */
function OtherChoice({ versions, chosen, other, onOther }: ChoiceProps): ReactElement {
  const { t } = useTranslation('versions');
  const nameOf = useVersionName();
  return (
    <label className="versions-other">
      {t('compareWith')}
      <select
        value={other === chosen || other === null ? '' : String(other)}
        onChange={({ target }) => {
          onOther(versions.find(({ id }) => String(id) === target.value)?.id ?? null);
        }}
      >
        <option value="">{t('now')}</option>
        {versions
          .filter(({ id }) => id !== chosen)
          .map((version) => (
            <option key={version.id} value={String(version.id)}>
              {formatDay(version.savedAt)} {nameOf(version)}
            </option>
          ))}
      </select>
    </label>
  );
}
