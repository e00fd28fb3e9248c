import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type NoteTone = 'error' | 'warning' | 'hint' | 'done';

const icons: Readonly<Record<NoteTone, IconName>> = {
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  done: 'check',
};

/** A line of advice inside a screen. */
export function Note({
  tone,
  children,
}: {
  readonly tone: NoteTone;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={`note note-${tone}`}>
      <Icon name={icons[tone]} />
      <div className="note-text">{children}</div>
    </div>
  );
}
