import { useDeferredValue, useMemo } from 'react';
import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import type { Page } from '../../../shared/document/paginate/page.ts';
import { createPaginator } from '../../../shared/document/paginate/paginate.ts';
import { rulesOf, usePrintProgram } from './printRules.ts';

/** The document's pages, a moment behind it: typing never waits for them, and a keystroke sets one paragraph. */
export function usePages(document: DocumentModel): readonly Page[] {
  const program = usePrintProgram();
  const paginator = useMemo(() => createPaginator(rulesOf(program)), [program]);
  const settled = useDeferredValue(document);
  return useMemo(() => paginator(settled), [paginator, settled]);
}
