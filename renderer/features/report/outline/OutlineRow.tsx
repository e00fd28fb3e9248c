import { memo, useState, type HTMLAttributes, type KeyboardEvent, type ReactElement } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { sameJson } from '../../../ui/document/sameJson.ts';
import type { OutlineEntry } from '../blocks/outline.ts';
import { RenameField } from './RenameField.tsx';
import { rowKey, type RowState } from './rowKeys.ts';
import type { RowParts } from './rowParts.ts';
import { RowMenu } from './RowMenu.tsx';
import { standingWords, type RowStanding } from './rowStanding.ts';
import { StandingMark } from './StandingMark.tsx';
import type { Fold, ShownEntry } from './useFolds.ts';

interface Props {
  readonly shown: ShownEntry;
  readonly standing: RowStanding;
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
    standing,
    readOnly,
    parts,
  } = props;
  const { t } = useTranslation(['outline', 'report']);
  const [isRenaming, setRenaming] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { key, number, text } = entry;
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
      {...attributesOf(props, number + title, spokenStanding(standing, t))}
      draggable={heading !== null && !isRenaming}
      onKeyDown={keysOf({ shown: props.shown, heading, readOnly, rename, openMenu, parts })}
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
        <RowWords entry={entry} standing={standing} title={title} />
      )}
      {heading !== null && !isRenaming && (
        <RowMenu
          entry={entry}
          heading={heading}
          isDone={standing.sign === 'done'}
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
  words: string,
): HTMLAttributes<HTMLLIElement> & { readonly 'data-key': string } {
  return {
    role: 'treeitem',
    'data-key': entry.key,
    tabIndex: isTabStop ? 0 : -1,
    'aria-level': entry.level,
    'aria-expanded': fold === 'none' ? undefined : fold === 'open',
    'aria-selected': isCurrent,
    className: `outline-row outline-level-${String(entry.level)}${isDragged ? ' outline-dragged' : ''}`,
    title: `${title}\n${words}`,
    'aria-label': `${title}，${words}`,
    onFocus: () => {
      parts.onFocus(entry);
    },
    onDragStart: (event) => {
      parts.onDragStart(entry, event);
    },
    onDragEnd: parts.onDragEnd,
  };
}

function spokenStanding(standing: RowStanding, t: TFunction<['outline', 'report']>): string {
  const words = standingWords(standing, t);
  return standing.note === null ? words : `${words}\n${t('outline:noted', { note: standing.note })}`;
}

interface WordsProps extends Pick<Props, 'standing'> {
  readonly entry: OutlineEntry;
  readonly title: string;
}

function RowWords({ entry, standing, title }: WordsProps): ReactElement {
  const { number, characters } = entry;
  return (
    <>
      <StandingMark sign={standing.sign} part={standing.part} />
      <span className="outline-text">
        {number}
        {title}
      </span>
      {standing.note !== null && (
        <span className="outline-noted" aria-hidden="true">
          <Icon name="write" size={16} />
        </span>
      )}
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
