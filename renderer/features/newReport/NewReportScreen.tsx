import { useMutation } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './newReport.css';
import type { Year } from '../../../shared/domain/year.ts';
import type { TemplateShelf } from '../../../shared/domain/templateEdits.ts';
import { call, toFailure } from '../../api/call.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import { queries, queryClient, useReports, useTemplateShelf } from '../../api/queries.ts';
import { changeSettings, useSettings } from '../../api/settings.ts';
import { goInstead, toHref } from '../../router/usePlace.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FailureNote, FailureState } from '../../ui/FailureState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { yearsAround } from '../../ui/yearsAround.ts';
import type { ReportId } from '../../../shared/domain/identity.ts';
import type { Input as InputOf } from '../../../shared/ipc/contract.ts';
import type { CarryChoice } from '../../../shared/writing/rollForward/carryChoice.ts';
import { EarlierChoice } from './EarlierChoice.tsx';
import { type Beginning, useBeginning } from './useBeginning.ts';
import { offersIn } from './offersIn.ts';
import { TemplateChoice } from './TemplateChoice.tsx';

/** Asks whose report it is, of which year, and after which template. */
export function NewReportScreen({ from }: { readonly from: ReportId | null }): ReactElement {
  const { t } = useTranslation('newReport');
  const { data: shelf, error, refetch } = useTemplateShelf();
  return (
    <div className="screen new-report">
      <h1>{t('title')}</h1>
      {shelf !== undefined ? (
        <NewReportForm shelf={shelf} asked={from} />
      ) : error === null ? (
        <Waiting />
      ) : (
        <FailureState error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

function NewReportForm({
  shelf,
  asked,
}: {
  readonly shelf: TemplateShelf;
  readonly asked: ReportId | null;
}): ReactElement {
  const [bureau, setBureau] = useState(useSettings().bureau);
  const name = bureau.trim();
  const beginning = useBeginning(name, asked);
  const { year, kind, from, choices } = beginning;
  const [wanted, setWanted] = useState<string | null>(null);
  const offers = useMemo(() => offersIn(shelf, year), [shelf, year]);
  const template = (offers.find(({ id }) => id === wanted) ?? offers[0])?.id ?? '';
  const [isAsked, setAsked] = useState(false);
  const create = useCreate();
  const isEarlier = kind === 'earlier' && from !== null;
  const desk = { bureau: isEarlier ? from.bureau : name, year };
  const submit = (): void => {
    setAsked(true);
    if (create.isPending) return;
    if (isEarlier) create.mutate({ year, from: from.id, choices: toChoices(choices) });
    else if (name !== '') create.mutate({ bureau: name, year, template });
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
        <BureauField
          bureau={isEarlier ? from.bureau : bureau}
          isMissing={isAsked && desk.bureau === ''}
          onChange={isEarlier ? null : setBureau}
        />
        <YearField year={year} onChange={beginning.setYear} />
      </div>
      {beginning.from !== null && <BeginningField beginning={beginning} />}
      {isEarlier ? (
        <EarlierChoice beginning={beginning} from={from} />
      ) : (
        <TemplateChoice offers={offers} desk={desk} chosen={template} onChoose={setWanted} />
      )}
      {create.error && <CreateFailure error={create.error} desk={desk} />}
      <Foot busy={create.isPending} onCreate={submit} />
      {/* Enter in a field submits through this. */}
      <button type="submit" hidden />
    </form>
  );
}

function Foot({ busy, onCreate }: { readonly busy: boolean; readonly onCreate: () => void }): ReactElement {
  const { t } = useTranslation('newReport');
  return (
    <div className="actions new-report-foot">
      <Button tone="primary" busy={busy} onPress={onCreate}>
        {t('create')}
      </Button>
      <ButtonLink tone="quiet" href={toHref({ at: 'home' })}>
        {t('cancel')}
      </ButtonLink>
    </div>
  );
}

function YearField({
  year,
  onChange,
}: {
  readonly year: Year;
  readonly onChange: (year: Year) => void;
}): ReactElement {
  const { t } = useTranslation('newReport');
  return (
    <div className="field">
      <label htmlFor="year">{t('year')}</label>
      <Select
        id="year"
        size="large"
        value={year}
        options={yearsAround(year).map((value) => ({ value, label: t('yearOption', { year: value }) }))}
        onChange={onChange}
      />
      <p className="small soft">{t('yearHint')}</p>
    </div>
  );
}

interface BureauFieldProps {
  readonly bureau: string;
  readonly isMissing: boolean;
  /** Null where the bureau is that of the report that is taken over. */
  readonly onChange: ((bureau: string) => void) | null;
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
        disabled={onChange === null}
        maxLength={100}
        value={bureau}
        placeholder={t('bureauExample')}
        aria-describedby="bureau-hint"
        {...(isMissing ? { status: 'error' as const } : {})}
        onChange={(event) => {
          onChange?.(event.target.value);
        }}
      />
      <p id="bureau-hint" className={isMissing ? 'small field-error' : 'small soft'}>
        {isMissing ? t('bureauMissing') : t('bureauHint')}
      </p>
    </div>
  );
}

function BeginningField({ beginning }: { readonly beginning: Beginning }): ReactElement {
  const { t } = useTranslation('newReport');
  return (
    <fieldset className="beginning">
      <legend>{t('beginning.legend')}</legend>
      {(['template', 'earlier'] as const).map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="beginning"
            checked={beginning.kind === kind}
            onChange={() => {
              beginning.setKind(kind);
            }}
          />
          {t(`beginning.${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}

function toChoices(choices: Beginning['choices']): readonly CarryChoice[] {
  return [...choices].map(([at, carry]) => ({ at, carry }));
}

function useCreate() {
  return useMutation({
    mutationFn: (input: InputOf<'reports/create'> | InputOf<'reports/rollForward'>) =>
      'from' in input ? call('reports/rollForward', input) : call('reports/create', input),
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
