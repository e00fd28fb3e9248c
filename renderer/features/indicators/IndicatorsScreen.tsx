import { Segmented } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './indicators.css';
import { useCatalogue, useRememberedNames } from '../../api/queries.ts';
import { toHref } from '../../router/usePlace.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { useDesk } from '../../ui/useDesk.ts';
import { CatalogueDesk } from './CatalogueDesk.tsx';
import { RememberedNames } from './names/RememberedNames.tsx';

type Part = 'catalogue' | 'remembered';

/** What is counted, under which names it comes, and how the numbers must fit together. */
export function IndicatorsScreen(): ReactElement {
  const { t } = useTranslation('indicators');
  const desk = useDesk();
  const [part, setPart] = useState<Part>('catalogue');
  const { data: catalogue, error, refetch } = useCatalogue();
  const { data: remembered = [] } = useRememberedNames(desk.bureau);
  if (catalogue === undefined)
    return error === null ? <Waiting /> : <FailureState error={error} onRetry={() => void refetch()} />;
  const options: readonly { readonly value: Part; readonly label: string }[] = [
    { value: 'catalogue', label: t('part.catalogue', { count: catalogue.entries.length }) },
    { value: 'remembered', label: t('part.remembered', { count: remembered.length }) },
  ];
  return (
    <div className="screen indicators">
      <header className="screen-head">
        <h1>{t('title')}</h1>
        <Segmented value={part} options={[...options]} onChange={setPart} aria-label={t('parts')} />
        <div className="actions">
          <ButtonLink
            icon="figures"
            href={toHref({ at: 'figures', year: desk.year, bureau: desk.bureau || null })}
          >
            {t('toFigures')}
          </ButtonLink>
        </div>
      </header>
      {part === 'catalogue' ? (
        <CatalogueDesk catalogue={catalogue} desk={desk} />
      ) : (
        <RememberedNames bureau={desk.bureau} names={remembered} catalogue={catalogue} />
      )}
    </div>
  );
}
