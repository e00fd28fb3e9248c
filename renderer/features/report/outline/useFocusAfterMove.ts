import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineEntry } from '../blocks/outline.ts';

interface FocusAfterMove {
  /** Said aloud by readers of the screen. */
  readonly live: RefObject<HTMLParagraphElement | null>;
  readonly onKeyMove: (entry: OutlineEntry) => void;
}

/** A heading that keys have moved keeps the focus, and its new number is said. */
export function useFocusAfterMove(
  list: RefObject<HTMLElement | null>,
  entries: readonly OutlineEntry[],
): FocusAfterMove {
  const { t } = useTranslation('outline');
  const live = useRef<HTMLParagraphElement>(null);
  const moved = useRef<OutlineEntry['key'] | null>(null);
  useEffect(() => {
    const entry = entries.find(({ key }) => key === moved.current);
    if (entry === undefined) return;
    moved.current = null;
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(entry.key)}"]`)?.focus();
    if (live.current !== null)
      live.current.textContent = t('moved', { place: entry.number, text: entry.text });
  }, [list, entries, t]);
  const onKeyMove = useCallback(({ key }: OutlineEntry) => {
    moved.current = key;
  }, []);
  return { live, onKeyMove };
}
