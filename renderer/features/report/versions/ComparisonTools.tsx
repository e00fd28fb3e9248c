import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeCounts } from '../../../../shared/comparing/changeCounts.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { ChangeText } from './ChangeText.tsx';
import type { ComparedRow } from './comparisonRows.ts';
import type { Steps } from './useSteps.ts';

/** Both sides in one text, or one beside the other. */
export type Layout = 'inline' | 'beside';

interface Props extends Steps {
  readonly changes: readonly ComparedRow[];
  readonly counts: ChangeCounts;
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
  readonly onlyChanges: boolean;
  readonly onOnlyChanges: (onlyChanges: boolean) => void;
}

/** How the comparison is shown, how much was changed, and the way from change to change. */
export function ComparisonTools(props: Props): ReactElement {
  const { changes, counts, layout, onLayout, onlyChanges, onOnlyChanges, current, step } = props;
  const { t } = useTranslation('versions');
  const place = changes.findIndex(({ key }) => key === current);
  return (
    <div className="comparison-tools">
      <div className="comparison-layouts" role="group" aria-label={t('layout.label')}>
        {(['beside', 'inline'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={layout === each}
            onClick={() => {
              onLayout(each);
            }}
          >
            {t(`layout.${each}`)}
          </button>
        ))}
      </div>
      <label className="comparison-only">
        <input
          type="checkbox"
          checked={onlyChanges}
          onChange={({ target }) => {
            onOnlyChanges(target.checked);
          }}
        />
        {t('onlyChanges')}
      </label>
      <span className="comparison-counts">
        <ChangeText counts={counts} />
      </span>
      <span className="comparison-steps">
        <span className="digits soft">
          {t('steps.place', { place: place < 0 ? '–' : place + 1, count: changes.length })}
        </span>
        <IconButton
          icon="sorted"
          label={t('steps.previous')}
          onPress={() => {
            step(-1);
          }}
        />
        <span className="comparison-next">
          <IconButton
            icon="sorted"
            label={t('steps.next')}
            onPress={() => {
              step(1);
            }}
          />
        </span>
      </span>
    </div>
  );
}
