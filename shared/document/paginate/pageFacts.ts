import type { BlockId } from '../../domain/identity.ts';
import type { Page, PageItem } from './page.ts';

/** What a reader of the printed pages would stumble over. */
export type PageFact =
  | { readonly kind: 'heading-at-page-end'; readonly page: number; readonly ids: readonly BlockId[] }
  | { readonly kind: 'signature-alone'; readonly page: number }
  | {
      readonly kind: 'table-split';
      /** The first and the last page that it stands on. */
      readonly page: number;
      readonly lastPage: number;
      readonly ids: readonly BlockId[];
    };

/** The facts in the order of the pages; pure. */
export function pageFacts(pages: readonly Page[]): readonly PageFact[] {
  return pages.flatMap((page, index) => [
    ...headingAtEnd(page, pages[index + 1]),
    ...signatureAlone(page),
    ...splitTables(page, pages),
  ]);
}

function headingAtEnd({ number, items }: Page, next: Page | undefined): readonly PageFact[] {
  const last = items.at(-1);
  if (next === undefined || last?.kind !== 'line' || last.role !== 'heading') return [];
  return [{ kind: 'heading-at-page-end', page: number, ids: last.ids }];
}

/** GB/T 9704 7.3.5.4 wants text on the page of the signature. */
function signatureAlone({ number, items }: Page): readonly PageFact[] {
  const isSignature = (item: PageItem): boolean =>
    item.kind === 'line' && (item.role === 'organisation' || item.role === 'date');
  return number > 1 && items.length > 0 && items.every(isSignature)
    ? [{ kind: 'signature-alone', page: number }]
    : [];
}

function splitTables({ number, items }: Page, pages: readonly Page[]): readonly PageFact[] {
  const starts = items.filter((item) => item.kind === 'row' && item.part === 'head' && !item.isRepeated);
  return starts.flatMap(({ block, ids }): readonly PageFact[] => {
    const reached = pages.filter((page) => page.items.some((item) => isRowOf(item, block)));
    const lastPage = reached.at(-1)?.number ?? number;
    return lastPage === number ? [] : [{ kind: 'table-split', page: number, lastPage, ids }];
  });
}

function isRowOf(item: PageItem, block: number): boolean {
  return item.kind === 'row' && item.block === block;
}
