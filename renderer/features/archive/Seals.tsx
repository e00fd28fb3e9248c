import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveSummary } from '../../../shared/domain/archive.ts';
import { Note } from '../../ui/Note.tsx';

/** The checksums under which the parts were sealed; main has compared them before it answered. */
export function Seals({ summary }: { readonly summary: ArchiveSummary }): ReactElement {
  const { t } = useTranslation('archive');
  const seals = [
    [t('seal.report'), summary.reportSha256],
    [t('seal.figures'), summary.figuresSha256],
    [t('seal.document'), summary.documentSha256],
  ] as const;
  return (
    <div className="seals">
      <Note tone="done">{t('sealsMatch')}</Note>
      <dl className="card seal-list">
        {seals.map(([name, sha256]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{sha256}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft small">{t('sealsText')}</p>
    </div>
  );
}
