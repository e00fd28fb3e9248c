import { useTranslation } from 'react-i18next';
import { useKeys } from '../../ui/keys.ts';
import type { OutlineActions } from './outline/outlineActions.ts';
import type { Navigation } from './useNavigation.ts';
import type { Undo } from './useUndo.ts';

interface Parts {
  readonly navigation: Navigation;
  readonly actions: OutlineActions;
  readonly undo: Undo;
  readonly readOnly: boolean;
}

/** The keys of the report screen, listed with all others under Ctrl+/. */
export function useWritingKeys({ navigation, actions, undo, readOnly }: Parts): void {
  const { t } = useTranslation('report');
  const { t: w } = useTranslation('writing');
  const { view, writer } = navigation;
  const move = (direction: 'up' | 'down') => (): void => {
    if (view !== 'lead' && view !== 'ending') actions.onMove(view, direction);
  };
  const writing = [
    { keys: 'Alt+Shift+ArrowLeft', label: w('keys.promote'), run: () => writer?.shiftLevel(-1) },
    { keys: 'Alt+Shift+ArrowRight', label: w('keys.demote'), run: () => writer?.shiftLevel(1) },
    { keys: 'Ctrl+Alt+R', label: w('keys.runIn'), run: () => writer?.toggleRunIn() },
    { keys: 'Ctrl+Z', label: w('keys.undo'), run: undo.undo },
    { keys: 'Ctrl+Y', label: w('keys.redo'), run: undo.redo },
    { keys: 'Ctrl+Shift+Z', label: w('keys.redo'), run: undo.redo },
    { keys: 'Ctrl+Alt+0', label: t('keys.text'), run: () => writer?.setKind('text') },
    { keys: 'Ctrl+Alt+2', label: t('keys.level2'), run: () => writer?.setKind(2) },
    { keys: 'Ctrl+Alt+3', label: t('keys.level3'), run: () => writer?.setKind(3) },
    { keys: 'Ctrl+Alt+4', label: t('keys.level4'), run: () => writer?.setKind(4) },
    { keys: 'Ctrl+Alt+R', label: t('keys.runIn'), run: () => writer?.toggleRunIn() },
    { keys: 'Alt+Enter', label: t('keys.figure'), run: () => writer?.openFigure() },
    { keys: 'Alt+ArrowUp', label: t('keys.up'), run: move('up') },
    { keys: 'Alt+ArrowDown', label: t('keys.down'), run: move('down') },
  ];
  useKeys(t('keys.title'), readOnly ? [] : writing);
}
