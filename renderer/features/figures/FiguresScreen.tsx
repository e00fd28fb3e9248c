import { Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './figures.css';
import type { Desk } from '../../../shared/domain/desk.ts';
import type { IndicatorCode } from '../../../shared/domain/indicator.ts';
import type { Year } from '../../../shared/domain/year.ts';
import { go, toHref } from '../../router/usePlace.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Waiting } from '../../ui/Spinner.tsx';
import { useBureaus } from '../../ui/useBureaus.ts';
import { useChooseWorkbooks } from '../../ui/useChooseWorkbooks.ts';
import { useDesk } from '../../ui/useDesk.ts';
import { yearsAround } from '../../ui/yearsAround.ts';
import { AddFigureDialog } from './AddFigureDialog.tsx';
import { EmptyFigures } from './EmptyFigures.tsx';
import { FigureWorkspace } from './FigureWorkspace.tsx';
import { FormulaDialog } from './formula/FormulaDialog.tsx';
import { ImportsDialog } from './imports/ImportsDialog.tsx';
import { useFigureDesk, type FigureDesk } from './useFigureDesk.ts';

type Front = 'add' | 'derive' | 'imports';

/** The figures of one bureau and year, each with where it comes from; `indicator` opens the panel of one. */
export function FiguresScreen({ indicator }: { readonly indicator: IndicatorCode | null }): ReactElement {
  const { t } = useTranslation('figures');
  const desk = useDesk();
  const { work, error, retry } = useFigureDesk(desk);
  const choose = useChooseWorkbooks();
  const [front, setFront] = useState<Front | null>(null);
  const hasAny = work?.rows.some(({ missing }) => missing === null) === true;
  useKeys(t('title'), [{ keys: 'Ctrl+O', label: t('import'), run: choose.open }]);
  return (
    <div className="screen figures">
      <header className="screen-head">
        <h1>{t('title')}</h1>
        <DeskChoice desk={desk} />
        <ButtonLink tone="quiet" href={toHref({ at: 'indicators' })}>
          {t('toIndicators')}
        </ButtonLink>
        {hasAny && <Actions desk={desk} choose={choose} onFront={setFront} />}
      </header>
      {hasAny ? (
        <FigureWorkspace key={`${desk.bureau} ${String(desk.year)}`} work={work} indicator={indicator} />
      ) : error !== null ? (
        <FailureState error={error} onRetry={retry} />
      ) : work === undefined && desk.bureau !== '' ? (
        <Waiting />
      ) : (
        <EmptyFigures
          desk={desk}
          choose={choose}
          onType={
            work === undefined
              ? null
              : () => {
                  setFront('add');
                }
          }
        />
      )}
      {work !== undefined && (
        <InFront
          work={work}
          front={front}
          onClose={() => {
            setFront(null);
          }}
        />
      )}
    </div>
  );
}

interface ActionsProps {
  readonly desk: Desk;
  readonly choose: ReturnType<typeof useChooseWorkbooks>;
  readonly onFront: (front: Front) => void;
}

function Actions({ desk, choose, onFront }: ActionsProps): ReactElement {
  const { t } = useTranslation('figures');
  return (
    <div className="actions">
      <ButtonLink tone="quiet" href={toHref({ at: 'collecting', ...desk, step: 'plan' })}>
        {t('collect')}
      </ButtonLink>
      <Button
        tone="quiet"
        onPress={() => {
          onFront('imports');
        }}
      >
        {t('imports.title')}
      </Button>
      <Button
        icon="plus"
        onPress={() => {
          onFront('derive');
        }}
      >
        {t('derive')}
      </Button>
      <Button
        icon="write"
        onPress={() => {
          onFront('add');
        }}
      >
        {t('add.title')}
      </Button>
      <Button tone="primary" icon="bring" busy={choose.isChoosing} onPress={choose.open}>
        {t('import')}
      </Button>
    </div>
  );
}

interface InFrontProps {
  readonly work: FigureDesk;
  readonly front: Front | null;
  readonly onClose: () => void;
}

function InFront({ work, front, onClose }: InFrontProps): ReactElement | null {
  switch (front) {
    case 'add':
      return <AddFigureDialog work={work} onClose={onClose} />;
    case 'derive':
      return <FormulaDialog work={work} row={null} onClose={onClose} />;
    case 'imports':
      return <ImportsDialog desk={work.desk} shown={null} onClose={onClose} />;
    case null:
      return null;
  }
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
