import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import type { ConflictSide, ImportConflict } from '../../../../shared/importing/importBatch.ts';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { SourceChip } from '../../../ui/SourceChip.tsx';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { StateMark } from '../files/StateMark.tsx';
import { LongListPart } from './LongListPart.tsx';
import { useActiveEntry } from './useActiveEntry.ts';
import { useLongList } from './useLongList.ts';

/** Two values for one thing: both sides with their sources, of which the clerk chooses. */
export function ConflictTab(): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { batch, revision } = useReviewState();
  const list = useLongList(['conflicts', batch.id, revision], async (page) => {
    const { total, conflicts } = await call('imports/conflicts', { batch: batch.id, ...page });
    return { total, items: conflicts };
  });
  const { active, setActive, onKeyDown } = useActiveEntry(list, (conflict, digit) => {
    if (conflict.sides[digit - 1] === undefined) return false;
    review.settle(conflict, digit - 1);
    return true;
  });
  return (
    <div className="conflict-tab">
      {list.total !== null && list.total > 0 && <SettleAll />}
      <LongListPart
        label={t('tab.conflicts')}
        list={list}
        height={200}
        active={active}
        empty={t('noConflicts')}
        onKeyDown={onKeyDown}
      >
        {(conflict, index) => (
          <Conflict
            conflict={conflict}
            isActive={index === active}
            onActive={() => {
              setActive(index);
            }}
          />
        )}
      </LongListPart>
    </div>
  );
}

/** Settles all that is open in one go. */
function SettleAll(): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  return (
    <div className="side-tools">
      <p className="soft small">{t('conflictsHint')}</p>
      <div className="actions">
        <Button
          onPress={() => {
            review.settleAll('new');
          }}
        >
          {t('takeAllNew')}
        </Button>
        <Button
          onPress={() => {
            review.settleAll('stored');
          }}
        >
          {t('keepAllStored')}
        </Button>
      </div>
    </div>
  );
}

interface ConflictProps {
  readonly conflict: ImportConflict;
  readonly isActive: boolean;
  readonly onActive: () => void;
}

function Conflict({ conflict, isActive, onActive }: ConflictProps): ReactElement {
  const { t } = useTranslation('importing');
  const { name, year, department, sides, chosen } = conflict;
  const facts = [t('yearOf', { year }), department ?? ''].filter((fact) => fact !== '').join(' · ');
  return (
    <section
      className={isActive ? 'conflict conflict-active' : 'conflict'}
      aria-label={name}
      onFocus={onActive}
    >
      <h3 className="conflict-name">
        <StateMark icon={chosen === null ? 'warning' : 'check'} tone={chosen === null ? 'warning' : 'done'} />
        <span>{name}</span>
      </h3>
      <p className="small soft">
        {facts} · {chosen === null ? t('unsettled') : t('settled')}
      </p>
      <div className="conflict-sides" role="radiogroup" aria-label={name}>
        {sides.map((side, index) => (
          <Side key={index} conflict={conflict} side={side} index={index} onActive={onActive} />
        ))}
      </div>
    </section>
  );
}

interface SideProps {
  readonly conflict: ImportConflict;
  readonly side: ConflictSide;
  readonly index: number;
  readonly onActive: () => void;
}

/** One value with where it comes from; choosing it again leaves the conflict open. */
function Side({ conflict, side, index, onActive }: SideProps): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const isChosen = conflict.chosen === index;
  const { figure, file } = side;
  const { source } = figure;
  return (
    <div className={isChosen ? 'conflict-side conflict-side-chosen' : 'conflict-side'}>
      <button
        type="button"
        role="radio"
        aria-checked={isChosen}
        className="conflict-choice"
        onClick={() => {
          onActive();
          review.settle(conflict, isChosen ? null : index);
        }}
      >
        <kbd aria-hidden="true">{index + 1}</kbd>
        <strong className="digits">{formatFigure(side)}</strong>
        <span className="small soft">
          {'storedAt' in figure ? t('storedOn', { day: formatDay(figure.storedAt) }) : t('thisImport')}
        </span>
      </button>
      <SourceChip source={source} />
      {file !== null && source.kind === 'cell' && (
        <Button
          tone="quiet"
          onPress={() => {
            review.showSource({ file, sheet: source.sheet, cell: source.cell });
          }}
        >
          {t('showCell')}
        </Button>
      )}
    </div>
  );
}
