import './side.css';
import { useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchCounts } from '../../../../shared/importing/importBatch.ts';
import { reviewTabs, type ReviewTab } from '../desk/reviewState.ts';
import { focusGrid } from '../desk/focus.ts';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { ChangeTab } from './ChangeTab.tsx';
import { ConflictTab } from './ConflictTab.tsx';
import { NameTab } from './NameTab.tsx';
import { ProblemTab } from './ProblemTab.tsx';
import { SheetTab } from './SheetTab.tsx';

const parts: Readonly<Record<ReviewTab, () => ReactElement>> = {
  sheet: SheetTab,
  problems: ProblemTab,
  names: NameTab,
  changes: ChangeTab,
  conflicts: ConflictTab,
};

/** What was understood and what is to be settled, beside the grid. */
export function SidePane(): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { batch, tab } = useReviewState();
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const Part = parts[tab];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = reviewTabs[(reviewTabs.indexOf(tab) + step + reviewTabs.length) % reviewTabs.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    review.showTab(next);
    tabs.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <aside className="side-pane" onKeyDown={leaveField}>
      <div ref={tabs} className="review-tabs" role="tablist" aria-label={t('side')} onKeyDown={onKeyDown}>
        {reviewTabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            data-tab={name}
            id={`${id}-${name}`}
            aria-selected={name === tab}
            aria-controls={`${id}-part`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => {
              review.showTab(name);
            }}
          >
            {t(`tab.${name}`)}
            <TabCount tab={name} counts={batch.counts} />
          </button>
        ))}
      </div>
      <div className="side-part" role="tabpanel" id={`${id}-part`} aria-labelledby={`${id}-${tab}`}>
        <Part />
      </div>
    </aside>
  );
}

/** How many entries wait behind a tab; none is not counted. */
function TabCount({
  tab,
  counts,
}: {
  readonly tab: ReviewTab;
  readonly counts: BatchCounts;
}): ReactElement | null {
  const { t } = useTranslation('importing');
  const count = countOf(tab, counts);
  return count === 0 ? null : <span className="side-count digits">{t('number', { count })}</span>;
}

function countOf(tab: ReviewTab, counts: BatchCounts): number {
  switch (tab) {
    case 'sheet':
      return 0;
    case 'problems':
      return counts.problems;
    case 'names':
      return counts.unknown;
    case 'changes':
      return counts.added + counts.changed;
    case 'conflicts':
      return counts.conflicts;
  }
}

/** Escape leaves a field for the grid; a second one closes the review. */
function leaveField(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.target instanceof HTMLInputElement)) return;
  if (event.target.getAttribute('aria-expanded') === 'true') return;
  event.preventDefault();
  focusGrid();
}
