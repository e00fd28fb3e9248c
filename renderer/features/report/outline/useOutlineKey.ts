import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../ui/keys.ts';

/** F6 goes to the row of the outline that Tab would come to. */
export function useOutlineKey(list: RefObject<HTMLElement | null>): void {
  const { t } = useTranslation(['outline', 'report']);
  const run = (): void => {
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  useKeys(t('report:keys.title'), [{ keys: 'F6', label: t('keys.outline'), run }]);
}
