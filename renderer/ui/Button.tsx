import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { Spinner } from './Spinner.tsx';

interface ButtonProps {
  readonly children: ReactNode;
  /** `primary` stands once on a screen. */
  readonly tone?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  /** Shows that it is working; pressing it again does nothing. */
  readonly busy?: boolean;
  readonly title?: string;
  readonly onPress: () => void;
}

export function Button(props: ButtonProps): ReactElement {
  const { children, tone = 'plain', icon, busy = false, title, onPress } = props;
  return (
    <button
      type="button"
      className={`button button-${tone}`}
      aria-busy={busy}
      title={title}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {busy ? <Spinner /> : icon && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly children: ReactNode;
  readonly tone?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly href: string;
}

/** A link that looks like a button: it goes to a place and does nothing else. */
export function ButtonLink({ children, tone = 'plain', icon, href }: ButtonLinkProps): ReactElement {
  return (
    <a className={`button button-${tone}`} href={href}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </a>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Said to readers of the screen and shown when the pointer rests. */
  readonly label: string;
  readonly onPress: () => void;
}

export function IconButton({ icon, label, onPress }: IconButtonProps): ReactElement {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
