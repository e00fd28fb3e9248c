import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isUndoneByOwner, keysOf } from '../../ui/keys.ts';
import { showNotice } from '../../ui/notices.ts';
import type { Place } from './desk/place.ts';
import type { ReportDesk } from './desk/reportDesk.ts';
import type { Navigation } from './useNavigation.ts';

export interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface Parts extends Pick<Undo, 'canUndo' | 'canRedo'> {
  readonly desk: ReportDesk;
  readonly navigation: Navigation;
  readonly readOnly: boolean;
}

/** Takes changes of the whole report back, wherever they were made, and shows the place; a composition comes first. */
export function useUndo({ desk, navigation, readOnly, canUndo, canRedo }: Parts): Undo {
  const { t } = useTranslation('writing');
  const step = (move: () => Place | null, word: 'undone' | 'redone') => (): void => {
    if (readOnly || navigation.writer?.editor.view.composing === true) return;
    const place = move();
    if (place === null) return;
    if (place.at === 'header' || place.at === 'marks') {
      showNotice({ tone: 'hint', text: t(`undo.${word}`, { what: t(`undo.${place.at}`) }) });
    }
    navigation.returnTo(place, desk.get().report.blocks);
  };
  const acts = { undo: step(desk.undo, 'undone'), redo: step(desk.redo, 'redone') };
  usePageUndo(acts);
  return {
    ...acts,
    canUndo: canUndo && !readOnly,
    canRedo: canRedo && !readOnly,
  };
}

/**
 * Keys and the window's menu, inside the page: the editor would take the keys for its own, and what the page itself
 * remembers of its fields is not what was written.
 */
function usePageUndo({ undo, redo }: Pick<Undo, 'undo' | 'redo'>): void {
  const act = useEffectEvent((event: KeyboardEvent | InputEvent) => {
    const asked = event instanceof KeyboardEvent ? askedByKey(event) : askedByMenu(event);
    if (asked === null || !isUndoneByOwner(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked === 'undo') undo();
    else redo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent | InputEvent): void => {
      act(event);
    };
    document.addEventListener('keydown', listen, { capture: true });
    document.addEventListener('beforeinput', listen, { capture: true });
    return () => {
      document.removeEventListener('keydown', listen, { capture: true });
      document.removeEventListener('beforeinput', listen, { capture: true });
    };
  }, []);
}

function askedByKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.isComposing) return null;
  const keys = keysOf(event);
  if (keys === 'Ctrl+Z') return 'undo';
  return keys === 'Ctrl+Y' || keys === 'Ctrl+Shift+Z' ? 'redo' : null;
}

function askedByMenu({ inputType }: InputEvent): 'undo' | 'redo' | null {
  if (inputType === 'historyUndo') return 'undo';
  return inputType === 'historyRedo' ? 'redo' : null;
}
