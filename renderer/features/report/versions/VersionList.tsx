import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionId, VersionSummary } from '../../../../shared/domain/reportVersion.ts';
import { formatDay } from '../../../ui/dates.ts';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { ChangeText } from './ChangeText.tsx';
import { listDays, type ListedVersion } from './listDays.ts';
import { useVersionChanges } from './versionQueries.ts';
import { useVersionName } from './useVersionName.ts';

interface Props {
  readonly versions: readonly VersionSummary[];
  readonly chosen: VersionId | null;
  readonly onChoose: (id: VersionId) => void;
}

type Line = { readonly day: string } | ListedVersion;

/** The versions by day, the newest first, each with what it changed in the one before it. */
export function VersionList({ versions, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation('versions');
  const [each, setEach] = useState(false);
  const lines: readonly Line[] = listDays(versions, each).flatMap(({ day, versions: of }) => [
    { day },
    ...of,
  ]);
  return (
    <nav className="version-list" aria-label={t('list')}>
      <VirtualList
        label={t('list')}
        count={lines.length}
        height={(index) => (isDay(lines[index]) ? 36 : 56)}
        className="version-lines"
        listKey={String(each)}
      >
        {(index) => {
          const line = lines[index];
          if (line === undefined) return null;
          if ('day' in line) return <h3 className="version-day">{formatDay(line.day)}</h3>;
          return <VersionLine listed={line} isChosen={line.version.id === chosen} onChoose={onChoose} />;
        }}
      </VirtualList>
      <label className="version-each">
        <input
          type="checkbox"
          checked={each}
          onChange={({ target }) => {
            setEach(target.checked);
          }}
        />
        {t('each')}
      </label>
    </nav>
  );
}

function isDay(line: Line | undefined): boolean {
  return line !== undefined && 'day' in line;
}

interface LineProps extends Pick<Props, 'onChoose'> {
  readonly listed: ListedVersion;
  readonly isChosen: boolean;
}

function VersionLine({ listed: { version, since }, isChosen, onChoose }: LineProps): ReactElement {
  const { t } = useTranslation('versions');
  const nameOf = useVersionName();
  const { data: counts } = useVersionChanges(version.id, since);
  return (
    <button
      type="button"
      className={`version-line${version.kind === 'auto' ? '' : ' version-line-kept'}`}
      aria-pressed={isChosen}
      onClick={() => {
        onChoose(version.id);
      }}
    >
      <span className="version-name">{nameOf(version)}</span>
      <span className="version-counts small">
        <span className="soft digits">{t('counts.characters', { count: version.characters })}</span>
        {counts && <ChangeText counts={counts} />}
      </span>
    </button>
  );
}
