import { memo, useState, type HTMLAttributes, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { sameJson } from '../../../ui/document/sameJson.ts';
import type { OutlineEntry } from '../blocks/outline.ts';
import { CompletenessDot } from './CompletenessDot.tsx';
import { RenameField } from './RenameField.tsx';
import { rowKey, type RowState } from './rowKeys.ts';
import type { RowParts } from './rowParts.ts';
import { RowMenu } from './RowMenu.tsx';
import type { Fold, ShownEntry } from './useFolds.ts';

interface Props {
  readonly shown: ShownEntry;
  readonly isCurrent: boolean;
  /** The one row that Tab comes to. */
  readonly isTabStop: boolean;
  readonly isDragged: boolean;
  readonly readOnly: boolean;
  readonly parts: RowParts;
}

/** One heading of the outline: its number, its words, and how far it is. */
export const OutlineRow = memo(Row, sameJson);

function Row(props: Props): ReactElement {
  const {
    shown: { entry, fold },
    readOnly,
    parts,
  } = props;
  const { t } = useTranslation(['outline', 'report']);
  const [isRenaming, setRenaming] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { key, number, text, characters } = entry;
  const heading = key === 'lead' || readOnly ? null : key;
  const title = key === 'lead' ? t('report:outline.head') : text || t('report:outline.untitled');
  const rename = (): void => {
    setRenaming(true);
  };
  const openMenu = (): void => {
    setMenuOpen(true);
  };
  return (
    <li
      {...attributesOf(props, number + title)}
      aria-label={[
        number + title,
        t(characters > 0 ? 'report:outline.written' : 'report:outline.empty'),
      ].join('，')}
      draggable={heading !== null && !isRenaming}
      onKeyDown={keysOf({ shown: props.shown, heading, rename, openMenu, parts })}
      onClick={() => {
        if (!isRenaming) parts.onOpen(entry);
      }}
      onDoubleClick={heading === null ? undefined : rename}
    >
      <FoldButton fold={fold} entry={entry} onFold={parts.fold} />
      {isRenaming && heading !== null ? (
        <RenameField
          text={text}
          label={t('report:outline.rename')}
          onDone={(renamed) => {
            setRenaming(false);
            if (renamed !== null) parts.onRename(heading, renamed);
          }}
        />
      ) : (
        <RowWords entry={entry} title={title} />
      )}
      {heading !== null && !isRenaming && (
        <RowMenu
          entry={entry}
          heading={heading}
          isOpen={isMenuOpen}
          onOpen={setMenuOpen}
          onRename={rename}
          actions={parts}
        />
      )}
    </li>
  );
}

function keysOf(state: Omit<RowState, 'focusAbove'>): (event: KeyboardEvent) => void {
  return (event) => {
    // What stands in the row, as the field for a new name, has keys of its own.
    if (event.target !== event.currentTarget) return;
    const above = event.currentTarget.previousElementSibling;
    const focusAbove = (): void => {
      if (above instanceof HTMLElement) above.focus();
    };
    if (rowKey(event, { ...state, focusAbove })) event.preventDefault();
  };
}

function attributesOf(
  { shown: { entry, fold }, isCurrent, isTabStop, isDragged, parts }: Props,
  title: string,
): HTMLAttributes<HTMLLIElement> & { readonly 'data-key': string } {
  return {
    role: 'treeitem',
    'data-key': entry.key,
    tabIndex: isTabStop ? 0 : -1,
    'aria-level': entry.level,
    'aria-expanded': fold === 'none' ? undefined : fold === 'open',
    'aria-selected': isCurrent,
    className: `outline-row outline-level-${String(entry.level)}${isDragged ? ' outline-dragged' : ''}`,
    title,
    onFocus: () => {
      parts.onFocus(entry);
    },
    onDragStart: (event) => {
      parts.onDragStart(entry, event);
    },
    onDragEnd: parts.onDragEnd,
  };
}

function RowWords({ entry, title }: { readonly entry: OutlineEntry; readonly title: string }): ReactElement {
  const { number, characters } = entry;
  return (
    <>
      <CompletenessDot isWritten={characters > 0} />
      <span className="outline-text">
        {number}
        {title}
      </span>
      {characters > 0 && <span className="outline-count digits">{characters}</span>}
    </>
  );
}

interface FoldProps {
  readonly fold: Fold;
  readonly entry: OutlineEntry;
  readonly onFold: RowParts['fold'];
}

/** For the pointer; keys fold with the arrows, and readers of the screen are told by the row itself. */
function FoldButton({ fold, entry, onFold }: FoldProps): ReactElement {
  if (fold === 'none') return <span className="outline-fold" aria-hidden="true" />;
  return (
    <span
      className={`outline-fold outline-fold-${fold}`}
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        onFold(entry.key, fold === 'open' ? 'folded' : 'open');
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
    >
      <Icon name="next" size={16} />
    </span>
  );
}
