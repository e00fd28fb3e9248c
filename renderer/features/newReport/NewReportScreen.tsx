import { useMutation } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './newReport.css';
import type { TemplateShelf } from '../../../shared/domain/templateEdits.ts';
import { call, toFailure } from '../../api/call.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import { queries, queryClient, useReports, useTemplateShelf } from '../../api/queries.ts';
import { changeSettings, useSettings } from '../../api/settings.ts';
import { goInstead, toHref } from '../../router/usePlace.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FailureNote, FailureState } from '../../ui/FailureState.tsx';
import { reportingYear } from '../../ui/reportingYear.ts';
import { Waiting } from '../../ui/Spinner.tsx';
import { yearsAround } from '../../ui/yearsAround.ts';
import { offersIn } from './offersIn.ts';
import { TemplateChoice } from './TemplateChoice.tsx';

/** Asks whose report it is, of which year, and after which template. */
export function NewReportScreen(): ReactElement {
  const { t } = useTranslation('newReport');
  const { data: shelf, error, refetch } = useTemplateShelf();
  return (
    <div className="screen new-report">
      <h1>{t('title')}</h1>
      {shelf !== undefined ? (
        <NewReportForm shelf={shelf} />
      ) : error === null ? (
        <Waiting />
      ) : (
        <FailureState error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

function NewReportForm({ shelf }: { readonly shelf: TemplateShelf }): ReactElement {
  const { t } = useTranslation('newReport');
  const [bureau, setBureau] = useState(useSettings().bureau);
  const [year, setYear] = useState(() => reportingYear(new Date()));
  const [wanted, setWanted] = useState<string | null>(null);
  const offers = useMemo(() => offersIn(shelf, year), [shelf, year]);
  const template = (offers.find(({ id }) => id === wanted) ?? offers[0])?.id ?? '';
  const [isAsked, setAsked] = useState(false);
  const create = useCreate();
  const name = bureau.trim();
  const submit = (): void => {
    setAsked(true);
    if (name !== '' && !create.isPending) create.mutate({ bureau: name, year, template });
  };
  return (
    <form
      className="card new-report-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="new-report-desk">
        <BureauField bureau={bureau} isMissing={isAsked && name === ''} onChange={setBureau} />
        <div className="field">
          <label htmlFor="year">{t('year')}</label>
          <Select
            id="year"
            size="large"
            value={year}
            options={yearsAround(year).map((value) => ({ value, label: t('yearOption', { year: value }) }))}
            onChange={setYear}
          />
          <p className="small soft">{t('yearHint')}</p>
        </div>
      </div>
      <TemplateChoice offers={offers} desk={{ bureau: name, year }} chosen={template} onChoose={setWanted} />
      {create.error && <CreateFailure error={create.error} desk={{ bureau: name, year }} />}
      <div className="actions new-report-foot">
        <Button tone="primary" busy={create.isPending} onPress={submit}>
          {t('create')}
        </Button>
        <ButtonLink tone="quiet" href={toHref({ at: 'home' })}>
          {t('cancel')}
        </ButtonLink>
      </div>
      {/* Enter in a field submits through this. */}
      <button type="submit" hidden />
    </form>
  );
}

interface BureauFieldProps {
  readonly bureau: string;
  readonly isMissing: boolean;
  readonly onChange: (bureau: string) => void;
}

function BureauField({ bureau, isMissing, onChange }: BureauFieldProps): ReactElement {
  const { t } = useTranslation('newReport');
  return (
    <div className="field">
      <label htmlFor="bureau">{t('bureau')}</label>
      <Input
        id="bureau"
        size="large"
        autoFocus
        maxLength={100}
        value={bureau}
        placeholder={t('bureauExample')}
        aria-describedby="bureau-hint"
        {...(isMissing ? { status: 'error' as const } : {})}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p id="bureau-hint" className={isMissing ? 'small field-error' : 'small soft'}>
        {isMissing ? t('bureauMissing') : t('bureauHint')}
      </p>
    </div>
  );
}

function useCreate() {
  return useMutation({
    mutationFn: (input: Desk & { readonly template: string }) => call('reports/create', input),
    onSuccess: async ({ report }) => {
      changeSettings({ bureau: report.bureau });
      await queryClient.invalidateQueries(queries.reports);
      goInstead({ at: 'report', id: report.id, step: 'write' });
    },
  });
}

/** A year that is there already is opened from here. */
function CreateFailure({ error, desk }: { readonly error: unknown; readonly desk: Desk }): ReactElement {
  const { t } = useTranslation('newReport');
  const { data: reports = [] } = useReports();
  const there = reports.find((report) => report.year === desk.year && report.bureau === desk.bureau);
  const isThere = toFailure(error).code === 'report-exists' && there !== undefined;
  return (
    <FailureNote
      error={error}
      actions={
        isThere && (
          <ButtonLink href={toHref({ at: 'report', id: there.id, step: 'write' })}>
            {t('openExisting')}
          </ButtonLink>
        )
      }
    />
  );
}
