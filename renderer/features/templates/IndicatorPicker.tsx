import { Select } from 'antd';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IndicatorCode, type Indicator } from '../../../shared/domain/indicator.ts';
import { useIndicators } from '../../api/queries.ts';
import { pinyinInitials } from '../../ui/pinyinInitials.ts';

interface ManyProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: readonly IndicatorCode[];
  readonly onChange: (codes: readonly IndicatorCode[]) => void;
}

/** Several indicators, found by name, alias or pinyin initials. */
export function IndicatorsPicker({ id, label, value, onChange }: ManyProps): ReactElement {
  const { t } = useTranslation('templates');
  const options = useOptions(value);
  return (
    <Select<string[], IndicatorOption>
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className="templates-picker"
      mode="multiple"
      placeholder={t('pickIndicators')}
      value={[...value]}
      options={[...options]}
      showSearch={{ filterOption: answers }}
      onChange={(codes) => {
        onChange(codes.map((code) => IndicatorCode.parse(code)));
      }}
    />
  );
}

interface OneProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: IndicatorCode | null;
  readonly onChange: (code: IndicatorCode | null) => void;
}

/** One indicator, or none. */
export function IndicatorPicker({ label, placeholder, value, onChange }: OneProps): ReactElement {
  const options = useOptions(value === null ? [] : [value]);
  return (
    <Select<string, IndicatorOption>
      aria-label={label}
      className="templates-picker"
      allowClear
      placeholder={placeholder}
      {...(value === null ? {} : { value })}
      options={[...options]}
      showSearch={{ filterOption: answers }}
      onChange={(code: string | undefined) => {
        onChange(code === undefined ? null : IndicatorCode.parse(code));
      }}
    />
  );
}

interface IndicatorOption {
  readonly value: string;
  readonly label: string;
  readonly search: string;
}

/** What is chosen stays in the list although the catalogue has it no more. */
function useOptions(chosen: readonly IndicatorCode[]): readonly IndicatorOption[] {
  const { data: indicators } = useIndicators();
  return useMemo(() => {
    const known = (indicators ?? []).map(toOption);
    const codes = new Set(known.map(({ value }) => value));
    const gone = chosen.filter((code) => !codes.has(code));
    return [...known, ...gone.map((code) => ({ value: code, label: code, search: code }))];
  }, [indicators, chosen]);
}

function toOption({ code, name, aliases, unit }: Indicator): IndicatorOption {
  const search = [name, ...aliases, pinyinInitials(name), code].join(' ').toLowerCase();
  return { value: code, label: unit === '' ? name : `${name}（${unit}）`, search };
}

function answers(query: string, option: IndicatorOption | undefined): boolean {
  return option?.search.includes(query.trim().toLowerCase()) === true;
}
