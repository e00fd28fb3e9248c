import type { TFunction } from 'i18next';
import { TableLayout } from '../../../../shared/importing/tableMapping.ts';
import type { BatchFile, BatchSheet } from '../../../../shared/importing/importBatch.ts';
import { failureText } from '../../../api/failureText.ts';
import type { IconName } from '../../../ui/Icon.tsx';

/** How far a file or sheet is, in an icon, a tone and words. */
export interface SheetState {
  readonly icon: IconName | 'spinner';
  readonly tone: 'done' | 'warning' | 'error' | 'hint' | 'soft';
  readonly text: string;
}

export function fileState(t: TFunction<'importing'>, { state, failure, sheets }: BatchFile): SheetState {
  switch (state) {
    case 'waiting':
      return { icon: 'circle', tone: 'soft', text: t('file.waiting') };
    case 'reading':
      return { icon: 'spinner', tone: 'soft', text: t('file.reading') };
    case 'refused':
      return {
        icon: 'error',
        tone: 'error',
        text: failure === null ? t('file.refused') : t('file.refusedWhy', { why: failureText(failure) }),
      };
    case 'read':
      return readState(t, sheets);
  }
}

function readState(t: TFunction<'importing'>, sheets: readonly BatchSheet[]): SheetState {
  const figures = sum(sheets, ({ figures }) => figures);
  const doubts = sum(sheets, ({ blocking }) => blocking);
  if (doubts > 0) return { icon: 'warning', tone: 'warning', text: t('file.doubts', { count: doubts }) };
  if (figures === 0) return { icon: 'hint', tone: 'hint', text: t('file.nothing') };
  return { icon: 'check', tone: 'done', text: t('file.figures', { count: figures }) };
}

export function sheetState(
  t: TFunction<'importing'>,
  { reading, blocking, figures }: BatchSheet,
): SheetState {
  const layout = TableLayout.safeParse(reading.layout);
  if (!layout.success) {
    const tone = reading.layout === 'unrecognised' ? 'warning' : 'hint';
    return { icon: tone, tone, text: t(`notRead.${notRead(reading.layout)}`) };
  }
  if (blocking > 0) return { icon: 'warning', tone: 'warning', text: t('file.doubts', { count: blocking }) };
  if (figures === 0) return { icon: 'hint', tone: 'hint', text: t('file.nothing') };
  return {
    icon: 'check',
    tone: 'done',
    text: t('understood', { layout: t(`layout.${layout.data}`), count: figures }),
  };
}

/** Why a sheet without a table was not read. */
export function notRead(
  layout: BatchSheet['reading']['layout'],
): 'notes' | 'hidden' | 'empty' | 'unrecognised' | 'left-out' {
  switch (layout) {
    case 'notes':
    case 'hidden':
    case 'empty':
    case 'left-out':
      return layout;
    default:
      return 'unrecognised';
  }
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
