import { Progress, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitOffice } from '../../../../shared/collecting/kit.ts';
import { toHref } from '../../../router/usePlace.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureNote } from '../../../ui/FailureState.tsx';
import { Note } from '../../../ui/Note.tsx';
import { FramedTable } from '../FramedTable.tsx';
import type { StepParts } from '../stepParts.ts';
import { HandedOutNote } from './HandedOutNote.tsx';
import { useHandOut } from './useHandOut.ts';

/** Writes a workbook for each office into a folder that the clerk chooses. */
export function HandOutStep({ desk, kit, planning }: StepParts): ReactElement {
  const { t } = useTranslation('collecting');
  const handOut = useHandOut(desk);
  const { progress } = handOut;
  const offices = planning.plan.offices.filter(({ indicators }) => indicators.length > 0);
  const columns = useMemo(() => officeColumns(t), [t]);
  if (offices.length === 0) {
    return (
      <div className="card">
        <EmptyState
          icon="export"
          title={t('handOut.emptyTitle')}
          actions={
            <ButtonLink tone="primary" href={toHref({ at: 'collecting', ...desk, step: 'plan' })}>
              {t('handOut.toPlan')}
            </ButtonLink>
          }
        >
          {t('handOut.emptyText')}
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      {handOut.done === null && <VersionNote kit={kit} />}
      {handOut.error !== null && <FailureNote error={handOut.error} />}
      {handOut.done !== null && <HandedOutNote done={handOut.done} desk={desk} onReplace={handOut.replace} />}
      <FramedTable<KitOffice> width={640} columns={columns} dataSource={offices} rowKey="number" />
      <footer className="collecting-foot">
        <span className="soft collecting-foot-text">{t('handOut.hint')}</span>
        {progress !== null && (
          <Progress
            className="collecting-progress"
            percent={Math.round((100 * progress.done) / Math.max(1, progress.total))}
            format={() => `${String(progress.done)} / ${String(progress.total)}`}
          />
        )}
        <Button tone="primary" icon="export" busy={handOut.isWorking} onPress={handOut.begin}>
          {t('handOut.begin', { count: offices.length })}
        </Button>
      </footer>
    </>
  );
}

/** Whether handing out now gives a new version, and what that means for the workbooks that are out. */
function VersionNote({ kit }: Pick<StepParts, 'kit'>): ReactElement {
  const { t } = useTranslation('collecting');
  const { issued, nextVersion } = kit;
  if (issued === null) return <Note tone="hint">{t('handOut.first')}</Note>;
  return issued.version === nextVersion ? (
    <Note tone="hint">{t('handOut.same', { version: issued.version })}</Note>
  ) : (
    <Note tone="warning">{t('handOut.changed', { version: nextVersion, before: issued.version })}</Note>
  );
}

function officeColumns(t: TFunction<'collecting'>): TableColumnsType<KitOffice> {
  return [
    {
      title: t('column.office'),
      key: 'name',
      render: (_, { name }) => (
        <span className="one-line collecting-cell" title={name}>
          {name}
        </span>
      ),
    },
    {
      title: t('column.contact'),
      key: 'contact',
      width: 200,
      render: (_, { contact }) => (
        <span className="one-line collecting-cell" title={contact}>
          {contact}
        </span>
      ),
    },
    {
      title: t('column.asked'),
      key: 'asked',
      width: 120,
      align: 'right',
      render: (_, { indicators }) => <span className="digits">{indicators.length}</span>,
    },
  ];
}
