import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  /** What the clerk can do about it, as buttons. */
  readonly actions?: ReactNode;
}

/** Says why there is nothing here and what fills it. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps): ReactElement {
  return (
    <section className="empty-state">
      <span className="empty-state-icon">
        <Icon name={icon} size={32} />
      </span>
      <h2>{title}</h2>
      {children && <div className="soft">{children}</div>}
      {actions && <div className="actions">{actions}</div>}
    </section>
  );
}
