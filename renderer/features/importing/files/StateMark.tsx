import type { ReactElement } from 'react';
import { Icon } from '../../../ui/Icon.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import type { SheetState } from './sheetState.ts';

/** The icon of a state; its words stand beside it. */
export function StateMark({ icon, tone }: Pick<SheetState, 'icon' | 'tone'>): ReactElement {
  return (
    <span className={`state-mark tone-${tone}`}>
      {icon === 'spinner' ? <Spinner /> : <Icon name={icon} size={16} />}
    </span>
  );
}
