import { Progress } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { toHref } from '../../../router/usePlace.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { receiveDrops } from '../../../ui/droppedFiles.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useKeys } from '../../../ui/keys.ts';
import type { StepParts } from '../stepParts.ts';
import { officeRows } from './officeRows.ts';
import { OfficeTable } from './OfficeTable.tsx';
import { ReceptionFoot } from './ReceptionFoot.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useReception, type ReceptionDesk } from './useReception.ts';

/** What has come back, office by office; nothing is stored before the clerk says so. */
export function ReceiveStep({ desk, kit }: StepParts): ReactElement {
  const { t } = useTranslation('collecting');
  const receiving = useReception(desk);
  const [chosen, setChosen] = useState<number | null>(null);
  const { reception, bring } = receiving;
  useEffect(() =>
    receiveDrops((files) => {
      bring(files, null);
    }),
  );
  useKeys(t('title'), [{ keys: 'Ctrl+O', label: t('receive.files'), run: receiving.chooseFiles }]);
  if (kit.issued === null) {
    return (
      <div className="card">
        <EmptyState
          icon="bring"
          title={t('receive.emptyTitle')}
          actions={
            <ButtonLink tone="primary" href={toHref({ at: 'collecting', ...desk, step: 'hand-out' })}>
              {t('receive.toHandOut')}
            </ButtonLink>
          }
        >
          {t('receive.emptyText')}
        </EmptyState>
      </div>
    );
  }
  const rows = officeRows(kit, reception, today());
  return (
    <>
      <div className="receive-tools">
        <Button icon="bring" busy={receiving.isWorking} onPress={receiving.chooseFolder}>
          {t('receive.folder')}
        </Button>
        <Button icon="plus" busy={receiving.isWorking} onPress={receiving.chooseFiles}>
          {t('receive.files')}
        </Button>
        <ReadingProgress receiving={receiving} />
      </div>
      <div className={reception === null ? 'receive' : 'receive receive-two'}>
        <OfficeTable rows={rows} chosen={chosen} onChoose={setChosen} />
        {reception !== null && (
          <SidePanel
            reception={reception}
            receiving={receiving}
            row={rows.find(({ number }) => number === chosen) ?? null}
            onAll={() => {
              setChosen(null);
            }}
          />
        )}
      </div>
      {reception !== null && <ReceptionFoot reception={reception} receiving={receiving} />}
    </>
  );
}

/** How many files are read, while some are not; else what to do. */
function ReadingProgress({ receiving }: { readonly receiving: ReceptionDesk }): ReactElement {
  const { t } = useTranslation('collecting');
  const { reception } = receiving;
  if (reception === null) return <span className="soft">{t('receive.hint')}</span>;
  const { files } = reception;
  const read = files.filter(({ state }) => state === 'read' || state === 'refused').length;
  if (read === files.length)
    return <span className="soft digits">{t('receive.read', { count: files.length })}</span>;
  return (
    <>
      <span className="soft digits" role="status">
        {t('receive.reading', { done: read, count: files.length })}
      </span>
      <Progress
        className="collecting-progress"
        percent={Math.round((100 * read) / files.length)}
        showInfo={false}
      />
    </>
  );
}

/** The clerk's own day, which is not that of UTC. */
function today(): string {
  const now = new Date();
  const pad = (count: number): string => String(count).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
