import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { BlockComparison, ReportField } from '../../../../shared/comparing/comparison.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComparedBlock } from './ComparedBlock.tsx';
import type { Layout } from './ComparisonTools.tsx';
import { type ComparedRow, isChanged } from './comparisonRows.ts';
import type { BlockNumbers } from './useComparison.ts';
import { PieceText, type Side } from './PieceText.tsx';
import { headerField, isHeaderField } from './headerField.ts';

interface Props {
  readonly row: ComparedRow;
  readonly layout: Layout;
  readonly numbers: BlockNumbers;
  readonly isCurrent: boolean;
  /** Null where nothing can be brought back. */
  readonly onRestore: ((row: ComparedRow) => void) | null;
}

/** One field or block, in one text or on both sides, with what became of it. */
export function ComparisonRow({ row, layout, numbers, isCurrent, onRestore }: Props): ReactElement {
  const { t } = useTranslation('versions');
  const sides: readonly Side[] = layout === 'inline' ? ['both'] : ['before', 'after'];
  const changed = isChanged(row);
  return (
    <div
      className={`comparison-row${changed ? ' comparison-row-changed' : ''}${isCurrent ? ' comparison-row-current' : ''}`}
      data-row={row.key}
      aria-current={isCurrent || undefined}
    >
      {changed && (
        <div className="comparison-note">
          <Words row={row} />
          {onRestore !== null && (
            <Button
              tone="quiet"
              onPress={() => {
                onRestore(row);
              }}
            >
              {t(row.kind === 'block' && row.block.change === 'added' ? 'restore.takeOut' : 'restore.one')}
            </Button>
          )}
        </div>
      )}
      <div className={`comparison-sides comparison-${layout}`}>
        {sides.map((side) => (
          <div key={side} className="comparison-side">
            <Content row={row} side={side} numbers={numbers} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Content({
  row,
  side,
  numbers,
}: Pick<Props, 'row' | 'numbers'> & { readonly side: Side }): ReactNode {
  if (row.kind === 'block') return <ComparedBlock block={row.block} side={side} numbers={numbers} />;
  return (
    <p className="compared-text compared-field">
      <PieceText pieces={row.field.pieces} side={side} />
    </p>
  );
}

/** What became of it, in words: colour alone says nothing. */
function Words({ row }: Pick<Props, 'row'>): ReactElement {
  const { t } = useTranslation('versions');
  if (row.kind === 'field') return <span className="comparison-words">{fieldName(t, row.field.field)}</span>;
  const { block } = row;
  return (
    <span className="comparison-words">
      {[
        ...(block.change === 'same' ? [] : [t(`change.${block.change}`)]),
        ...(block.moved ? [t('change.moved')] : []),
        ...(isOtherForm(block) ? [t('change.form')] : []),
        ...block.figures.map(({ before, after }) => `${before} → ${after}`),
      ].join(' · ')}
    </span>
  );
}

function fieldName(t: TFunction<'versions'>, field: ReportField): string {
  if (!isHeaderField(field)) return t(`field.${field}`);
  return t(`field.header.${headerField(field)}`);
}

function isOtherForm(block: BlockComparison): boolean {
  if (block.kind === 'table' || block.formBefore === null || block.formAfter === null) return false;
  return JSON.stringify(block.formBefore) !== JSON.stringify(block.formAfter);
}
