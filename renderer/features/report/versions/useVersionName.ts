import { useTranslation } from 'react-i18next';
import type { VersionSummary } from '../../../../shared/domain/reportVersion.ts';
import { formatTime } from '../../../ui/dates.ts';

/** What a version is called: its name, or its time and why it was kept. */
export function useVersionName(): (version: VersionSummary) => string {
  const { t } = useTranslation('versions');
  return ({ savedAt, kind, name }) => {
    const time = formatTime(savedAt);
    return name === null ? t(`kind.${kind}`, { time }) : t('kind.withName', { time, name });
  };
}
