import { Select } from 'antd';
import type { ReactElement } from 'react';
import type { CatalogueEntry } from '../../../../shared/domain/catalogueEdits.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { listRows } from '../list/listRows.ts';

interface IndicatorChoiceProps {
  readonly label: string;
  readonly several: boolean;
  readonly entries: readonly CatalogueEntry[];
  readonly chosen: readonly IndicatorCode[];
  readonly onChoose: (codes: readonly IndicatorCode[]) => void;
}

/** One indicator of the catalogue, or several; found as in the list, by name, alias or initials. */
export function IndicatorChoice(props: IndicatorChoiceProps): ReactElement {
  const { label, several, entries, chosen, onChoose } = props;
  const byCode = new Map<string, CatalogueEntry>(entries.map((entry) => [entry.indicator.code, entry]));
  return (
    <Select<readonly IndicatorCode[] | IndicatorCode | null>
      {...(several ? { mode: 'multiple' as const } : {})}
      showSearch={{
        filterOption: (query, option) => {
          const entry = byCode.get(String(option?.value ?? ''));
          return entry !== undefined && listRows([entry], query, null).length > 0;
        },
      }}
      aria-label={label}
      placeholder={label}
      value={several ? chosen : (chosen[0] ?? null)}
      options={entries.map(({ indicator }) => ({
        value: indicator.code,
        label: `${indicator.name}（${indicator.unit}）`,
      }))}
      onChange={(value) => {
        onChoose(value === null ? [] : typeof value === 'string' ? [value] : value);
      }}
    />
  );
}
