import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { countChanges } from '../../../../shared/comparing/changeCounts.ts';
import { Button } from '../../../ui/Button.tsx';
import { type ComparedRow, comparisonRows, foldRows, isChanged } from './comparisonRows.ts';
import { ComparisonRow } from './ComparisonRow.tsx';
import { ComparisonTools, type Layout } from './ComparisonTools.tsx';
import { useSteps } from './useSteps.ts';
import type { Compared } from './useComparison.ts';

interface Props {
  readonly compared: Compared;
  readonly names: Readonly<Record<'before' | 'after', string>>;
  /** Null where nothing can be brought back. */
  readonly onRestore: ((row: ComparedRow) => void) | null;
}

/** Two states of a report, changes one after the other: in one text, or side by side in one scroll. */
export function ComparisonView({ compared, names, onRestore }: Props): ReactElement {
  const { t } = useTranslation('versions');
  const [layout, setLayout] = useState<Layout>('beside');
  const [onlyChanges, setOnlyChanges] = useState(true);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const rows = comparisonRows(compared.comparison);
  const changes = rows.filter(isChanged);
  const steps = useSteps(changes);
  const { current } = steps;
  const shown = onlyChanges ? foldRows(rows, unfolded) : rows;
  return (
    <div className="comparison">
      <ComparisonTools
        {...steps}
        changes={changes}
        counts={countChanges(compared.comparison)}
        layout={layout}
        onLayout={setLayout}
        onlyChanges={onlyChanges}
        onOnlyChanges={setOnlyChanges}
      />
      <div className={`comparison-names comparison-${layout}`}>
        {layout === 'beside' ? (
          <>
            <span>{names.before}</span>
            <span>{names.after}</span>
          </>
        ) : (
          <span>{t('names.inline', names)}</span>
        )}
      </div>
      <div className="comparison-scroll" tabIndex={0} role="region" aria-label={t('comparison')}>
        {changes.length === 0 && <p className="comparison-same soft">{t('same')}</p>}
        {shown.map((row) =>
          row.kind === 'fold' ? (
            <Fold
              key={row.key}
              rows={row.rows}
              onUnfold={() => {
                setUnfolded(new Set([...unfolded, row.key]));
              }}
            />
          ) : (
            <ComparisonRow
              key={row.key}
              row={row}
              layout={layout}
              numbers={compared.numbers}
              isCurrent={row.key === current}
              onRestore={onRestore}
            />
          ),
        )}
      </div>
    </div>
  );
}

function Fold({ rows, onUnfold }: { readonly rows: number; readonly onUnfold: () => void }): ReactElement {
  const { t } = useTranslation('versions');
  return (
    <div className="comparison-fold">
      <Button tone="quiet" onPress={onUnfold}>
        {t('fold', { count: rows })}
      </Button>
    </div>
  );
}
