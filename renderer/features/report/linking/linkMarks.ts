import type { Extension } from '@tiptap/core';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { listTypedNumbers } from '../../../../shared/writing/linking/linkCandidates.ts';
import { i18n } from '../../../i18n/i18n.ts';
import type { FigureBook } from '../figures/figureBook.ts';
import { typedNumbers } from './typedNumbers.ts';

interface Parts {
  readonly book: FigureBook;
  readonly suggested: readonly IndicatorCode[];
}

/** Marks the typed numbers that a stored figure may stand for; `now` gives what is stored at the moment. */
export function linkMarks(now: { readonly get: () => Parts }): Extension {
  return typedNumbers({
    list(text) {
      const { book, suggested } = now.get();
      return listTypedNumbers(text, book.links, suggested).filter(({ candidates }) => candidates.length > 0);
    },
    version: () => now.get().book,
    word: i18n.t('linking:word'),
  });
}
