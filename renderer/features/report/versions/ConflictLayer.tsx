import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenReport } from '../../../../shared/domain/reportSummary.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { call } from '../../../api/call.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { useKeys } from '../../../ui/keys.ts';
import { Waiting } from '../../../ui/Spinner.tsx';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { useDeskState } from '../desk/useReportDesk.ts';
import { ComparisonView } from './ComparisonView.tsx';
import { setAside } from './setAside.ts';
import { useComparison } from './useComparison.ts';
import './versions.css';

interface Props {
  readonly desk: ReportDesk;
  readonly figures: readonly StoredFigure[];
  /** The revision that the words of this window were made from. */
  readonly revision: number;
  readonly onClose: () => void;
}

/** The words of this window beside the stored ones, which somebody else has written meanwhile. */
export function ConflictLayer(props: Props): ReactElement {
  const { t } = useTranslation('versions');
  const { desk, revision, onClose } = props;
  const { id } = desk.get().report;
  const { data: stored, error } = useQuery({
    queryKey: ['versions', id, 'stored'],
    queryFn: () => call('reports/open', { id }),
    gcTime: 0,
  });
  const [isBusy, setBusy] = useState(false);
  useKeys(t('keys.title'), [{ keys: 'Escape', label: t('conflict.close'), run: onClose }], {
    inFront: true,
  });
  const keep = async (): Promise<void> => {
    setBusy(true);
    await setAside(desk, revision, t('conflict.kept'));
    setBusy(false);
  };
  return (
    <section className="versions" aria-label={t('conflict.title')}>
      <header className="versions-head">
        <h2>{t('conflict.title')}</h2>
        <Button tone="primary" busy={isBusy} onPress={() => void keep()}>
          {t('conflict.keep')}
        </Button>
        <IconButton icon="close" label={t('conflict.close')} onPress={onClose} />
      </header>
      {error !== null && <FailureState error={error} />}
      {stored === undefined && error === null && <Waiting />}
      {stored !== undefined && <Both {...props} stored={stored} />}
    </section>
  );
}

function Both({ desk, figures, stored }: Props & { readonly stored: OpenReport }): ReactElement {
  const { t } = useTranslation('versions');
  const { report } = useDeskState(desk);
  const theirs = useMemo(() => ({ report: stored.report, figures }), [stored, figures]);
  const mine = useMemo(() => ({ report, figures }), [report, figures]);
  const compared = useComparison(theirs, mine);
  return (
    <div className="version-detail">
      <ComparisonView
        compared={compared}
        names={{ before: t('conflict.stored'), after: t('conflict.mine') }}
        onRestore={null}
      />
    </div>
  );
}
