import { lazy, Suspense, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportNumber } from '../../../../shared/writing/linking/reportNumbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { useKeys } from '../../../ui/keys.ts';
import { sections } from '../blocks/sections.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { useDeskState } from '../desk/useReportDesk.ts';
import type { FigureBook } from '../figures/figureBook.ts';
import type { View } from '../view.ts';
import { useReportNumbers } from './useReportNumbers.ts';

const LinkReview = lazy(async () => ({ default: (await import('./LinkReview.tsx')).LinkReview }));

interface Props {
  readonly desk: ReportDesk;
  readonly book: FigureBook;
  readonly view: View;
}

/** Says how many typed numbers a stored figure may stand for, and opens their review. */
export function LinkReviewButton({ desk, book, view }: Props): ReactElement {
  const { t } = useTranslation('linking');
  const { t: words } = useTranslation('report');
  const [isOpen, setOpen] = useState(false);
  const { report } = useDeskState(desk);
  const numbers = useReportNumbers(report, book);
  const here = useMemo(() => blocksHere(report.blocks, view), [report.blocks, view]);
  const count = numbers.filter(({ typed }) => typed.candidates.length > 0).length;
  const open = (): void => {
    setOpen(true);
  };
  useKeys(words('keys.title'), [{ keys: 'Alt+Shift+L', label: t('keys.review'), run: open }]);
  return (
    <>
      <Button tone="quiet" title={`${t('keys.review')}（Alt+Shift+L）`} onPress={open}>
        {t('review.open')}
        {count > 0 && <span className="link-count digits">{count}</span>}
      </Button>
      {isOpen && (
        <Suspense>
          <LinkReview
            desk={desk}
            book={book}
            numbers={numbers}
            isHere={({ block }: ReportNumber) => here.has(block)}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function blocksHere(blocks: Parameters<typeof sections>[0], view: View): ReadonlySet<ReportNumber['block']> {
  const section = sections(blocks).find(({ key }) => key === view);
  return new Set([
    ...(section?.heading === null || section === undefined ? [] : [section.heading.id]),
    ...(section?.body ?? []).map(({ id }) => id),
  ]);
}
