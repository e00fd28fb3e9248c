import { memo, useRef, type CSSProperties, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../../shared/document/paginate/page.ts';
import type { BlockId } from '../../../shared/domain/identity.ts';
import { PageLineView, PageRowView } from './PageItemView.tsx';
import { sameJson } from './sameJson.ts';
import { sheetHeight, sheetStyle, sheetWidth } from './sheetStyle.ts';
import { useNear } from './useNear.ts';

interface Props {
  readonly page: Page;
  readonly scale: number;
  /** The block that is being written, where it is on this page. */
  readonly current: BlockId | null;
}

/** One sheet of A4, laid out at its true size and scaled as a whole; drawn again only when it says something else. */
export const PageSheet = memo(
  function PageSheet({ page, scale, current }: Props): ReactElement {
    const { t } = useTranslation('document');
    const sheet = useRef<HTMLElement>(null);
    // A line more moves the text of all pages behind it: those that nobody sees are not drawn.
    const isDrawn = useNear(sheet) || current !== null;
    const { number } = page;
    const items = isDrawn ? page.items : [];
    const room: CSSProperties = { width: sheetWidth * scale, height: sheetHeight * scale };
    return (
      <article
        ref={sheet}
        className="document-sheet"
        data-page={number}
        lang="zh-CN"
        aria-label={t('page', { number })}
        style={room}
      >
        <div className="document-paper" style={{ ...sheetStyle(), transform: `scale(${String(scale)})` }}>
          <div className="document-text">
            {items.map((item, index) => {
              const isCurrent = current !== null && item.ids.includes(current);
              return item.kind === 'line' ? (
                <PageLineView key={index} line={item} isCurrent={isCurrent} />
              ) : (
                <PageRowView key={index} row={item} isCurrent={isCurrent} />
              );
            })}
          </div>
          {items.length > 0 && (
            <p className={`document-number document-number-${number % 2 === 1 ? 'odd' : 'even'}`} aria-hidden>
              — {number} —
            </p>
          )}
        </div>
      </article>
    );
  },
  (before, now) =>
    before.scale === now.scale && before.current === now.current && sameJson(before.page, now.page),
);
