import { Segmented } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import type { BatchCounts, BatchItem } from '../../../../shared/importing/importBatch.ts';
import { call } from '../../../api/call.ts';
import { changeParts, type ChangePart, type ChangeView } from '../desk/reviewState.ts';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { EffectList } from './EffectList.tsx';
import { LongListPart } from './LongListPart.tsx';
import { Place } from './Place.tsx';
import { useLongList } from './useLongList.ts';

/** What the import would do with each figure, and with the sentences that print them. */
export function ChangeTab(): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { batch, view: chosen } = useReviewState();
  const view = chosen ?? changeParts.find((name) => countOf(name, batch.counts) > 0) ?? 'new';
  const parts = changeParts.map((value) => ({
    value,
    label: t(`part.${value}`, { count: countOf(value, batch.counts) }),
  }));
  return (
    <div className="change-tab">
      <Segmented<ChangeView>
        block
        className="digits"
        value={view}
        options={[...parts, { value: 'sentences', label: t('part.sentences') }]}
        onChange={review.showChanges}
      />
      {view === 'sentences' ? <EffectList /> : <ChangeList part={view} />}
    </div>
  );
}

function ChangeList({ part }: { readonly part: ChangePart }): ReactElement {
  const { t } = useTranslation('importing');
  const { batch, revision } = useReviewState();
  const list = useLongList(['items', batch.id, revision, part], (page) =>
    call('imports/items', { batch: batch.id, part, file: null, ...page }),
  );
  return (
    <LongListPart
      label={t(`part.${part}`, { count: countOf(part, batch.counts) })}
      list={list}
      listKey={part}
      height={60}
      empty={t(`nonePart.${part}`)}
    >
      {(item) => <ChangeLine item={item} year={batch.desk.year} />}
    </LongListPart>
  );
}

function countOf(part: ChangePart, { added, changed, same }: BatchCounts): number {
  return { new: added, changed, same }[part];
}

function ChangeLine({ item, year }: { readonly item: BatchItem; readonly year: number }): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { figure, stored, change } = item;
  const { source } = figure;
  const facts = [figure.department ?? '', figure.year === year ? '' : t('yearOf', { year: figure.year })]
    .filter((fact) => fact !== '')
    .join(' · ');
  return (
    <button
      type="button"
      className="change-line"
      onClick={() => {
        if (source.kind === 'cell')
          review.showSource({ file: item.file, sheet: source.sheet, cell: source.cell });
      }}
    >
      <span className="one-line" title={figure.name}>
        {figure.name}
      </span>
      <span className="change-values digits">
        {change === 'changed' && stored !== null && (
          <>
            <span className="soft">{formatFigure(stored)}</span>
            <span aria-label={t('becomes')}>→</span>
          </>
        )}
        <strong>{formatFigure(figure)}</strong>
      </span>
      <span className="change-facts small soft">
        {facts !== '' && <span className="one-line change-owner">{facts}</span>}
        {source.kind === 'cell' && <Place file={source.file} sheet={source.sheet} cell={source.cell} />}
      </span>
    </button>
  );
}
