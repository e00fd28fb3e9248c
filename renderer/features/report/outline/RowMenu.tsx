import { MoreOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { OutlineEntry } from '../blocks/outline.ts';
import type { OutlineActions } from './outlineActions.ts';

interface Props extends Pick<OutlineActions, 'onMove' | 'onRemove'> {
  readonly entry: OutlineEntry;
  readonly heading: BlockId;
  readonly onRename: () => void;
}

/** What can be done to a heading of the outline; the keys for it stand beside. */
export function RowMenu({ entry, heading, onRename, onMove, onRemove }: Props): ReactElement {
  const { t } = useTranslation('report');
  const move = (direction: 'up' | 'down') => (): void => {
    onMove(heading, direction);
  };
  const remove = (): void => {
    onRemove(entry);
  };
  const items = [
    { key: 'rename', label: t('outline.rename'), extra: 'F2', onClick: onRename },
    { key: 'up', label: t('outline.up'), extra: 'Alt+↑', onClick: move('up') },
    { key: 'down', label: t('outline.down'), extra: 'Alt+↓', onClick: move('down') },
    { key: 'remove', label: t('outline.remove'), extra: 'Delete', onClick: remove },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <button
        type="button"
        className="icon-button outline-more"
        aria-label={t('outline.more', { text: entry.text })}
      >
        <MoreOutlined />
      </button>
    </Dropdown>
  );
}
