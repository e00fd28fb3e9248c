import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../ui/keys.ts';
import type { OutlineActions } from './outlineActions.ts';
import type { Marks } from './useMarks.ts';

interface Parts {
  readonly marks: Marks;
  readonly actions: OutlineActions;
  readonly readOnly: boolean;
}

/** The keys for what is done and what comes next. */
export function useMarkKeys({ marks, actions, readOnly }: Parts): void {
  const { t } = useTranslation(['outline', 'report']);
  const { place, nextOpen } = marks;
  const done = {
    keys: 'Ctrl+Enter',
    label: t('keys.done'),
    run: () => {
      if (place !== null) actions.onDone(place);
    },
  };
  const next = {
    keys: 'Alt+N',
    label: t('keys.next'),
    run: () => {
      if (nextOpen !== null) actions.onOpen(nextOpen);
    },
  };
  useKeys(t('report:keys.title'), readOnly ? [] : [done, next]);
}
