import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivedFile } from '../../../../shared/collecting/kitReception.ts';
import { failureText } from '../../../api/failureText.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Icon, type IconName } from '../../../ui/Icon.tsx';

interface FileListProps {
  readonly files: readonly ReceivedFile[];
  readonly names: ReadonlyMap<number, string>;
  readonly onLeave: (file: number) => void;
}

const icons: Readonly<Record<ReceivedFile['state'], IconName>> = {
  waiting: 'circle',
  reading: 'circle',
  read: 'check',
  refused: 'error',
};

/** The files with whose workbooks they hold, or why they could not be read. */
export function FileList({ files, names, onLeave }: FileListProps): ReactElement {
  const { t } = useTranslation('collecting');
  if (files.length === 0) return <p className="soft receive-none">{t('side.noFiles')}</p>;
  return (
    <ul className="receive-list">
      {files.map(({ index, name, state, failure, offices }) => (
        <li key={index} className={`kit-file kit-file-${state}`}>
          <Icon name={icons[state]} size={16} />
          <div className="kit-file-text">
            <p className="one-line" title={name}>
              {name}
            </p>
            <p className="soft small">
              {failure !== null
                ? failureText(failure)
                : state === 'read'
                  ? offices.length === 0
                    ? t('side.noKit')
                    : offices.map((office) => names.get(office) ?? '').join(t('join'))
                  : t('side.waiting')}
            </p>
          </div>
          <IconButton
            icon="close"
            label={t('side.leave', { name })}
            onPress={() => {
              onLeave(index);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
