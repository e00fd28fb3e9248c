import { useEffect, useLayoutEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import './document.css';
import type { DocumentBlock, DocumentModel } from '../../../shared/document/documentModel.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { PreviewBlock } from './PreviewBlock.tsx';
import { sheetStyle, sheetWidth } from './sheetStyle.ts';

interface Props {
  readonly document: DocumentModel;
  /** Called with the block that was pressed, to go there in the text. */
  readonly onBlock?: (block: BlockId) => void;
  /** The block that is being written; it is marked and kept in sight. */
  readonly current?: BlockId | null;
}

/** The document as it will be printed, on one long sheet of A4 width, as large as there is room. */
export function DocumentPreview({ document, onBlock, current = null }: Props): ReactElement {
  const { t } = useTranslation('document');
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const { scale, height } = useSheetSize(frame, sheet);
  useEffect(() => {
    const shown = current === null ? null : sheet.current?.querySelector(`[data-blocks~="${current}"]`);
    shown?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { blocks } = document;
  return (
    <div ref={frame} className="document-preview">
      <div className="document-preview-room" style={{ height, width: sheetWidth * scale }}>
        <article
          ref={sheet}
          className={onBlock === undefined ? 'document-sheet' : 'document-sheet document-sheet-linked'}
          lang="zh-CN"
          aria-label={t('sheet')}
          style={{ ...sheetStyle, transform: `scale(${String(scale)})` }}
          onClick={({ target }) => {
            const pressed = target instanceof Element ? findPressed(target) : null;
            if (pressed !== null) onBlock?.(pressed);
          }}
        >
          {blocks.length === 0 && <p className="document-sheet-empty">{t('empty')}</p>}
          {blocks.map((block, index) => (
            <PreviewBlock
              key={keyOf(block, index)}
              block={block}
              blankAbove={isBlankAbove(blocks[index - 1], block)}
              isCurrent={current !== null && idsOf(block).includes(current)}
            />
          ))}
        </article>
      </div>
    </div>
  );
}

/** The line around the sheet, in pixels. */
const edge = 1;

interface SheetSize {
  readonly scale: number;
  /** Of the scaled sheet, in pixels. */
  readonly height: number;
}

/** The sheet is laid out at its true size and scaled as a whole, so that lines break as they do on paper. */
function useSheetSize(frame: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>): SheetSize {
  const [size, setSize] = useState<SheetSize>({ scale: 0.5, height: 0 });
  useLayoutEffect(() => {
    const measure = (): void => {
      const scale = Math.min(1, ((frame.current?.clientWidth ?? sheetWidth) - 2 * edge) / sheetWidth);
      setSize({ scale, height: (sheet.current?.offsetHeight ?? 0) * scale });
    };
    const observer = new ResizeObserver(measure);
    for (const { current } of [frame, sheet]) if (current !== null) observer.observe(current);
    measure();
    return () => {
      observer.disconnect();
    };
  }, [frame, sheet]);
  return size;
}

/** GB/T 9704 7.3.2, 7.3.4, 7.3.5.2: one blank line below the title, above the attachments and above the signature. */
function isBlankAbove(previous: DocumentBlock | undefined, block: DocumentBlock): boolean {
  if (previous === undefined) return false;
  if (previous.kind === 'header' || previous.kind === 'title') return true;
  return block.kind === 'attachments' || block.kind === 'signature';
}

/** In a line that a heading shares with its paragraph, the heading is one block and the text behind it the other. */
function findPressed(target: Element): BlockId | null {
  const ids = target.closest<HTMLElement>('[data-blocks]')?.dataset['blocks']?.split(' ') ?? [];
  const isText = target.closest('.document-face-body') !== null;
  const pressed = BlockId.safeParse(isText ? ids.at(-1) : ids[0]);
  return pressed.success ? pressed.data : null;
}

function idsOf(block: DocumentBlock): readonly BlockId[] {
  if (block.kind === 'paragraph') return block.blocks;
  return block.kind === 'table' ? [block.block] : [];
}

function keyOf(block: DocumentBlock, index: number): string {
  return idsOf(block)[0] ?? `${block.kind} ${String(index)}`;
}
