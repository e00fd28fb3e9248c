import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../ui/keys.ts';
import type { ComparedRow } from './comparisonRows.ts';

export interface Steps {
  /** The change that was last gone to. */
  readonly current: string | null;
  readonly step: (by: 1 | -1) => void;
}

/** From change to change, round and round, by button and key. */
export function useSteps(changes: readonly ComparedRow[]): Steps {
  const { t } = useTranslation('versions');
  const [current, setCurrent] = useState<string | null>(null);
  const place = useRef(-1);
  const step = (by: 1 | -1): void => {
    if (changes.length === 0) return;
    const at = changes.findIndex(({ key }) => key === current);
    // A change that was brought back is gone: the next one has come to its place.
    const from = at < 0 ? place.current - (by > 0 && place.current >= 0 ? 1 : 0) : at;
    const next = (Math.max(from, by > 0 ? -1 : 0) + by + changes.length) % changes.length;
    place.current = next;
    setCurrent(changes[next]?.key ?? null);
  };
  const back = (): void => {
    step(-1);
  };
  const on = (): void => {
    step(1);
  };
  useKeys(
    t('keys.title'),
    [
      { keys: 'F7', label: t('steps.next'), run: on },
      { keys: 'Shift+F7', label: t('steps.previous'), run: back },
      { keys: 'Alt+ArrowDown', label: t('steps.next'), run: on },
      { keys: 'Alt+ArrowUp', label: t('steps.previous'), run: back },
    ],
    { inFront: true },
  );
  useEffect(() => {
    if (current === null) return;
    document.querySelector(`[data-row="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'center' });
  }, [current]);
  return { current, step };
}
