import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkCandidate } from '../../../../shared/writing/linking/linkCandidates.ts';
import type { FigureBook } from '../figures/figureBook.ts';
import { sourceText } from '../figures/figureWords.ts';

interface Props {
  readonly candidate: LinkCandidate;
  readonly book: FigureBook;
}

/** A figure that a number may be: its name, how it would be printed, where it comes from, and what speaks for it. */
export function Candidate({ candidate, book }: Props): ReactElement {
  const { t } = useTranslation('linking');
  const { t: words } = useTranslation('report');
  const { indicator, year, name, printed, reasons } = candidate;
  const [stored] = book.read({ figure: indicator, year }).stored;
  return (
    <>
      <span className="link-candidate-name">
        <strong>{year === book.year ? name : words('figure.ofYear', { name, year })}</strong>
        <span className="figure-value digits">{printed}</span>
      </span>
      {stored !== undefined && (
        <span className="soft small one-line" title={sourceText(stored, words)}>
          {sourceText(stored, words)}
        </span>
      )}
      <span className="soft small">
        {reasons.map((reason) => t(`reason.${reason}`)).join(t('reason.join'))}
      </span>
    </>
  );
}
