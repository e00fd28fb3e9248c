import { Component, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { home } from '../router/place.ts';
import { toHref } from '../router/usePlace.ts';
import { ButtonLink } from './Button.tsx';
import { FailureState } from './FailureState.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

/** Keeps a fault of one screen from taking the whole window. A class, as React asks for one here. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <FailureState
        error={error}
        onRetry={() => {
          this.setState({ error: null });
        }}
        actions={<HomeLink />}
      />
    );
  }
}

function HomeLink(): ReactElement {
  const { t } = useTranslation('shell');
  return <ButtonLink href={toHref(home)}>{t('backHome')}</ButtonLink>;
}
