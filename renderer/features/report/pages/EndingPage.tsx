import { Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report, Signature } from '../../../../shared/domain/report.ts';
import { IsoDate } from '../../../../shared/domain/year.ts';
import { Button } from '../../../ui/Button.tsx';
import { fieldStep } from '../desk/fieldStep.ts';
import type { EditStep, ReportDesk } from '../desk/reportDesk.ts';
import { useTypedField } from './useTypedField.ts';

interface Props {
  readonly report: Report;
  readonly readOnly: boolean;
  readonly edit: ReportDesk['edit'];
}

/** 署名 and 成文日期: both or neither. */
export function EndingPage({ report, readOnly, edit }: Props): ReactElement {
  const { t } = useTranslation('report');
  const sign = (signature: Signature | null, step?: EditStep): void => {
    edit((before) => ({ ...before, signature }), step);
  };
  return (
    <article className="report-page report-ending">
      <h2>{t('ending.title')}</h2>
      {report.signature === null ? (
        <>
          <p className="soft">{t('ending.none')}</p>
          {!readOnly && (
            <div>
              <Button
                icon="plus"
                onPress={() => {
                  sign({ organisation: report.bureau, date: today() });
                }}
              >
                {t('ending.add')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <SignatureFields signature={report.signature} readOnly={readOnly} onSign={sign} />
      )}
    </article>
  );
}

interface FieldsProps {
  readonly signature: Signature;
  readonly readOnly: boolean;
  readonly onSign: (signature: Signature | null, step?: EditStep) => void;
}

function SignatureFields({ signature, readOnly, onSign }: FieldsProps): ReactElement {
  const { t } = useTranslation('report');
  return (
    <div className="ending-form">
      <OrganisationField
        organisation={signature.organisation}
        readOnly={readOnly}
        onOrganisation={(organisation) => {
          onSign({ ...signature, organisation }, fieldStep('ending', 'organisation'));
        }}
      />
      <DateField
        date={signature.date}
        readOnly={readOnly}
        onDate={(date) => {
          onSign({ ...signature, date }, fieldStep('ending', 'date'));
        }}
      />
      {!readOnly && (
        <div>
          <Button
            tone="quiet"
            icon="remove"
            onPress={() => {
              onSign(null);
            }}
          >
            {t('ending.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface OrganisationProps {
  readonly organisation: string;
  readonly readOnly: boolean;
  readonly onOrganisation: (organisation: string) => void;
}

/** What is typed may be empty for a moment; the report keeps the last words until there are new ones. */
function OrganisationField({ organisation, readOnly, onOrganisation }: OrganisationProps): ReactElement {
  const { t } = useTranslation('report');
  const [isEmpty, setEmpty] = useState(false);
  const [known, setKnown] = useState(organisation);
  if (organisation !== known) {
    setKnown(organisation);
    setEmpty(false);
  }
  const typed = isEmpty ? '' : organisation;
  const field = useTypedField(typed, (value) => {
    setEmpty(value === '');
    if (value !== '') onOrganisation(value);
  });
  return (
    <label>
      <span>{t('ending.organisation')}</span>
      <Input
        size="large"
        {...field}
        data-field="organisation"
        maxLength={100}
        readOnly={readOnly}
        status={typed === '' ? 'error' : ''}
      />
      {typed === '' && <span className="ending-error">{t('ending.organisationMissing')}</span>}
    </label>
  );
}

interface DateProps {
  readonly date: IsoDate;
  readonly readOnly: boolean;
  readonly onDate: (date: IsoDate) => void;
}

/** A date is typed as 2026-03-06 or 2026年3月6日, whatever the computer's own habit; only a whole one is kept. */
function DateField({ date, readOnly, onDate }: DateProps): ReactElement {
  const { t } = useTranslation('report');
  const [typed, setTyped] = useState<string>(date);
  const [known, setKnown] = useState(date);
  const read = readDate(typed);
  if (date !== known) {
    // It was changed elsewhere, as by taking a step back.
    setKnown(date);
    if (read !== date) setTyped(date);
  }
  const take = (text: string): void => {
    setTyped(text);
    const taken = readDate(text);
    if (taken !== null) onDate(taken);
  };
  return (
    <label>
      <span>{t('ending.date')}</span>
      <span className="ending-date">
        <Input
          size="large"
          aria-label={t('ending.date')}
          value={typed}
          data-field="date"
          maxLength={20}
          readOnly={readOnly}
          status={read === null ? 'error' : ''}
          className="digits"
          onChange={({ target }) => {
            take(target.value);
          }}
        />
        {!readOnly && (
          <Button
            onPress={() => {
              take(today());
            }}
          >
            {t('ending.today')}
          </Button>
        )}
      </span>
      {read === null ? (
        <span className="ending-error">{t('ending.dateWrong')}</span>
      ) : (
        <span className="soft small">{t('ending.datePrinted', partsOf(read))}</span>
      )}
    </label>
  );
}

function readDate(typed: string): IsoDate | null {
  const [, year = '', month = '', day = ''] =
    /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/u.exec(typed) ?? [];
  const date = IsoDate.safeParse([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
  return date.success ? date.data : null;
}

/** Without padding zeros, as documents print them. */
function partsOf(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** The local day; the clerk changes it to that of the signing. */
function today(): IsoDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return IsoDate.parse(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
