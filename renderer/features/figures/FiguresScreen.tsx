import { Input, Select } from 'antd';
import { useDeferredValue, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './figures.css';
import type { Year } from '../../../shared/domain/year.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import { useFigures } from '../../api/queries.ts';
import { go } from '../../router/usePlace.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Waiting } from '../../ui/Spinner.tsx';
import { useBureaus } from '../../ui/useBureaus.ts';
import { useChooseWorkbooks } from '../../ui/useChooseWorkbooks.ts';
import { useDesk } from '../../ui/useDesk.ts';
import { yearsAround } from '../../ui/yearsAround.ts';
import { EmptyFigures } from './EmptyFigures.tsx';
import { FigureTable } from './FigureTable.tsx';
import { searchFigures } from './searchFigures.ts';

/** The figures of one bureau and year, each with where it comes from. */
export function FiguresScreen(): ReactElement {
  const { t } = useTranslation('figures');
  const desk = useDesk();
  const { data: figures, error, refetch } = useFigures(desk);
  const choose = useChooseWorkbooks();
  const hasFigures = figures !== undefined && figures.length > 0;
  useKeys(t('title'), [{ keys: 'Ctrl+O', label: t('import'), run: choose.open }]);
  return (
    <div className="screen figures">
      <header className="screen-head">
        <h1>{t('title')}</h1>
        <DeskChoice desk={desk} />
        {hasFigures && (
          <div className="actions">
            <Button tone="primary" icon="bring" busy={choose.isChoosing} onPress={choose.open}>
              {t('import')}
            </Button>
          </div>
        )}
      </header>
      {hasFigures ? (
        <FigureList key={`${desk.bureau} ${String(desk.year)}`} figures={figures} />
      ) : error !== null ? (
        <FailureState error={error} onRetry={() => void refetch()} />
      ) : figures === undefined && desk.bureau !== '' ? (
        <Waiting />
      ) : (
        <EmptyFigures year={desk.year} choose={choose} />
      )}
    </div>
  );
}

/** Which year is shown, and whose, where the desk knows several bureaus. */
function DeskChoice({ desk }: { readonly desk: Desk }): ReactElement {
  const { t } = useTranslation('figures');
  const bureaus = useBureaus(desk.bureau);
  const show = (year: Year, bureau: string): void => {
    go({ at: 'figures', year, bureau: bureau === '' ? null : bureau });
  };
  return (
    <>
      <Select
        className="desk-year"
        aria-label={t('year')}
        value={desk.year}
        options={yearsAround(desk.year).map((value) => ({ value, label: t('yearOption', { year: value }) }))}
        onChange={(year) => {
          show(year, desk.bureau);
        }}
      />
      {bureaus.length > 1 && (
        <Select
          className="desk-bureau"
          aria-label={t('bureau')}
          value={desk.bureau}
          options={bureaus.map((value) => ({ value, label: value, title: value }))}
          onChange={(bureau) => {
            show(desk.year, bureau);
          }}
        />
      )}
    </>
  );
}

function FigureList({
  figures,
}: {
  readonly figures: NonNullable<ReturnType<typeof useFigures>['data']>;
}): ReactElement {
  const { t } = useTranslation('figures');
  const [query, setQuery] = useState('');
  const search = useRef<HTMLDivElement>(null);
  const found = searchFigures(figures, useDeferredValue(query));
  useKeys(t('title'), [
    {
      keys: 'Ctrl+F',
      label: t('search'),
      run: () => {
        search.current?.querySelector('input')?.focus();
      },
    },
  ]);
  return (
    <>
      <div className="figures-tools" ref={search}>
        <Input
          className="figures-search"
          allowClear
          prefix={<Icon name="search" size={16} />}
          aria-label={t('search')}
          placeholder={t('searchHint')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
        />
        <span className="soft digits" role="status">
          {found.length === figures.length
            ? t('count', { count: figures.length })
            : t('found', { count: found.length, all: figures.length })}
        </span>
      </div>
      <FigureTable figures={found} />
    </>
  );
}
