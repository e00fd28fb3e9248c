import { memo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { sameJson } from '../../../ui/document/sameJson.ts';
import type { OutlineEntry } from '../blocks/outline.ts';
import { CompletenessDot } from './CompletenessDot.tsx';
import type { OutlineActions } from './outlineActions.ts';
import { RenameField } from './RenameField.tsx';
import { RowMenu } from './RowMenu.tsx';

interface Props extends OutlineActions {
  readonly entry: OutlineEntry;
  readonly isCurrent: boolean;
  readonly readOnly: boolean;
}

/** One heading of the outline: its number, its words, and whether anything is written below it. */
export const OutlineRow = memo(Row, sameJson);

function Row({ entry, isCurrent, readOnly, ...actions }: Props): ReactElement {
  const { t } = useTranslation('report');
  const [isRenaming, setRenaming] = useState(false);
  const heading = entry.key === 'lead' || readOnly ? null : entry.key;
  const rename = (): void => {
    setRenaming(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (heading === null) return;
    if (event.key === 'F2') rename();
    else if (event.key === 'Delete') actions.onRemove(entry);
    else if (event.altKey && event.key === 'ArrowUp') actions.onMove(heading, 'up');
    else if (event.altKey && event.key === 'ArrowDown') actions.onMove(heading, 'down');
    else return;
    event.preventDefault();
  };
  return (
    <li className={`outline-row outline-level-${String(entry.level)}`}>
      {isRenaming && heading !== null ? (
        <RenameField
          text={entry.text}
          label={t('outline.rename')}
          onDone={(renamed) => {
            setRenaming(false);
            if (renamed !== null) actions.onRename(heading, renamed);
          }}
        />
      ) : (
        <RowButton
          entry={entry}
          isCurrent={isCurrent}
          onKeyDown={onKeyDown}
          onRename={heading === null ? undefined : rename}
          onOpen={actions.onOpen}
        />
      )}
      {heading !== null && !isRenaming && (
        <RowMenu
          entry={entry}
          heading={heading}
          onRename={rename}
          onMove={actions.onMove}
          onRemove={actions.onRemove}
        />
      )}
    </li>
  );
}

interface RowButtonProps extends Pick<Props, 'entry' | 'isCurrent' | 'onOpen'> {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onRename: (() => void) | undefined;
}

function RowButton({ entry, isCurrent, onKeyDown, onRename, onOpen }: RowButtonProps): ReactElement {
  const { t } = useTranslation('report');
  const { key, number, characters } = entry;
  const title = key === 'lead' ? t('outline.head') : entry.text || t('outline.untitled');
  return (
    <button
      type="button"
      className="outline-go"
      aria-current={isCurrent ? 'location' : undefined}
      title={number + title}
      onKeyDown={onKeyDown}
      onDoubleClick={onRename}
      onClick={() => {
        onOpen(entry);
      }}
    >
      <CompletenessDot isWritten={characters > 0} />
      <span className="outline-text">
        {number}
        {title}
      </span>
      {characters > 0 && (
        <span className="outline-count digits" title={t('outline.characters', { count: characters })}>
          {characters}
        </span>
      )}
    </button>
  );
}
