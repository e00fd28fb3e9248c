import { Input, Select } from 'antd';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Header } from '../../../shared/domain/header.ts';
import { LocalTime } from '../../../shared/domain/year.ts';
import { Button } from '../../ui/Button.tsx';
import { localNow } from './localNow.ts';

interface Props {
  readonly header: Header;
  readonly bureau: string;
  readonly readOnly: boolean;
  readonly onHeader: (header: Header) => void;
}

type TextField = 'indexNumber' | 'documentNumber' | 'publisher' | 'responsibleDepartment';

/** 《政府信息公开条例》: the ways of disclosure; words of the document, not of the window. */
const disclosures = ['主动公开', '依申请公开', '不予公开'];
const validities = ['有效', '失效'];

/** The metadata header, field by field as the document prints it; an empty field is null. */
export function HeaderForm({ header, bureau, readOnly, onHeader }: Props): ReactElement {
  const { t } = useTranslation('exporting');
  const change = (part: Partial<Header>): void => {
    onHeader({ ...header, ...part });
  };
  const text = (field: TextField): ReactElement => (
    <Field label={t(`header.${field}`)}>
      <Input
        value={header[field] ?? ''}
        placeholder={t(`header.example.${field}`, { bureau })}
        maxLength={300}
        disabled={readOnly}
        onChange={({ target: { value } }) => {
          change({ [field]: value === '' ? null : value });
        }}
      />
    </Field>
  );
  const choice = (field: 'disclosure' | 'validity', choices: readonly string[]): ReactElement => (
    <Field label={t(`header.${field}`)} hint={header[field] === '不予公开' ? t('header.withheld') : null}>
      <Choice
        value={header[field]}
        choices={choices}
        label={t(`header.${field}`)}
        readOnly={readOnly}
        onChoice={(value) => {
          change({ [field]: value });
        }}
      />
    </Field>
  );
  return (
    <div className="header-form">
      {text('indexNumber')}
      {text('documentNumber')}
      <Keywords
        keywords={header.keywords}
        readOnly={readOnly}
        onKeywords={(keywords) => {
          change({ keywords });
        }}
      />
      {text('publisher')}
      {choice('disclosure', disclosures)}
      {text('responsibleDepartment')}
      <GeneratedAt
        value={header.generatedAt}
        readOnly={readOnly}
        onTime={(generatedAt) => {
          change({ generatedAt });
        }}
      />
      {choice('validity', validities)}
    </div>
  );
}

interface KeywordsProps {
  readonly keywords: readonly string[];
  readonly readOnly: boolean;
  readonly onKeywords: (keywords: readonly string[]) => void;
}

function Keywords({ keywords, readOnly, onKeywords }: KeywordsProps): ReactElement {
  const { t } = useTranslation('exporting');
  return (
    <Field label={t('header.keywords')}>
      <Select
        mode="tags"
        open={false}
        suffix={false}
        value={[...keywords]}
        placeholder={t('header.example.keywords')}
        tokenSeparators={['；', ';', '，', ',', '、']}
        maxCount={30}
        disabled={readOnly}
        aria-label={t('header.keywords')}
        onChange={(typed: readonly string[]) => {
          onKeywords(tidyKeywords(typed));
        }}
      />
    </Field>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | null;
  readonly children: ReactNode;
}

function Field({ label, hint = null, children }: FieldProps): ReactElement {
  return (
    <label className="header-field">
      <span>{label}</span>
      <div>
        {children}
        {hint !== null && <p className="soft small">{hint}</p>}
      </div>
    </label>
  );
}

interface ChoiceProps {
  readonly value: string | null;
  readonly choices: readonly string[];
  readonly label: string;
  readonly readOnly: boolean;
  readonly onChoice: (value: string | null) => void;
}

/** The usual words, and besides them the one that a past report holds. */
function Choice({ value, choices, label, readOnly, onChoice }: ChoiceProps): ReactElement {
  const { t } = useTranslation('exporting');
  const all = value === null || choices.includes(value) ? choices : [value, ...choices];
  return (
    <Select
      allowClear
      value={value}
      placeholder={t('header.choose')}
      disabled={readOnly}
      aria-label={label}
      options={all.map((each) => ({ value: each, label: each }))}
      onChange={(chosen: string | undefined) => {
        onChoice(chosen ?? null);
      }}
    />
  );
}

interface TimeProps {
  readonly value: LocalTime | null;
  readonly readOnly: boolean;
  readonly onTime: (value: LocalTime | null) => void;
}

/** What is typed may be incomplete for a moment; only a whole time goes into the report. */
function GeneratedAt({ value, readOnly, onTime }: TimeProps): ReactElement {
  const { t } = useTranslation('exporting');
  const [typed, setTyped] = useState<string>(value ?? '');
  const isWrong = typed !== '' && !LocalTime.safeParse(typed).success;
  const take = (text: string): void => {
    setTyped(text);
    const time = LocalTime.safeParse(text);
    if (time.success) onTime(time.data);
    else if (text === '') onTime(null);
  };
  return (
    <Field label={t('header.generatedAt')} hint={isWrong ? t('header.timeWrong') : null}>
      <div className="header-time">
        <Input
          value={typed}
          placeholder={t('header.example.generatedAt')}
          maxLength={19}
          status={isWrong ? 'error' : ''}
          disabled={readOnly}
          className="digits"
          onChange={({ target }) => {
            take(target.value);
          }}
        />
        {!readOnly && (
          <Button
            onPress={() => {
              take(localNow(new Date()));
            }}
          >
            {t('header.now')}
          </Button>
        )}
      </div>
    </Field>
  );
}

function tidyKeywords(keywords: readonly string[]): readonly string[] {
  const words = keywords.map((word) => word.trim().slice(0, 60)).filter((word) => word !== '');
  return [...new Set(words)].slice(0, 30);
}
