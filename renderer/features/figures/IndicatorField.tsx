import { AutoComplete, Input } from 'antd';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { pinyinInitials } from '../../ui/pinyinInitials.ts';
import type { FigureDesk } from './useFigureDesk.ts';

interface Props {
  readonly work: FigureDesk;
  readonly name: string;
  readonly unit: string;
  readonly onName: (name: string) => void;
  readonly onUnit: (unit: string) => void;
}

/** The name of an indicator, known or new, and what it is counted in; a known one brings its unit along. */
export function IndicatorField({ work, name, unit, onName, onUnit }: Props): ReactElement {
  const { t } = useTranslation('figures');
  const options = useMemo(() => optionsOf(work), [work]);
  const isNew = name.trim() !== '' && work.names.find(name) === null;
  const choose = (chosen: string): void => {
    onName(chosen);
    const known = options.find(({ value }) => value === chosen);
    if (known !== undefined) onUnit(known.unit);
  };
  return (
    <div className="figure-fields">
      <div className="figure-field">
        <label htmlFor="field-indicator">{t('add.indicator')}</label>
        <AutoComplete
          id="field-indicator"
          autoFocus
          value={name}
          maxLength={100}
          options={[...options]}
          showSearch={{
            filterOption: (query, option) => option?.words.includes(query.toLowerCase().trim()) ?? false,
          }}
          getPopupContainer={(field: HTMLElement) => field.closest('dialog') ?? document.body}
          onChange={choose}
        />
        {isNew && <p className="soft small">{t('add.new')}</p>}
      </div>
      <div className="figure-field figure-field-unit">
        <label htmlFor="field-unit">{t('add.unit')}</label>
        <Input
          id="field-unit"
          maxLength={10}
          value={unit}
          onChange={(event) => {
            onUnit(event.target.value);
          }}
        />
      </div>
    </div>
  );
}

interface IndicatorOption {
  readonly value: string;
  readonly unit: string;
  /** All by which it is found. */
  readonly words: string;
}

/** The catalogue and what this bureau counts besides, each name once. */
function optionsOf({ indicators, figures, before }: FigureDesk): readonly IndicatorOption[] {
  const own = [...figures, ...before].map(({ name, unit }) => ({ name, unit, aliases: [] }));
  const options = new Map<string, IndicatorOption>();
  for (const { name, unit, aliases } of [...indicators, ...own]) {
    if (options.has(name)) continue;
    const words = [name, ...aliases, ...[name, ...aliases].map(pinyinInitials)].join('\n').toLowerCase();
    options.set(name, { value: name, unit, words });
  }
  return [...options.values()];
}
