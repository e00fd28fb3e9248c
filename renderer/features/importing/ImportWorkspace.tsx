import './importing.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../shared/domain/desk.ts';
import type { ChosenFile } from '../../../shared/ipc/contract.ts';
import { call } from '../../api/call.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { endImport } from '../../ui/importQueue.ts';
import { useKeys } from '../../ui/keys.ts';
import { Waiting } from '../../ui/Spinner.tsx';
import { BureauQuestion } from './BureauQuestion.tsx';
import { createReview } from './desk/createReview.ts';
import { Review } from './Review.tsx';

export interface ImportWorkspaceProps {
  /** The files that the review begins with. */
  readonly files: readonly ChosenFile[];
  /** Where the figures go unless the clerk says otherwise; a bureau that is not known is ''. */
  readonly desk: Desk;
}

/** The whole window for the review of workbooks, in front of whatever screen is open. */
export function ImportWorkspace({ files: brought, desk: proposed }: ImportWorkspaceProps): ReactElement {
  const { t } = useTranslation('importing');
  const [files] = useState(brought);
  const [desk, setDesk] = useState(proposed);
  const workspace = useFocusKept();
  return (
    <div
      ref={workspace}
      role="dialog"
      aria-modal="true"
      aria-label={t('title')}
      className="import-workspace"
      tabIndex={-1}
    >
      {desk.bureau === '' ? (
        <BureauQuestion
          onAnswer={(bureau) => {
            setDesk({ ...desk, bureau });
          }}
        />
      ) : (
        <Begin files={files} desk={desk} />
      )}
    </div>
  );
}

/** Has main begin to read; the review opens at once and fills as the files come. */
function Begin({ files, desk }: ImportWorkspaceProps): ReactElement {
  const { t } = useTranslation('importing');
  const tokens = files.map(({ token }) => token);
  const { data, error, refetch } = useQuery({
    queryKey: ['imports', 'begin', ...tokens],
    queryFn: async () => createReview(await call('imports/begin', { desk, tokens }), files),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (data !== undefined) return <Review review={data} begunWith={files.length} />;
  if (error === null) return <Waiting text={t('readingFirst')} />;
  return <NotBegun error={error} onRetry={() => void refetch()} />;
}

function NotBegun({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactElement {
  const { t } = useTranslation('importing');
  useKeys(t('title'), [{ keys: 'Escape', label: t('closeReview'), run: endImport }], { inFront: true });
  return (
    <FailureState
      error={error}
      onRetry={onRetry}
      actions={<Button onPress={endImport}>{t('closeReview')}</Button>}
    />
  );
}

/** Takes the focus while the workspace is open and gives it back to where it was. */
function useFocusKept(): React.RefObject<HTMLDivElement | null> {
  const workspace = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    workspace.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return workspace;
}
