import { MoreOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { OutlineEntry } from '../blocks/outline.ts';
import { deepestLevel } from '../../../../shared/domain/parts.ts';
import type { OutlineActions } from './outlineActions.ts';

interface Props {
  readonly entry: OutlineEntry;
  readonly heading: BlockId;
  readonly isDone: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onRename: () => void;
  readonly actions: OutlineActions;
}

/** What can be done to a heading of the outline, with the keys for it; the menu is made when it is opened. */
export function RowMenu({ isOpen, ...props }: Props): ReactElement {
  const { t } = useTranslation('report');
  const button = (
    <button
      type="button"
      className="icon-button outline-more"
      tabIndex={-1}
      aria-label={t('outline.more', { text: props.entry.text })}
      onClick={(event) => {
        event.stopPropagation();
        props.onOpen(!isOpen);
      }}
      onDoubleClick={keep}
    >
      <MoreOutlined />
    </button>
  );
  return isOpen ? <OpenMenu {...props}>{button}</OpenMenu> : button;
}

function OpenMenu({
  entry,
  heading,
  isDone,
  onOpen,
  onRename,
  actions,
  children,
}: Omit<Props, 'isOpen'> & { readonly children: ReactElement }): ReactElement {
  const items = useItems({ entry, heading, isDone, onRename, actions });
  return (
    // The menu stands in the row for React, so its clicks would open the section.
    <span onClick={keep} onDoubleClick={keep}>
      <Dropdown
        open
        autoFocus
        trigger={['click']}
        placement="bottomRight"
        menu={{
          items: items.map((item) => ({ ...item })),
          onClick: () => {
            onOpen(false);
          },
        }}
        onOpenChange={onOpen}
      >
        {children}
      </Dropdown>
    </span>
  );
}

interface Item {
  readonly key: string;
  readonly label: string;
  readonly extra: string;
  readonly onClick: () => void;
}

function useItems({
  entry,
  heading,
  isDone,
  onRename,
  actions,
}: Pick<Props, 'entry' | 'heading' | 'isDone' | 'onRename' | 'actions'>): Item[] {
  const { t } = useTranslation(['outline', 'report']);
  const item = (key: string, label: string, extra: string, onClick: () => void): Item => ({
    key,
    label,
    extra,
    onClick,
  });
  const move = (direction: 'up' | 'down') => (): void => {
    actions.onMove(heading, direction);
  };
  const shift = (by: -1 | 1) => (): void => {
    actions.onShift(heading, by);
  };
  const addBelow = (): void => {
    actions.onAddBelow(heading);
  };
  const remove = (): void => {
    actions.onRemove(entry);
  };
  const done = (): void => {
    actions.onDone(heading);
  };
  return [
    item('done', t(isDone ? 'reopen' : 'markDone'), 'Ctrl+Enter', done),
    item('rename', t('report:outline.rename'), 'F2', onRename),
    ...(entry.level < deepestLevel ? [item('addBelow', t('addBelow'), 'Insert', addBelow)] : []),
    item('up', t('report:outline.up'), 'Alt+↑', move('up')),
    item('down', t('report:outline.down'), 'Alt+↓', move('down')),
    ...(entry.level > 1 ? [item('raise', t('raise'), 'Alt+Shift+←', shift(-1))] : []),
    ...(entry.level < deepestLevel ? [item('lower', t('lower'), 'Alt+Shift+→', shift(1))] : []),
    item('remove', t('report:outline.remove'), 'Delete', remove),
  ];
}

function keep(event: MouseEvent): void {
  event.stopPropagation();
}
