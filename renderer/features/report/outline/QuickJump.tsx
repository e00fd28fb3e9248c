import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './quickJump.css';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useKeys } from '../../../ui/keys.ts';
import type { OutlineEntry } from '../blocks/outline.ts';
import { findEntries } from './findEntries.ts';
import type { OutlineActions } from './outlineActions.ts';
import type { Marks } from './useMarks.ts';
import { StandingMark } from './StandingMark.tsx';

interface Props extends Pick<OutlineActions, 'onOpen'> {
  readonly entries: readonly OutlineEntry[];
  readonly standingOf: Marks['standingOf'];
}

/** Ctrl+G: any heading of the report by some of its words, or by the initials of their pinyin. */
export function QuickJump(props: Props): ReactElement | null {
  const { t } = useTranslation(['outline', 'report']);
  const [isOpen, setOpen] = useState(false);
  const open = (): void => {
    setOpen(true);
  };
  const close = (): void => {
    setOpen(false);
  };
  useKeys(t('report:keys.title'), [{ keys: 'Ctrl+G', label: t('keys.jump'), run: open }]);
  return isOpen ? (
    <Dialog title={t('keys.jump')} onClose={close}>
      <Choice {...props} onClose={close} />
    </Dialog>
  ) : null;
}

function Choice({
  entries,
  standingOf,
  onOpen,
  onClose,
}: Props & { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(['outline', 'report']);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const leadName = t('report:outline.head');
  const found = findEntries(entries, typed, leadName);
  const chosen = found[Math.min(place, found.length - 1)];
  const go = (entry: OutlineEntry): void => {
    onClose();
    onOpen(entry);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setPlace(Math.min(place + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setPlace(Math.max(place - 1, 0));
    else if (event.key === 'Enter' && chosen !== undefined) go(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div className="quick-jump">
      <input
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={chosen === undefined ? undefined : `${id}${chosen.key}`}
        aria-label={t('jumpLabel')}
        placeholder={t('jumpLabel')}
        ref={askForFocus}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Found id={id} found={found} chosen={chosen} leadName={leadName} standingOf={standingOf} onGo={go} />
      {found.length === 0 && <p className="soft">{t('jumpNone', { typed })}</p>}
    </div>
  );
}

interface FoundProps extends Pick<Props, 'standingOf'> {
  readonly id: string;
  readonly found: readonly OutlineEntry[];
  readonly chosen: OutlineEntry | undefined;
  readonly leadName: string;
  readonly onGo: (entry: OutlineEntry) => void;
}

function Found({ id, found, chosen, leadName, standingOf, onGo }: FoundProps): ReactElement {
  const { t } = useTranslation(['outline', 'report']);
  return (
    <ul id={id} role="listbox" aria-label={t('keys.jump')}>
      {found.map((entry) => (
        <li
          key={entry.key}
          id={`${id}${entry.key}`}
          ref={entry === chosen ? scrollHere : null}
          role="option"
          aria-selected={entry === chosen}
          className={`quick-jump-row quick-jump-level-${String(entry.level)}`}
          onClick={() => {
            onGo(entry);
          }}
        >
          <StandingMark {...standingOf(entry.key)} />
          <span className="one-line">
            {entry.number}
            {entry.key === 'lead' ? leadName : entry.text || t('report:outline.untitled')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A dialog gives the focus to what has this attribute, once it is shown. */
function askForFocus(field: HTMLElement | null): void {
  field?.setAttribute('autofocus', '');
}

function scrollHere(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}
