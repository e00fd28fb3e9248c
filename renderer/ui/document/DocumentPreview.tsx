import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import './document.css';
import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import type { Page } from '../../../shared/document/paginate/page.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { IconButton } from '../Button.tsx';
import { PageSheet } from './PageSheet.tsx';
import { PrintPreview } from './PrintPreview.tsx';
import { sheetWidth } from './sheetStyle.ts';
import { usePages } from './usePages.ts';
import { useShownPage } from './useShownPage.ts';

interface Props {
  readonly document: DocumentModel;
  /** Called with the block that was pressed, to go there in the text. */
  readonly onBlock?: (block: BlockId) => void;
  /** The block that is being written; it is marked and kept in sight. */
  readonly current?: BlockId | null;
}

/** The document in pages as they will be printed, as wide as there is room. */
export function DocumentPreview({ document, onBlock, current = null }: Props): ReactElement {
  const { t } = useTranslation('document');
  const frame = useRef<HTMLDivElement>(null);
  const pages = usePages(document);
  const scale = useFittingScale(frame);
  const shown = useShownPage(frame, pages.length);
  const [isWhole, setWhole] = useState(false);
  const { marked, go, onKeyDown, onBlur } = useWalk(pages, current, onBlock);
  useFollow(frame, marked, pages);
  return (
    <div className="document-preview">
      <div
        ref={frame}
        className={`document-pages${onBlock === undefined ? '' : ' document-pages-linked'}`}
        role="document"
        tabIndex={0}
        aria-label={t('sheet')}
        title={onBlock === undefined ? undefined : t('jump')}
        onKeyDown={onBlock === undefined ? undefined : onKeyDown}
        onBlur={onBlur}
        onClick={({ target }) => {
          if (target instanceof Element) go(findPressed(target));
        }}
      >
        {document.blocks.length === 0 && <p className="document-empty">{t('empty')}</p>}
        {pages.map((page) => (
          <PageSheet key={page.number} page={page} scale={scale} current={onPage(page, marked)} />
        ))}
      </div>
      <div className="document-foot">
        <span className="document-count digits">{t('count', { number: shown, count: pages.length })}</span>
        <IconButton
          icon="report"
          label={t('whole')}
          onPress={() => {
            setWhole(true);
          }}
        />
      </div>
      {isWhole && (
        <PrintPreview
          document={document}
          onClose={() => {
            setWhole(false);
          }}
        />
      )}
    </div>
  );
}

interface Walk {
  /** The block that the keys have come to, else the one that is being written. */
  readonly marked: BlockId | null;
  readonly go: (block: BlockId | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** Arrows walk from block to block, Enter goes to the one that is marked. */
function useWalk(pages: readonly Page[], current: BlockId | null, onBlock: Props['onBlock']): Walk {
  const [chosen, setChosen] = useState<BlockId | null>(null);
  const marked = chosen ?? current;
  const go = (block: BlockId | null): void => {
    setChosen(null);
    if (block !== null) onBlock?.(block);
  };
  return {
    marked,
    go,
    onKeyDown(event) {
      if (event.target !== event.currentTarget) return;
      if (event.key === 'Enter') go(marked);
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        setChosen(neighbour(pages, marked, event.key === 'ArrowDown' ? 1 : -1));
      } else return;
      event.preventDefault();
    },
    onBlur() {
      setChosen(null);
    },
  };
}

/** Sheets are never drawn larger than they are. */
function useFittingScale(frame: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(0.5);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      setScale(Math.min(1, (element.clientWidth - 2) / sheetWidth));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [frame]);
  return scale;
}

/** Brings the marked block into sight when it becomes another one or moves to another page. */
function useFollow(
  frame: RefObject<HTMLElement | null>,
  marked: BlockId | null,
  pages: readonly Page[],
): void {
  const number =
    marked === null ? null : (pages.find((page) => onPage(page, marked) !== null)?.number ?? null);
  useEffect(() => {
    if (marked === null || number === null) return;
    const line = frame.current?.querySelector(`[data-blocks~="${CSS.escape(marked)}"]`);
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    line?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
  }, [frame, marked, number]);
}

/** The block where a page shows it, so that other pages are not drawn again. */
function onPage({ items }: Page, block: BlockId | null): BlockId | null {
  return block !== null && items.some(({ ids }) => ids.includes(block)) ? block : null;
}

/** The block before or behind the given one, as the keys walk; the first where there is none yet. */
function neighbour(pages: readonly Page[], from: BlockId | null, step: 1 | -1): BlockId | null {
  const ids = [...new Set(pages.flatMap(({ items }) => items.flatMap((item) => item.ids)))];
  const at = from === null ? -1 : ids.indexOf(from);
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)] ?? null;
}

/** In a line that a heading shares with its paragraph, the heading is one block and the text behind it the other. */
function findPressed(target: Element): BlockId | null {
  const ids = target.closest<HTMLElement>('[data-blocks]')?.dataset['blocks']?.split(' ') ?? [];
  const isHeading = target.closest('[class^="document-face-level"]') !== null;
  const pressed = BlockId.safeParse(isHeading ? ids[0] : ids.at(-1));
  return pressed.success ? pressed.data : null;
}
